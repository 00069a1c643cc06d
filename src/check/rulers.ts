import { averages, type Derived, type DerivedReading, type Figure, type Measure } from '../dataset/index.ts';
import type { Quantity } from '../numbers/index.ts';

/** What kinds of thing a story measures, by id. */
export type Measures = ReadonlyMap<string, Measure>;
/** What a figure measures, in words; one that is not in the list is reported by itself. */
const nameOf = ({ measure }: Figure, measures: Measures): string => measures.get(measure)?.name.zh ?? measure;
/** The same with what it is an average of. */
export const measureOf = (figure: Figure, measures: Measures): string =>
  `${figure.per ? `${averages[figure.per].zh}的` : ''}${nameOf(figure, measures)}`;

/** What must agree on one scale, in words. */
export type Ruler = {
  readonly unit: string;
  readonly per: string;
  readonly measure: string;
  readonly population: string;
};

/** The ruler of a figure. */
export const rulerOfFigure = (figure: Figure, { unit }: Quantity, measures: Measures): Ruler => ({
  unit,
  per: figure.per ? averages[figure.per].zh : '',
  measure: nameOf(figure, measures),
  population: figure.population?.zh ?? '',
});

/** A quotient measures something of its own; a difference still measures what its figures do. */
export function rulerOfDerived(
  derived: Derived,
  { operation, unit }: DerivedReading,
  first: Figure | undefined,
  measures: Measures,
): Ruler {
  if (operation === 'difference' && first)
    return { unit, per: first.per ? averages[first.per].zh : '', measure: nameOf(first, measures), population: '' };
  return { unit, per: operation === 'ratio' ? derived.of.zh : '', measure: derived.label.zh, population: '' };
}
