import { fill } from '../charts/browser.ts';
import { localeOf } from '../locale/index.ts';
import type { ExploreData } from './data.ts';
import { refusalOf } from './state.ts';

/** Why none or some of a group may be chosen: one sentence where one reason holds for all, else one for each reason. */
export function whyOf(data: ExploreData, chosen: readonly number[], group: readonly number[]): string {
  const { items, words, language } = data;
  const reasons = new Map<string, { beside: string; labels: string[] }>();
  for (const at of group) {
    const refused = refusalOf(data, chosen, at);
    if (!refused) continue;
    const known = reasons.get(refused.reason) ?? { beside: items[refused.beside]?.series.label ?? '', labels: [] };
    known.labels.push(items[at]?.series.label ?? '');
    reasons.set(refused.reason, known);
  }
  return [...reasons]
    .map(([reason, { beside, labels }]) =>
      labels.length === group.length
        ? fill(words.whyNot, { beside, reason })
        : fill(words.whyNotSome, { labels: labels.join(localeOf(language).listComma), beside, reason }),
    )
    .join(localeOf(language).gap);
}
