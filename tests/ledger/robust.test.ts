import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { ContentError } from '../../src/dataset/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { real } from './editing.ts';

type Path = readonly (string | number)[];

/** Every place in a JSON value. */
function* paths(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const places = [...paths(JSON.parse(real.dataset))];
const gone = Symbol('gone');

/** The dataset with another value at one place, or none. */
function broken(path: Path, value: unknown): string {
  const root = { dataset: JSON.parse(real.dataset) };
  const steps: Path = ['dataset', ...path];
  const parent = steps.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as never, root);
  const last = steps.at(-1) ?? '';
  if (value === gone) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else parent[last] = value;
  return JSON.stringify(root.dataset, null, 2) ?? '';
}

const values = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 79, '', 'x', '5人', '{x}', '<b>', 'notStated', '2019', [], {}, [{}], gone),
  fc.record({ zh: fc.string(), en: fc.string() }),
  fc.string(),
);

test('whatever stands at any place of the dataset, the check tells it and never throws', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), values, (path, value) => {
      const files = { ...real, dataset: broken(path, value) };
      const { problems } = check(files);
      for (const { line, column, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).toMatch(/\p{Script=Han}/u);
        expect(message).not.toMatch(/undefined|Invalid|NaN|\[object/);
      }
      try {
        openLedger(files);
        expect(problems).toEqual([]);
      } catch (error) {
        expect(error).toBeInstanceOf(ContentError);
      }
    }),
    { numRuns: 200 },
  );
});

test('whatever the text of the dataset or of the story is, the check never throws', { timeout: 120_000 }, () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '"',
      ',',
      ':',
      '[',
      ']',
      '{chart:funds}',
      '{x|bare}',
      '# ',
      '七千',
      '5',
      '\\u00',
      '\n',
      '<',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        pieces.map((all) => all.join('')),
      ),
      (text) => {
        const zh = new Map([...real.story.zh, ['people', text]]);
        expect(check({ ...real, dataset: text }).problems.length).toBeGreaterThan(0);
        expect(check({ ...real, story: { ...real.story, zh } }).problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 150 },
  );
});
