import { byId, type Context, type DerivedReading, type Figure, inputsOf, type Member } from '../dataset/index.ts';
import { approximate, isWhole, joined, printDerived, type Quantity, type Rational } from '../numbers/index.ts';

import { type Ruler, rulerOfDerived, rulerOfFigure } from './rulers.ts';
/** What a member of a panel is, whichever kind of entry it names. */
export type Drawn = {
  readonly id: string;
  readonly ruler: Ruler;
  /** Whether any of it comes from a reference. */
  readonly reference: boolean;
  /** As it is printed. */
  readonly printed: string;
  /** Whether it may be added: an average, a threshold and what was worked out may not. */
  readonly summable: boolean;
  /** Whether one mark can stand for one thing. */
  readonly countable: boolean;
};

const drawnByCount = (value: Rational, bound: string): boolean =>
  isWhole(value) && value.n <= 20000n && ['exact', 'more-than', 'at-least'].includes(bound);

/** A way to see a member, or nothing where it could not be read, which is reported elsewhere. */
export function drawing(
  { items }: Context,
  quantities: ReadonlyMap<string, Quantity>,
  readings: ReadonlyMap<string, DerivedReading>,
): (member: Member) => Drawn | undefined {
  const figures = byId(items.figures);
  const measures = byId(items.measures);
  const derived = byId(items.derived);
  const sources = byId(items.sources);
  const fromReference = (figure: Figure | undefined) => sources.get(figure?.quote.source ?? '')?.role === 'reference';
  const figureOf = (id: string): Drawn | undefined => {
    const [figure, quantity] = [figures.get(id), quantities.get(id)];
    if (!figure || !quantity) return undefined;
    const countable = drawnByCount(quantity.value, quantity.bound);
    return {
      id,
      ruler: rulerOfFigure(figure, quantity, measures),
      reference: fromReference(figure),
      summable: !figure.per && !measures.get(figure.measure)?.average && !measures.get(figure.measure)?.threshold,
      printed: figure.literal,
      countable,
    };
  };
  const derivedOf = (id: string): Drawn | undefined => {
    const [item, reading] = [derived.get(id), readings.get(id)];
    if (!item || !reading) return undefined;
    const inputs = inputsOf(item)[1].map((input) => figures.get(input));
    const { value, bound } = approximate(reading.interval);
    return {
      id,
      ruler: rulerOfDerived(item, reading, inputs[0], measures),
      reference: inputs.some(fromReference),
      summable: false,
      printed: joined(printDerived(reading.interval, reading, 'zh')),
      countable: drawnByCount(value, bound),
    };
  };
  return (member) => (member.figure ? figureOf(member.figure) : derivedOf(member.derived ?? ''));
}
