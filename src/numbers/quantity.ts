import type { Bound } from './bounds.ts';
import type { Interval } from './interval.ts';
import type { Rational } from './rational.ts';

/** A printed number in pieces, so that a bound word can be set in the ledger's colour without being cut out of a string. */
export type Segment = { readonly role: 'bound' | 'number' | 'scale' | 'unit' | 'converted'; readonly text: string };

/** How a quantity is printed: its pieces give the literal back to the character. */
export type Printed = {
  readonly parts: readonly Segment[];
  /** 元, 人次 … as printed. */
  readonly counter: string;
  /** Whether 万, 亿 or another scale is printed, so that English may use one as well. */
  readonly scaled: boolean;
};

/** One printed quantity, read. */
export type Quantity = {
  readonly printed: Printed;
  /** The number as it stands there, scale multiplied out: 5000余万元 is 50,000,000. Of a range its lower number. */
  readonly value: Rational;
  /** What is counted (see counters.ts). */
  readonly unit: string;
  readonly bound: Bound;
  /** Where the true value lies, in the same unit. */
  readonly interval: Interval;
  /** One unit of the last printed digit. */
  readonly quantum: Rational;
  /** Two numbers of which it is a part by being divided: 三分之二. */
  readonly fraction?: readonly [numerator: Rational, denominator: Rational];
};
