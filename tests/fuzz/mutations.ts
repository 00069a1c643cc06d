import { join } from 'node:path';
import fc from 'fast-check';
import { type ContentFiles, readFiles } from '../../src/dataset/index.ts';
import { ROOT } from '../runner/root.ts';

/** Whatever is slipped into a text carries this: wherever it turns up as more than text, it is found. */
export const mark = 'zz';

const hostile = [
  '<zz-mark onzz="1">字</zz-mark>',
  '"><zz-mark>',
  "'><zz-mark>",
  '</p></textarea></title></style></script><zz-mark>',
  '<!--<zz-mark>',
  ']]><zz-mark/>',
  '<script>zz()</script>',
  '<img src=x onerror=zz()>',
  '<svg/onload=zz()>',
  '&lt;zz-mark&gt;',
  '&#60;zz-mark&#62;',
  '[字](javascript:zz)',
  '<javascript:zz>',
  '![字](x "onerror=zz")',
  '=zz()',
  '@zz',
  '-zz',
  '\tzz',
  '{zz}',
  '{',
  '}',
  '\u202e字\u202c',
  '\u0000',
  '\ud800',
  '\u2028',
  '𠮷👩‍👩‍👧',
  '\\',
  '`<zz-mark>`',
  '**',
  '一二三四五六七八九十'.repeat(200),
];

type Path = readonly (string | number)[];
type Place = { readonly path: Path; readonly value: unknown };

function* placesIn(value: unknown, path: Path = []): Generator<Place> {
  yield { path, value };
  if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The value with another at one of its places; with none there, where it is taken away. */
function changed(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((one, i) => (i === step ? changed(one, rest, change) : one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === step ? changed(one, rest, change) : one]),
  );
}

/** A text with others put into it. */
const slipped = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.constantFrom(...hostile), fc.boolean())
    .map(([at, put, atEnd]) => (atEnd ? text + put : text.slice(0, at) + put + text.slice(at)));

const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e21,
    '',
    '5人',
    '约9000万元',
    '2019-02-30',
    'notStated',
    [],
    {},
    [[]],
    undefined,
  ),
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text)),
);

/** A list with an item twice, without one, or the other way round. */
const shuffled = (list: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.nat({ max: Math.max(0, list.length - 1) }).map((at) => [...list, list[at]]),
    fc.nat({ max: Math.max(0, list.length - 1) }).map((at) => list.filter((_, i) => i !== at)),
    fc.constant([...list].reverse()),
  );

const another = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === 'string') return fc.oneof({ weight: 3, arbitrary: slipped(value) }, anything);
  return Array.isArray(value) ? fc.oneof(shuffled(value), anything) : anything;
};

const stories = ['content', 'tests/fixtures/story'].map((folder) => readFiles(join(ROOT, folder), folder));
type Story = 0 | 1;
const filesOf = (story: Story): ContentFiles => {
  const files = stories[story];
  if (!files) throw new Error('no such story');
  return files;
};

/** What is done to one of the stories: small enough to be read where a case fails. */
export type Mutation = {
  readonly story: Story;
  /** Other values at places of the dataset. */
  readonly dataset: readonly (readonly [path: Path, value: unknown])[];
  /** Another text of the narrative. */
  readonly told?: readonly [language: 'zh' | 'en', name: string, text: string];
};

/** The content after a mutation. */
export function mutatedFiles({ story, dataset, told }: Mutation): ContentFiles {
  const files = filesOf(story);
  const root: unknown = JSON.parse(files.dataset);
  const after = dataset.reduce((value, [path, put]) => changed(value, path, () => put), root);
  const text = { ...files, dataset: JSON.stringify(after, null, 2) ?? '' };
  if (!told) return text;
  const [language, name, words] = told;
  return { ...text, story: { ...files.story, [language]: new Map([...files.story[language], [name, words]]) } };
}

const proseMutations = (story: Story, other: (text: string) => fc.Arbitrary<string>): fc.Arbitrary<Mutation> => {
  const texts = (['zh', 'en'] as const).flatMap((language) =>
    [...filesOf(story).story[language]].map(([name, text]) => [language, name, text] as const),
  );
  return fc
    .constantFrom(...texts)
    .chain(([language, name, text]) =>
      other(text).map((put): Mutation => ({ story, dataset: [], told: [language, name, put] })),
    );
};

const placedIn = (
  story: Story,
  places: readonly Place[],
  other: (value: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Mutation> => {
  const one = fc.constantFrom(...places).chain(({ path, value }) => other(value).map((put) => [path, put] as const));
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((dataset) => ({ story, dataset }));
};

/** Every place of the dataset of a story. */
const placesOf = (story: Story): Place[] => [...placesIn(JSON.parse(filesOf(story).dataset))];

/** Either story with something else at up to three places of the dataset, or in one text of the narrative. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.constantFrom<Story>(0, 1).chain((story) =>
  fc.oneof(
    { weight: 3, arbitrary: placedIn(story, placesOf(story), another) },
    {
      weight: 1,
      arbitrary: proseMutations(story, (text) => fc.oneof(slipped(text), fc.string({ unit: 'binary' }))),
    },
  ),
);

/** The places of a story's dataset with words that readers see. */
export const seenIn = (story: Story): Place[] =>
  placesOf(story).filter(({ path, value }) => typeof value === 'string' && ['zh', 'en'].includes(String(path.at(-1))));

/** The second story with something slipped into texts that readers see: a good part of it is valid, and gets published. */
export const slippedIn: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: placedIn(1, seenIn(1), (value) => slipped(String(value))),
  },
  { weight: 1, arbitrary: proseMutations(1, slipped) },
);
