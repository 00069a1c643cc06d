import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/locale/index.ts';

/** What is written anew with each copy; sources, places and terms stay the same few. */
const copied = ['parts', 'figures', 'derived', 'events', 'charts'] as const;
/** Fields whose words are no id of these. */
const verbatim = new Set([
  'measure',
  'kind',
  'source',
  'per',
  'status',
  'role',
  'exact',
  'literal',
  'places',
  'from',
  'to',
]);
type Items = { id: string }[];
type Dataset = Record<(typeof copied)[number], Items>;

/** Texts that are there once, whatever the number of parts. */
const once = new Set(['opening.md', 'limits.md']);

/**
 * A folder with the content as many times as asked: every part, figure, chart and text, each copy naming its own. Nothing in it
 * is wrong, so a check has to look at all of it.
 */
export function enlarge(from: string, to: string, times: number): void {
  cpSync(from, to, { recursive: true });
  rmSync(join(to, 'editions'), { recursive: true, force: true });
  const dataset: Dataset = JSON.parse(readFileSync(join(from, 'dataset.json'), 'utf8'));
  const ids = new Set(copied.flatMap((name) => dataset[name].map(({ id }) => id)));
  const named = (id: string, copy: number) => (ids.has(id) ? `${id}-c${copy}` : id);
  const inText = (text: string, copy: number) =>
    text.replace(
      /\{(\w+:)?([a-z][a-z0-9-]*)/g,
      (_, kind: string | undefined, id: string) => `{${kind ?? ''}${named(id, copy)}`,
    );
  const again = (value: unknown, copy: number, key = ''): unknown => {
    if (typeof value === 'string') {
      if (verbatim.has(key)) return value;
      return ids.has(value) ? named(value, copy) : inText(value, copy);
    }
    if (Array.isArray(value)) return value.map((one) => again(one, copy, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, again(one, copy, name)]));
  };
  const copies = Array.from({ length: times - 1 }, (_, i) => i + 1);
  const large = {
    ...dataset,
    ...Object.fromEntries(
      copied.map((name) => [name, [...dataset[name], ...copies.flatMap((copy) => again(dataset[name], copy))]]),
    ),
  };
  writeFileSync(join(to, 'dataset.json'), `${JSON.stringify(large, null, 2)}\n`);
  for (const language of languages)
    for (const file of readdirSync(join(from, 'story', language)).filter((name) => !once.has(name))) {
      const text = readFileSync(join(from, 'story', language, file), 'utf8');
      for (const copy of copies)
        writeFileSync(join(to, 'story', language, `${named(file.slice(0, -3), copy)}.md`), inText(text, copy));
    }
}
