import { approximate, derive, type Interval, type Noun, type Operation, type Quantity } from '../../numbers/index.ts';
import type { Derived } from '../schema/derived.ts';
import type { Figure } from '../schema/figure.ts';

/** A figure with its reading. */
export type Read = { readonly figure: Figure; readonly quantity: Quantity };

/** The interval of a derived value and what it is counted in. */
export type DerivedReading = {
  readonly operation: Operation;
  readonly interval: Interval;
  readonly counter: string;
  readonly unit: string;
  readonly noun: Noun | undefined;
};

/** Which operation a derived value is, and its two figures. */
export function inputsOf({ ratio, difference, share }: Derived): [Operation, [string, string]] {
  if (ratio) return ['ratio', ratio];
  if (difference) return ['difference', difference];
  if (share) return ['share', share];
  throw new RangeError('a derived value without an operation');
}

/**
 * Computes a derived value. A quotient keeps the counter of the first figure (元 a project); of like things it is
 * told in 倍, a share in %. Throws RangeError where nothing honest can be printed.
 */
export function deriveEntry(item: Derived, a: Read, b: Read): DerivedReading {
  const [operation] = inputsOf(item);
  const interval = derive(operation, a.quantity.interval, b.quantity.interval);
  approximate(interval);
  const alike = a.quantity.unit === b.quantity.unit;
  const counter = operation === 'share' ? '%' : operation === 'ratio' && alike ? '倍' : a.quantity.printed.counter;
  const noun = counter === a.quantity.printed.counter ? a.figure.noun : undefined;
  const unit = counter === a.quantity.printed.counter ? a.quantity.unit : counter;
  return { operation, interval, counter, unit, noun };
}
