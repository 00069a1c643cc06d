import { check } from '../../src/check/index.ts';
import type { ContentFiles } from '../../src/dataset/index.ts';
import { coveredByFonts } from '../../src/fonts/checks.ts';
import { languages } from '../../src/locale/index.ts';

type Path = readonly (string | number)[];
type Mark = { readonly sign: string; readonly path: Path };

/** Rare characters that none of the site's fonts has: each text gets one of its own. */
const rare = Array.from({ length: 4000 }, (_, i) => String.fromCodePoint(0x2a000 + i)).filter((sign) =>
  languages.every((language) => !coveredByFonts(sign, language, 'drawing')),
);

/** Fields of one string with words that readers see, besides the two languages'. */
const told = ['zh', 'en', 'one', 'other', 'english', 'pronunciation', 'pinyin', 'words', 'literal'];

function* textsIn(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') {
    if (told.includes(String(path.at(-1))) || path.includes('spans')) yield path;
  } else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value))
      yield* textsIn(one, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The dataset with a sign at the end of some of its texts, each text on a line of its own. */
function datasetWith(dataset: string, marks: readonly Mark[]): string {
  const root: unknown = JSON.parse(dataset);
  for (const { sign, path } of marks) {
    const parent = path.slice(0, -1).reduce<unknown>((value, key) => Reflect.get(Object(value), key), root);
    const key = path.at(-1) ?? '';
    Reflect.set(Object(parent), key, Reflect.get(Object(parent), key) + sign);
  }
  return JSON.stringify(root, null, 2);
}

/** Those of some marks that the other checks take. Where all of them together are not taken, each half is tried. */
function taken(files: ContentFiles, marks: readonly Mark[], beside: readonly Mark[] = []): readonly Mark[] {
  const dataset = datasetWith(files.dataset, [...beside, ...marks]);
  if (check({ ...files, dataset }, { unfinished: true }).problems.length === 0) return marks;
  if (marks.length < 2) return [];
  const half = Math.ceil(marks.length / 2);
  const first = taken(files, marks.slice(0, half), beside);
  return [...first, ...taken(files, marks.slice(half), [...beside, ...first])];
}

/**
 * A story with a sign that no font has in every text that takes one: the dataset's, each line of the narrative. `marked`
 * leaves out those with the signs that it is given; `placeOf` is where a sign stands.
 */
export function markedStory(files: ContentFiles) {
  const signs = rare.values();
  const next = (): string => signs.next().value ?? '';
  const marks = taken(
    files,
    [...textsIn(JSON.parse(files.dataset))].map((path) => ({ sign: next(), path })),
  );
  const lines = new Map<string, string>();
  const story = (language: 'zh' | 'en', without: readonly string[]) =>
    new Map(
      [...files.story[language]].map(([name, text]) => [
        name,
        text
          .split('\n')
          .map((line, i) => {
            if (line.trim() === '' || line.startsWith('{chart:')) return line;
            const key = `${language}/${name}/${i}`;
            const sign = lines.get(key) ?? next();
            lines.set(key, sign);
            return without.includes(sign) ? line : line + sign;
          })
          .join('\n'),
      ]),
    );
  const marked = (without: readonly string[] = []): ContentFiles => ({
    ...files,
    dataset: datasetWith(
      files.dataset,
      marks.filter(({ sign }) => !without.includes(sign)),
    ),
    story: { zh: story('zh', without), en: story('en', without) },
  });
  const placeOf = (sign: string): readonly [file: string, line: number, column: number] => {
    const { root, dataset, story: told } = marked();
    const texts = [
      [`${root}/dataset.json`, dataset] as const,
      ...languages.flatMap((language) =>
        [...told[language]].map(([name, text]) => [`${root}/story/${language}/${name}.md`, text] as const),
      ),
    ];
    for (const [file, text] of texts)
      for (const [i, line] of text.split('\n').entries())
        if (line.includes(sign)) return [file, i + 1, line.indexOf(sign) + 1];
    throw new Error(`nowhere: ${sign}`);
  };
  return { marked, placeOf, count: marks.length };
}
