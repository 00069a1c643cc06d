import {
  byId,
  type Chart,
  type Context,
  type DerivedReading,
  type Drop,
  type Member,
  type Path,
  type Report,
  type Said,
  type Unlike,
} from '../dataset/index.ts';
import type { Quantity } from '../numbers/index.ts';
import { type Drawn, drawing } from './members.ts';
import type { Ruler } from './rulers.ts';
import { type Withheld, withheldCode } from './withheld.ts';

type Panel = Chart['panels'][number];

function checkPanel(panel: Panel, path: Path, report: Report, drawn: readonly Drawn[]): void {
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
    report([...path, 'total'], 'sum-of-unlike', sum);
    return;
  }
  const unit = unlike(['unit']);
  if (unit) report([...path, 'members'], 'scale-of-units', unit);
  else if (panel.differs === undefined) {
    const other = unlike(['per', 'measure', 'population']);
    if (other) report(path, 'scale-of-unlike', other);
  }
}

/** A sum of unlike things is refused in every kind of chart. */
function checkSum(panel: Panel, path: Path, report: Report, [first, ...others]: readonly Drawn[]): void {
  if (!first || !panel.total || !('disjoint' in panel.total)) return;
  for (const { id, ruler } of others)
    for (const what of ['unit', 'per', 'measure'] as const)
      if (ruler[what] !== first.ruler[what]) {
        report(path, 'sum-of-unlike', {
          first: first.id,
          second: id,
          what,
          here: first.ruler[what],
          there: ruler[what],
        });
        return;
      }
}

/** What cannot be added to anything: a thing twice, an average, what was worked out, a threshold. */
function checkSummands(panel: Panel, path: Path, report: Report, drawn: readonly Drawn[]): void {
  if (!panel.total || !('disjoint' in panel.total)) return;
  const twice = drawn.find(({ id }, at) => drawn.some((other, before) => before < at && other.id === id));
  const odd = drawn.find(({ summable }) => !summable);
  if (twice) report(path, 'sum-of-same', { id: twice.id });
  else if (odd) report(path, 'sum-of-unsummable', { id: odd.id });
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

/** What to delete to remove a member from its chart without leaving an empty list. */
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
  const { items, report } = context;
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
    if (why) report([...path, figure ? 'figure' : 'derived'], withheldCode[why], { id, drop });
    if (drawn?.reference && role === 'value') report([...path, 'role'], 'reference-solid', { id });
    if (kind === 'units' && drawn && !drawn.countable) report(path, 'uncountable', { id, printed: drawn.printed });
  };
  for (const { index, item } of items.charts) {
    // A withdrawn chart is not drawn any more; it may keep what was withdrawn with it.
    if (item.withdrawn) continue;
    item.panels.forEach((panel, p) => {
      const path = ['charts', index, 'panels', p];
      const drawn = panel.members.map(draw);
      const measured = drawn.filter((one) => one !== undefined);
      // Pages of a spread and shares stand on no common scale: there is nothing to be made alike.
      if (item.kind === 'bars' || item.kind === 'units') checkPanel(panel, path, report, measured);
      else if (panel.total) checkSum(panel, [...path, 'total'], report, measured);
      if (panel.total && !context.reportedAt([...path, 'total']))
        checkSummands(panel, [...path, 'total'], report, measured);
      if (item.kind === 'spread' && panel.title === undefined) report(path, 'page-unnamed', {});
      panel.members.forEach((member, m) => {
        const at = [...path, 'members', m];
        const wrong = wrongMember(item.kind, member, context);
        if (wrong) report(at, wrong.code, wrong.args);
        else checkMember(item.kind, member, drawn[m], at, dropOf(item, panel));
      });
    });
  }
}
