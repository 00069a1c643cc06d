import type { Bilingual, Member } from '../dataset/index.ts';
import { apartReason, differences, unitReason } from './comparable.ts';
import { type Entry, isStory, type Ledger, unitOf } from './ledger.ts';
import { publishedCharts } from './uses.ts';

/** Whether two entries may be drawn on one scale: what has to be said beside them, or why they may not. */
export type Together =
  | { readonly may: true; readonly say: readonly Bilingual[] }
  | { readonly may: false; readonly reason: Bilingual };

/** Why derived values are offered nothing to compare with. */
export const derivedAlone: Bilingual = {
  zh: '推算出来的数靠着自己的假定，账本不把它和别的数放在一把尺上',
  en: 'a number that was worked out rests on an assumption of its own; the ledger puts it on no scale with others',
};
/** Why a threshold is never a bar. */
export const onlyALine: Bilingual = {
  zh: '标准线不是谁的数：只画成一条线，不画成条',
  en: 'a threshold is nobody’s number: it is drawn as a line, never as a bar',
};
/** Why two numbers are not added although they are of one kind. */
export const overlapNotDenied: Bilingual = {
  zh: '原文没有说互不重叠，账本不加',
  en: 'the source does not say that they do not overlap, so the ledger does not add them',
};

/** How an entry may be drawn: solid, as a hollow reference where any of it is not the story’s own, or as a line. */
export function standing(entry: Entry): Member['role'] {
  if (entry.kind === 'derived') return entry.inputs.every(isStory) ? 'value' : 'reference';
  if (entry.measure.threshold) return 'threshold';
  return isStory(entry) ? 'value' : 'reference';
}

/** The scales that editors have put figures on, having said in what these differ. */
const scales = (ledger: Ledger) =>
  publishedCharts(ledger)
    .filter(({ kind }) => kind === 'bars' || kind === 'units')
    .flatMap(({ panels }) => panels);

type Scale = ReturnType<typeof scales>[number];
const idOf = ({ figure, derived }: Member): string => figure ?? derived ?? '';
const holds = ({ members }: Scale, ...ids: readonly string[]): boolean =>
  ids.every((id) => members.some((member) => idOf(member) === id));

/** What editors say of a scale whose figures are not all of one kind, with the entries on it. */
export const saidOfScales = (
  ledger: Ledger,
): readonly { readonly ids: readonly string[]; readonly says: Bilingual }[] =>
  scales(ledger).flatMap(({ members, differs }) => (differs ? [{ ids: members.map(idOf), says: differs }] : []));

/**
 * Whether `own` may stand on one scale with `other`. The unit must be the same word. Then average and measure must be the
 * same too, or an editor must have put both on one scale of a published chart, where the ledger makes them say in what
 * they differ. In the reasons “here” is `own`.
 */
export function together(ledger: Ledger, own: Entry, other: Entry): Together {
  if (unitOf(own) !== unitOf(other)) return { may: false, reason: unitReason(own, other) };
  const vouched = scales(ledger).some((scale) => holds(scale, own.id, other.id));
  if (own.kind === 'derived' || other.kind === 'derived')
    return vouched ? { may: true, say: [] } : { may: false, reason: derivedAlone };
  const apart = apartReason(own, other);
  if (apart && !vouched) return { may: false, reason: apart };
  return { may: true, say: [...(apart ? [apart] : []), ...differences(own, other)] };
}

/** What editors have said may be added: the entries of a scale and why they do not overlap. */
export const sumsStated = (
  ledger: Ledger,
): readonly { readonly members: readonly Member[]; readonly disjoint: Bilingual }[] =>
  scales(ledger).flatMap(({ members, total }) =>
    total && 'disjoint' in total
      ? [{ members: members.filter(({ role }) => role === 'value'), disjoint: total.disjoint }]
      : [],
  );

/** Why two entries may not be added; nothing where an editor has said that they do not overlap. */
export function whyNotAdded(ledger: Ledger, own: Entry, other: Entry): Bilingual | undefined {
  const both = scales(ledger).filter((scale) => holds(scale, own.id, other.id));
  const struck = both.flatMap(({ total }) => (total && 'struck' in total ? [total.struck] : []));
  if (struck[0]) return struck[0];
  const summed = ({ members, total }: Scale) =>
    total !== undefined &&
    'disjoint' in total &&
    members.filter(({ role }) => role === 'value').filter((one) => [own.id, other.id].includes(idOf(one))).length === 2;
  if (both.some(summed)) return undefined;
  if (unitOf(own) !== unitOf(other)) return unitReason(own, other);
  if (own.kind === 'derived' || other.kind === 'derived') return derivedAlone;
  return apartReason(own, other) ?? overlapNotDenied;
}
