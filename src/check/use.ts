import { type Context, directives, nearest } from '../dataset/index.ts';
import { languages } from '../locale/index.ts';
import type { StoryTexts } from './story.ts';
import type { Withheld } from './withheld.ts';

/** Collections whose items must be used somewhere: an unused one would never reach a reader. */
const kinds = ['figures', 'derived', 'events', 'charts', 'terms'] as const;

/** What texts and charts name, as written, so that nothing is missed where an item is malformed. */
type Named = { readonly ids: Set<string>; readonly charts: Set<string>; readonly garbled: string[] };

function nameIn(text: string, named: Named): void {
  const { good, malformed } = directives(text);
  for (const { kind, id } of good) (kind === 'chart' ? named.charts : named.ids).add(id);
  for (const { raw } of malformed) named.garbled.push(raw);
}

/** Every string of a value: ids that charts and sums are made of, and the {…} of its texts. An item's own id is no use of it. */
function nameWithin(value: unknown, refers: boolean, named: Named): void {
  if (typeof value === 'string') {
    nameIn(value, named);
    if (refers && /^[a-z][a-z0-9-]*$/.test(value)) named.ids.add(value);
  } else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) if (key !== 'id') nameWithin(one, refers, named);
}

function namedIn(root: unknown, story: StoryTexts): Named {
  const named: Named = { ids: new Set(), charts: new Set(), garbled: [] };
  if (root !== null && typeof root === 'object')
    for (const [collection, list] of Object.entries(root))
      nameWithin(list, collection === 'charts' || collection === 'derived', named);
  for (const language of languages) for (const text of story[language].values()) nameIn(text ?? '', named);
  return named;
}

/** Whether a mistyped name, which is reported by itself, may have meant this id. */
function isMeant(id: string, { ids, charts, garbled }: Named, known: Context['ids']): boolean {
  const all = new Set(kinds.flatMap((kind) => [...known[kind]]));
  const strange = [...ids, ...charts].filter((one) => !all.has(one));
  return garbled.some((raw) => raw.includes(id)) || strange.some((one) => nearest(one, all) === id);
}

/**
 * Figures, derived values, events, terms and charts that are used nowhere. Where a name is mistyped, a text of the story is
 * missing or the item has another fault, that is reported already, and may well be the reason.
 */
export function checkUse(
  { items, ids, report, reported }: Context,
  root: unknown,
  story: StoryTexts,
  withheld: Withheld,
): void {
  const expected = ['opening', ...ids.parts, 'limits'];
  if (expected.some((name) => languages.every((language) => story[language].get(name) === undefined))) return;
  const named = namedIn(root, story);
  for (const kind of kinds) {
    const used = kind === 'charts' ? named.charts : named.ids;
    for (const { index, item } of items[kind]) {
      const gone = withheld.has(item.id) || ('withdrawn' in item && item.withdrawn !== undefined);
      if (used.has(item.id) || gone || reported.has(`${kind}/${index}`) || isMeant(item.id, named, ids)) continue;
      report([kind, index, 'id'], 'unused', { id: item.id, kind });
    }
  }
}
