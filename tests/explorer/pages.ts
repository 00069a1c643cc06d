import { exploreData } from '../../src/explorer/built/data.ts';
import type { ExploreData } from '../../src/explorer/data.ts';
import type { State } from '../../src/explorer/state.ts';
import { type Language, languages } from '../../src/locale/index.ts';
import { stories } from '../charts/stories.ts';

/** What each page's script is given, by story and language. */
export const pages: readonly (readonly [story: string, language: Language, data: ExploreData])[] = [...stories].flatMap(
  ([story, ledger]) =>
    languages.map(
      (language) => [story, language, exploreData(ledger, language, new URL('https://site.example'))] as const,
    ),
);

export function pageOf(story: string, language: Language): ExploreData {
  const found = pages.find(([one, own]) => one === story && own === language);
  if (!found) throw new Error(`no page of ${story} in ${language}`);
  return found[2];
}

/** The place of an entry. Throws where the page does not offer it. */
export function placeOf(data: ExploreData, id: string): number {
  const at = data.items.findIndex((item) => item.id === id);
  if (at === -1) throw new Error(`${id} is not offered`);
  return at;
}

/** A state with these entries. */
export function stateWith(data: ExploreData, ids: readonly string[], rest: Partial<State> = {}): State {
  const chosen = ids.map((id) => placeOf(data, id)).sort((a, b) => a - b);
  const unit = data.items[chosen[0] ?? -1]?.unit ?? data.opening;
  return { unit, chosen, shape: 'bars', scale: 'linear', order: 'story', total: false, ...rest };
}
