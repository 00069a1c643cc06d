import { boundSays, chartWords, fill } from '../../charts/index.ts';
import {
  type Dataset,
  type Derived,
  deriveEntry,
  type Figure,
  inputsOf,
  isStatement,
  type Measure,
  quantityOf,
} from '../../dataset/index.ts';
import {
  approximate,
  boundWords,
  type Interval,
  isPoint,
  joined,
  type Measured,
  printDerived,
  printEnds,
  printPoint,
  type Quantity,
  Refusal,
  toNumber,
} from '../../numbers/index.ts';

/** What the program works out for a row: value, unit, bound, reading; a number stays a number. */
export type Computed = Readonly<Record<'value' | 'unit' | 'bound' | 'reading', string | number>>;
const nothing: Computed = { value: '', unit: '', bound: '', reading: '' };

/** In 1.765亿元 and 1.775亿元 where both ends are known; nothing for a point, or where an end is not known. */
function between(interval: Interval, measured: Measured): string | undefined {
  const { low, high, about } = interval;
  if (!low || !high || about || isPoint(interval)) return undefined;
  const [least, most] = printEnds(low.at, high.at, measured, 'zh');
  return fill(chartWords.between.zh, { low: least, high: most });
}

type Measures = ReadonlyMap<string, Measure>;

function quantityOrNothing(figure: Figure | undefined, measures: Measures): Quantity | undefined {
  try {
    return figure && quantityOf(figure, measures.get(figure.measure));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function ofFigure(figure: Figure, measures: Measures): Computed {
  const quantity = quantityOrNothing(figure, measures);
  if (!quantity) return nothing;
  const { value, unit, bound, interval, printed } = quantity;
  const measured = { counter: printed.counter, noun: figure.noun };
  const [word = ''] = bound === 'exact' || bound === 'rounded' || bound === 'between' ? [] : boundWords.before[bound];
  const reading = between(interval, measured) ?? `${word}${printPoint(value, measured, 'zh')}`;
  const stated = isStatement(figure.literal);
  return { value: toNumber(value), unit, bound: boundSays({ bound, stated }, 'zh'), reading };
}

function ofDerived(item: Derived, figures: ReadonlyMap<string, Figure>, measures: Measures): Computed {
  const [first, second] = inputsOf(item)[1].map((id) => figures.get(id));
  const [a, b] = [quantityOrNothing(first, measures), quantityOrNothing(second, measures)];
  if (!first || !second || !a || !b) return nothing;
  try {
    const { interval, unit, ...measured } = deriveEntry(
      item,
      { figure: first, quantity: a },
      { figure: second, quantity: b },
    );
    const { value, bound } = approximate(interval);
    const reading = between(interval, measured) ?? joined(printDerived(interval, measured, 'zh'));
    return { value: toNumber(value), unit, bound: boundSays({ bound }, 'zh'), reading };
  } catch (error) {
    if (error instanceof RangeError) return nothing;
    throw error;
  }
}

/** What is worked out for every figure and derived value, by id; nothing where the ledger would refuse to read it. */
export function computedOf({
  figures,
  derived,
  measures,
}: Pick<Dataset, 'figures' | 'derived' | 'measures'>): ReadonlyMap<string, Computed> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const known: Measures = new Map(measures.map((measure) => [measure.id, measure]));
  return new Map([
    ...figures.map((figure) => [figure.id, ofFigure(figure, known)] as const),
    ...derived.map((item) => [item.id, ofDerived(item, byId, known)] as const),
  ]);
}
