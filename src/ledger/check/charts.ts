import { approximate, isWhole, joined, printDerived, type Quantity, type Rational } from '../../numbers/index.ts';
import { type DerivedReading, deriveEntry, inputsOf } from '../deriving.ts';
import type { Path } from '../locate.ts';
import type { Chart, Member } from '../schema/chart.ts';
import type { Derived } from '../schema/derived.ts';
import { averages, type Figure, measures } from '../schema/figure.ts';
import { spoken } from '../schema/lookup.ts';
import { byId, type Context } from './context.ts';
import { type Withheld, withheldSaid } from './withheld.ts';

type Panel = Chart['panels'][number];

/** Derived values can be computed, and printed to at least one digit. Gives the readings of those that can, by id. */
export function checkDerived(
  context: Context,
  quantities: ReadonlyMap<string, Quantity>,
  withheld: Withheld,
): ReadonlyMap<string, DerivedReading> {
  const figures = byId(context.items.figures);
  const readings = new Map<string, DerivedReading>();
  for (const { index, item } of context.items.derived) {
    const [operation, [a, b]] = inputsOf(item);
    const [first, second] = [figures.get(a), figures.get(b)];
    const [qa, qb] = [quantities.get(a), quantities.get(b)];
    if (!first || !second || !qa || !qb) continue;
    const path = ['derived', index, operation];
    const gone = item.withdrawn ? -1 : [a, b].findIndex((id) => withheld.get(id) === 'withdrawn');
    if (gone >= 0) {
      context.tell(
        [...path, gone],
        `「${gone === 0 ? a : b}」已经撤下，由它算出的这一笔也不能再用：换一笔来算，或者也加上 "withdrawn"。`,
      );
      continue;
    }
    if (operation !== 'ratio' && qa.unit !== qb.unit) {
      const verb = operation === 'share' ? '占比' : '相减';
      context.tell(path, `「${a}」数的是${qa.unit}，「${b}」数的是${qb.unit}：单位不同，不能${verb}。`);
      continue;
    }
    if (operation === 'difference' && (first.measure !== second.measure || first.per !== second.per)) {
      context.tell(path, `「${a}」是${measureOf(first)}，「${b}」是${measureOf(second)}：口径不同，不能相减。`);
      continue;
    }
    try {
      readings.set(item.id, deriveEntry(item, { figure: first, quantity: qa }, { figure: second, quantity: qb }));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.tell(
        path,
        `用「${a}」和「${b}」算不出能印的数：界太宽、有一头敞着、除数可能是零，或差可能是负的。换两笔，或删去这一笔推算。`,
      );
    }
  }
  return readings;
}

const measureOf = ({ measure, per }: Figure): string => `${per ? `${averages[per].zh}的` : ''}${measures[measure].zh}`;

/** What must agree on one scale, in words. */
type Ruler = { readonly unit: string; readonly per: string; readonly measure: string; readonly population: string };
const rulerNames: Record<keyof Ruler, string> = {
  unit: '单位',
  per: '人均或户均',
  measure: '口径',
  population: '人群',
};

const rulerOfFigure = (figure: Figure, { unit }: Quantity): Ruler => ({
  unit,
  per: figure.per ? averages[figure.per].zh : '',
  measure: measures[figure.measure].zh,
  population: figure.population?.zh ?? '',
});

/** A quotient measures something of its own; a difference still measures what its figures do. */
function rulerOfDerived(derived: Derived, { operation, unit }: DerivedReading, first: Figure | undefined): Ruler {
  if (operation === 'difference' && first)
    return { unit, per: first.per ? averages[first.per].zh : '', measure: measures[first.measure].zh, population: '' };
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
  const derived = byId(items.derived);
  const sources = byId(items.sources);
  const fromReference = (figure: Figure | undefined) => sources.get(figure?.quote.source ?? '')?.role === 'reference';
  const figureOf = (id: string): Drawn | undefined => {
    const [figure, quantity] = [figures.get(id), quantities.get(id)];
    if (!figure || !quantity) return undefined;
    const countable = drawnByCount(quantity.value, quantity.bound);
    return {
      id,
      ruler: rulerOfFigure(figure, quantity),
      reference: fromReference(figure),
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
      ruler: rulerOfDerived(item, reading, inputs[0]),
      reference: inputs.some(fromReference),
      printed: joined(printDerived(reading.interval, reading, 'zh')),
      countable: drawnByCount(value, bound),
    };
  };
  return (member) => (member.figure ? figureOf(member.figure) : derivedOf(member.derived ?? ''));
}

function checkPanel(panel: Panel, path: Path, tell: Context['tell'], drawn: readonly Drawn[]): void {
  const [first, ...others] = drawn;
  if (!first) return;
  const unlike = (keys: readonly (keyof Ruler)[]) =>
    others.flatMap(({ id, ruler }) =>
      keys.filter((key) => ruler[key] !== first.ruler[key]).map((key) => ({ id, ruler, key })),
    )[0];
  const told = ({ id, ruler, key }: { id: string; ruler: Ruler; key: keyof Ruler }) =>
    `「${first.id}」的${rulerNames[key]}是${first.ruler[key] || '未写'}，「${id}」的是${ruler[key] || '未写'}`;
  const sum = panel.total && 'disjoint' in panel.total ? unlike(['unit', 'per', 'measure']) : undefined;
  if (sum) {
    tell([...path, 'total'], `不能相加：${told(sum)}。删去合计，或写 "struck" 把合计一行注销。`);
    return;
  }
  const unit = unlike(['unit']);
  if (unit) tell([...path, 'members'], `不能放在一把尺上：${told(unit)}。各放一个 panel。`);
  else if (panel.differs === undefined) {
    const other = unlike(['per', 'measure', 'population']);
    if (other)
      tell(path, `一把尺上的数不是一回事：${told(other)}。加上 "differs": {zh, en} 写明哪里不同，会印在图下。`);
  }
}

/** What each kind of chart can draw. */
const drawable: Record<Chart['kind'], readonly ('figure' | 'derived' | 'event' | 'unstated')[]> = {
  bars: ['figure', 'derived'],
  units: ['figure', 'derived'],
  share: ['derived'],
  timeline: ['event'],
  spread: ['figure', 'derived', 'unstated'],
};

const memberPath = ['charts', 0, 'panels', 0, 'members', 0] as const;
const kindSaid = (kind: Chart['kind']): string => spoken(['charts', 0, 'kind'], kind);
const roleSaid = (role: Member['role']): string => spoken([...memberPath, 'role'], role);

/** A member that this kind of chart cannot draw. */
function wrongMember(kind: Chart['kind'], member: Member, { items }: Context): string | undefined {
  if (!drawable[kind].some((name) => member[name] !== undefined))
    return `${kindSaid(kind)}画不了这一项：这里写${drawable[kind].map((name) => spoken(memberPath, name)).join('或')}。`;
  const derived = kind === 'share' ? byId(items.derived).get(member.derived ?? '') : undefined;
  return derived && !derived.share
    ? `「${derived.id}」不是占比：${kindSaid('share')}只画用 share 算出来的数，kind 换成${kindSaid('bars')}。`
    : undefined;
}

/** How a member goes out of its chart without leaving an empty list behind. */
function dropSaid({ id, panels }: Chart, { members }: Chart['panels'][number]): string {
  if (members.length > 1) return '从这张图里删去它';
  return panels.length > 1
    ? '从这张图的 panels 里把只有它的这一组整个删去'
    : `给这张图也加上 "withdrawn"（成员不动），再从正文里去掉 {chart:${id}}`;
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
    drop: string,
  ) => {
    const id = figure ?? derived ?? '';
    const why = withheld.get(id);
    if (why) tell([...path, figure ? 'figure' : 'derived'], withheldSaid(id, why, drop));
    if (drawn?.reference && role === 'value')
      tell(
        [...path, 'role'],
        `「${id}」出自旁证，不是底本：role 写${roleSaid('reference')}或${roleSaid('threshold')}，实心的墨只画底本的数。`,
      );
    if (kind === 'units' && drawn && !drawn.countable)
      tell(
        path,
        `「${id}」是${drawn.printed}，不能一格一个地数：${kindSaid('units')}只画数到个位、不超过两万的数，kind 换成${kindSaid('bars')}。`,
      );
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
      if (item.kind === 'spread' && panel.title === undefined)
        tell(path, `${kindSaid('spread')}的每一页要有名字：加上 "title": {zh, en}。`);
      panel.members.forEach((member, m) => {
        const at = [...path, 'members', m];
        const wrong = wrongMember(item.kind, member, context);
        if (wrong) tell(at, wrong);
        else checkMember(item.kind, member, drawn[m], at, dropSaid(item, panel));
      });
    });
  }
}
