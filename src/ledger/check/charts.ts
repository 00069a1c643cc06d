import { isWhole, type Quantity } from '../../numbers/index.ts';
import { deriveEntry, inputsOf } from '../deriving.ts';
import type { Path } from '../locate.ts';
import type { Chart, Member } from '../schema/chart.ts';
import { type Figure, measures } from '../schema/figure.ts';
import { byId, type Context } from './context.ts';

/** Derived values can be computed, and printed to at least one digit. */
export function checkDerived(context: Context, quantities: ReadonlyMap<string, Quantity>): void {
  const figures = byId(context.items.figures);
  for (const { index, item } of context.items.derived) {
    const [operation, [a, b]] = inputsOf(item);
    const [first, second] = [figures.get(a), figures.get(b)];
    const [qa, qb] = [quantities.get(a), quantities.get(b)];
    if (!first || !second || !qa || !qb) continue;
    const path = ['derived', index, operation];
    if (operation !== 'ratio' && qa.unit !== qb.unit) {
      const verb = operation === 'share' ? '占比' : '相减';
      context.tell(path, `「${a}」数的是${qa.unit}，「${b}」数的是${qb.unit}：单位不同，不能${verb}。`);
      continue;
    }
    if (operation === 'difference' && (first.measure !== second.measure || first.per !== second.per)) {
      context.tell(path, `「${a}」是${measures[first.measure].zh}，「${b}」是${measures[second.measure].zh}：口径不同，不能相减。`);
      continue;
    }
    try {
      deriveEntry(item, { figure: first, quantity: qa }, { figure: second, quantity: qb });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      context.tell(path, `「${a}」和「${b}」的界太宽或有一头敞着，算不出能印的数：换两笔，或删去这一笔推算。`);
    }
  }
}

/** What must agree on one scale. */
type Ruler = { readonly unit: string; readonly per: string; readonly measure: string; readonly population: string };
const rulerNames: Record<keyof Ruler, string> = { unit: '单位', per: '人均或户均', measure: '口径', population: '人群' };

function rulerOf(member: Member, figures: ReadonlyMap<string, Figure>, quantities: ReadonlyMap<string, Quantity>): Ruler | undefined {
  const figure = member.figure ? figures.get(member.figure) : undefined;
  const quantity = member.figure ? quantities.get(member.figure) : undefined;
  if (!figure || !quantity) return undefined;
  return {
    unit: quantity.unit,
    per: figure.per ?? '',
    measure: figure.measure,
    population: figure.population?.zh ?? '',
  };
}

const shown = (ruler: Ruler, key: keyof Ruler): string => {
  if (key === 'measure') return measures[ruler.measure as keyof typeof measures]?.zh ?? ruler.measure;
  return ruler[key] || '未写';
};

function checkPanel(chart: Chart, p: number, path: Path, context: Context, rulers: readonly { id: string; ruler: Ruler }[]): void {
  const [first, ...others] = rulers;
  const panel = chart.panels[p];
  if (!first || !panel) return;
  const unlike = (keys: readonly (keyof Ruler)[]) =>
    others.flatMap(({ id, ruler }) => keys.filter((key) => ruler[key] !== first.ruler[key]).map((key) => ({ id, ruler, key })))[0];
  const told = ({ id, ruler, key }: { id: string; ruler: Ruler; key: keyof Ruler }) =>
    `「${first.id}」的${rulerNames[key]}是${shown(first.ruler, key)}，「${id}」的是${shown(ruler, key)}`;
  const sum = panel.total && 'disjoint' in panel.total ? unlike(['unit', 'per', 'measure']) : undefined;
  if (sum) {
    context.tell([...path, 'total'], `不能相加：${told(sum)}。删去合计，或写 "struck" 把合计一行注销。`);
    return;
  }
  const unit = unlike(['unit']);
  if (unit) context.tell([...path, 'members'], `不能放在一把尺上：${told(unit)}。各放一个 panel。`);
  else if (panel.differs === undefined) {
    const other = unlike(['per', 'measure', 'population']);
    if (other) context.tell(path, `一把尺上的数不是一回事：${told(other)}。加上 "differs": {zh, en} 写明哪里不同，会印在图下。`);
  }
}

/** Charts: what stands on one scale, what is summed, what is drawn as one mark a thing, and who may be solid ink. */
export function checkCharts(context: Context, quantities: ReadonlyMap<string, Quantity>): void {
  const figures = byId(context.items.figures);
  const sources = byId(context.items.sources);
  for (const { index, item } of context.items.charts)
    item.panels.forEach((panel, p) => {
      const path = ['charts', index, 'panels', p];
      const rulers = panel.members.flatMap((member) => {
        const ruler = rulerOf(member, figures, quantities);
        return ruler && member.figure ? [{ id: member.figure, ruler }] : [];
      });
      checkPanel(item, p, path, context, rulers);
      panel.members.forEach((member, m) => {
        const figure = member.figure ? figures.get(member.figure) : undefined;
        const quantity = member.figure ? quantities.get(member.figure) : undefined;
        if (!figure || !quantity) return;
        const at = [...path, 'members', m, 'role'];
        const role = sources.get(figure.quote.source)?.role;
        if (role === 'reference' && member.role === 'value')
          context.tell(at, `「${figure.id}」出自旁证，不是底本：role 写 "reference" 或 "threshold"，实心的墨只画底本的数。`);
        if (item.kind !== 'units') return;
        const countable = isWhole(quantity.value) && ['exact', 'more-than', 'at-least'].includes(quantity.bound);
        if (!countable || quantity.value.n > 20000n)
          context.tell(
            [...path, 'members', m],
            `「${figure.id}」是${figure.literal}，不能一格一个地数：units 只画数到个位、不超过两万的数，换成 bars。`,
          );
      });
    });
}
