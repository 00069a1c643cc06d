import {
  averages,
  byId,
  type Chart,
  type Context,
  type Derived,
  type DerivedReading,
  type Drop,
  deriveEntry,
  type Figure,
  inputsOf,
  type Measure,
  type Member,
  type Path,
  type Said,
  type Tell,
  type Unlike,
} from '../dataset/index.ts';
import {
  approximate,
  isWhole,
  joined,
  printDerived,
  type Quantity,
  type Rational,
  toNumber,
} from '../numbers/index.ts';
import { type Withheld, withheldCode } from './withheld.ts';

type Panel = Chart['panels'][number];

/** Derived values can be computed, and printed to at least one digit. Gives the readings of those that can, by id. */
export function checkDerived(
  context: Context,
  quantities: ReadonlyMap<string, Quantity>,
  withheld: Withheld,
): ReadonlyMap<string, DerivedReading> {
  const figures = byId(context.items.figures);
  const measures = byId(context.items.measures);
  const readings = new Map<string, DerivedReading>();
  for (const { index, item } of context.items.derived) {
    const [operation, [a, b]] = inputsOf(item);
    const [first, second] = [figures.get(a), figures.get(b)];
    const [qa, qb] = [quantities.get(a), quantities.get(b)];
    if (!first || !second || !qa || !qb) continue;
    const path = ['derived', index, operation];
    const gone = item.withdrawn ? -1 : [a, b].findIndex((id) => withheld.get(id) === 'withdrawn');
    if (gone >= 0) {
      context.tell([...path, gone], 'derived-from-withdrawn', { id: gone === 0 ? a : b });
      continue;
    }
    if (operation !== 'ratio' && qa.unit !== qb.unit) {
      context.tell(path, 'derived-units', { a, b, here: qa.unit, there: qb.unit, operation });
      continue;
    }
    if (operation === 'difference' && (first.measure !== second.measure || first.per !== second.per)) {
      context.tell(path, 'derived-measures', {
        a,
        b,
        here: measureOf(first, measures),
        there: measureOf(second, measures),
      });
      continue;
    }
    try {
      const reading = deriveEntry(item, { figure: first, quantity: qa }, { figure: second, quantity: qb });
      const { low } = reading.interval;
      if (operation === 'share' && low && toNumber(low.at) > 100) {
        context.tell(path, 'share-over-whole', { a, b });
        continue;
      }
      readings.set(item.id, reading);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.tell(path, 'derived-unprintable', { a, b });
    }
  }
  return readings;
}

type Measures = ReadonlyMap<string, Measure>;
/** What a figure measures, in words; one that is not in the list is told by itself. */
const nameOf = ({ measure }: Figure, measures: Measures): string => measures.get(measure)?.name.zh ?? measure;
const measureOf = (figure: Figure, measures: Measures): string =>
  `${figure.per ? `${averages[figure.per].zh}的` : ''}${nameOf(figure, measures)}`;

/** What must agree on one scale, in words. */
type Ruler = { readonly unit: string; readonly per: string; readonly measure: string; readonly population: string };

const rulerOfFigure = (figure: Figure, { unit }: Quantity, measures: Measures): Ruler => ({
  unit,
  per: figure.per ? averages[figure.per].zh : '',
  measure: nameOf(figure, measures),
  population: figure.population?.zh ?? '',
});

/** A quotient measures something of its own; a difference still measures what its figures do. */
function rulerOfDerived(
  derived: Derived,
  { operation, unit }: DerivedReading,
  first: Figure | undefined,
  measures: Measures,
): Ruler {
  if (operation === 'difference' && first)
    return { unit, per: first.per ? averages[first.per].zh : '', measure: nameOf(first, measures), population: '' };
  return { unit, per: operation === 'ratio' ? derived.of.zh : '', measure: derived.label.zh, population: '' };
}

/** What a member of a panel is, whichever kind of entry it names. */
type Drawn = {
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

/** A way to see a member, or nothing where it could not be read, which is told elsewhere. */
function drawing(
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

function checkPanel(panel: Panel, path: Path, tell: Tell, drawn: readonly Drawn[]): void {
  const [first, ...others] = drawn;
  if (!first) return;
  const unlike = (keys: readonly (keyof Ruler)[]) =>
    others.flatMap(({ id, ruler }) =>
      keys
        .filter((what) => ruler[what] !== first.ruler[what])
        .map((what): Unlike => ({ first: first.id, second: id, what, here: first.ruler[what], there: ruler[what] })),
    )[0];
  const sum = panel.total && 'disjoint' in panel.total ? unlike(['unit', 'per', 'measure']) : undefined;
  if (sum) {
    tell([...path, 'total'], 'sum-of-unlike', sum);
    return;
  }
  const unit = unlike(['unit']);
  if (unit) tell([...path, 'members'], 'scale-of-units', unit);
  else if (panel.differs === undefined) {
    const other = unlike(['per', 'measure', 'population']);
    if (other) tell(path, 'scale-of-unlike', other);
  }
}

/** A sum of unlike things is refused whatever kind of chart it stands in. */
function checkSum(panel: Panel, path: Path, tell: Tell, [first, ...others]: readonly Drawn[]): void {
  if (!first || !panel.total || !('disjoint' in panel.total)) return;
  for (const { id, ruler } of others)
    for (const what of ['unit', 'per', 'measure'] as const)
      if (ruler[what] !== first.ruler[what]) {
        tell(path, 'sum-of-unlike', { first: first.id, second: id, what, here: first.ruler[what], there: ruler[what] });
        return;
      }
}

/** What cannot be added to anything: a thing twice, an average, what was worked out, a threshold. */
function checkSummands(panel: Panel, path: Path, tell: Tell, drawn: readonly Drawn[]): void {
  if (!panel.total || !('disjoint' in panel.total)) return;
  const twice = drawn.find(({ id }, at) => drawn.some((other, before) => before < at && other.id === id));
  const odd = drawn.find(({ summable }) => !summable);
  if (twice) tell(path, 'sum-of-same', { id: twice.id });
  else if (odd) tell(path, 'sum-of-unsummable', { id: odd.id });
}

/** What each kind of chart can draw. */
const drawable: Record<Chart['kind'], readonly ('figure' | 'derived' | 'event' | 'unstated')[]> = {
  bars: ['figure', 'derived'],
  units: ['figure', 'derived'],
  share: ['derived'],
  timeline: ['event'],
  spread: ['figure', 'derived', 'unstated'],
};

/** A member that this kind of chart cannot draw. */
function wrongMember(kind: Chart['kind'], member: Member, { items }: Context): Said | undefined {
  if (!drawable[kind].some((name) => member[name] !== undefined))
    return { code: 'member-undrawable', args: { kind, drawable: drawable[kind] } };
  const derived = kind === 'share' ? byId(items.derived).get(member.derived ?? '') : undefined;
  return derived && !derived.share ? { code: 'member-no-share', args: { id: derived.id } } : undefined;
}

/** How a member goes out of its chart without leaving an empty list behind. */
function dropOf({ id, panels }: Chart, { members }: Panel): Drop {
  if (members.length > 1) return { from: 'members' };
  return panels.length > 1 ? { from: 'panels' } : { from: 'chart', chart: id };
}

/** Charts: what stands on one scale, what is summed, what is drawn as one mark a thing, who may be solid ink, nothing withheld. */
export function checkCharts(
  context: Context,
  quantities: ReadonlyMap<string, Quantity>,
  readings: ReadonlyMap<string, DerivedReading>,
  withheld: Withheld,
): void {
  const { items, tell } = context;
  const draw = drawing(context, quantities, readings);
  const checkMember = (
    kind: Chart['kind'],
    { figure, derived, role }: Member,
    drawn: Drawn | undefined,
    path: Path,
    drop: Drop,
  ) => {
    const id = figure ?? derived ?? '';
    const why = withheld.get(id);
    if (why) tell([...path, figure ? 'figure' : 'derived'], withheldCode[why], { id, drop });
    if (drawn?.reference && role === 'value') tell([...path, 'role'], 'reference-solid', { id });
    if (kind === 'units' && drawn && !drawn.countable) tell(path, 'uncountable', { id, printed: drawn.printed });
  };
  for (const { index, item } of items.charts) {
    // A withdrawn chart is not drawn any more; it may keep what was withdrawn with it.
    if (item.withdrawn) continue;
    item.panels.forEach((panel, p) => {
      const path = ['charts', index, 'panels', p];
      const drawn = panel.members.map(draw);
      const measured = drawn.filter((one) => one !== undefined);
      // Pages of a spread and shares stand on no common scale: there is nothing to be made alike.
      if (item.kind === 'bars' || item.kind === 'units') checkPanel(panel, path, tell, measured);
      else if (panel.total) checkSum(panel, [...path, 'total'], tell, measured);
      if (panel.total && !context.toldAt([...path, 'total'])) checkSummands(panel, [...path, 'total'], tell, measured);
      if (item.kind === 'spread' && panel.title === undefined) tell(path, 'page-unnamed', {});
      panel.members.forEach((member, m) => {
        const at = [...path, 'members', m];
        const wrong = wrongMember(item.kind, member, context);
        if (wrong) tell(at, wrong.code, wrong.args);
        else checkMember(item.kind, member, drawn[m], at, dropOf(item, panel));
      });
    });
  }
}
