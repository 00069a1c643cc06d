import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { fingerprintOf, readFiles } from '../../src/dataset/index.ts';
import { openLedger } from '../../src/ledger/index.ts';

const second = 'tests/fixtures/story';
const json = (folder: string): unknown => JSON.parse(readFileSync(`${folder}/dataset.json`, 'utf8'));

/** Every string of a dataset by the name of its field. */
function* strings(value: unknown, field = ''): Generator<readonly [field: string, text: string]> {
  if (typeof value === 'string') yield [field, value];
  else if (Array.isArray(value)) for (const one of value) yield* strings(one, field);
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) yield* strings(one, key);
}
/** Words of the schema, the same in every story. */
const ofTheSchema = new Set(['role', 'kind', 'measure', 'per', 'status', 'from', 'to', 'at']);
const texts = (folder: string) =>
  new Set([...strings(json(folder))].filter(([field]) => !ofTheSchema.has(field)).map(([, text]) => text));

test('the second story is told by the same code', () => {
  const ledger = openLedger(readFiles(second, second));
  expect([ledger.places.size, ledger.parts.length, ledger.figures.length, ledger.derived.length]).toEqual([
    1, 3, 10, 2,
  ]);
  expect([ledger.events.size, ledger.charts.size, ledger.terms.size]).toEqual([2, 3, 3]);
  expect(new Set(ledger.figures.map(({ quantity }) => quantity.bound))).toEqual(
    new Set(['rounded', 'exact', 'at-least', 'just-under', 'about', 'more-than']),
  );
  expect(new Set(ledger.figures.map(({ quantity }) => quantity.unit))).toEqual(new Set(['公顷', '%', '村', '人']));
  expect([...ledger.sources.values()].map(({ role }) => role)).toEqual(['story', 'reference']);
});

test('it shares no id and no text with the first', () => {
  const first = texts('content');
  expect([...texts(second)].filter((text) => first.has(text))).toEqual([]);
});

test('it shares no line of its narrative with the first', () => {
  const lines = (folder: string) =>
    ['zh', 'en'].flatMap((language) =>
      readdirSync(`${folder}/story/${language}`).flatMap((name) =>
        readFileSync(`${folder}/story/${language}/${name}`, 'utf8')
          .split('\n')
          .filter((line) => line !== ''),
      ),
    );
  const first = new Set(lines('content'));
  expect(lines(second).filter((line) => first.has(line))).toEqual([]);
});

test('its fingerprint is that of the text beside it', () => {
  const made = fingerprintOf('year-summary', readFileSync(`${second}/source.txt`, 'utf8'));
  expect(JSON.parse(readFileSync(`${second}/sources/year-summary.json`, 'utf8'))).toEqual(made);
});

test('of a number that is not whole that is told, and nothing that would follow from it', () => {
  const files = readFiles(second, 'content');
  const dataset = files.dataset.replace('"literal": "32个村"', '"literal": "32个"');
  expect(check({ ...files, dataset }).problems.map(({ message }) => message)).toEqual([
    '「32个」没有抄全：原句里是「32个村」。literal 写「32个村」。',
  ]);
});
