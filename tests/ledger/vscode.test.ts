import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorSchema } from '../../src/dataset/index.ts';
import { collections } from '../../src/dataset/schema/dataset.ts';
import { formats } from '../../src/dataset/schema/formats.ts';
import { snippets } from '../../src/dataset/schema/snippets.ts';
import { completionsOf, cursor, diagnosticsOf, hoverOf } from './vscode.ts';

const text = readFileSync('content/dataset.json', 'utf8');
/** The day of the content, which goes on. */
const updated = /"updated": "[^"]+"/.exec(text)?.[0] ?? '';
const put = (find: string, by: string): string => {
  if (!text.includes(find)) throw new Error(`not found: ${find}`);
  return text.replace(find, by);
};
/** The cursor inside a word of the dataset, where it first stands. */
const inside = (word: string): string => put(word, word.slice(0, 3) + cursor + word.slice(3));

test('the schema that is kept in the folder is the one that the code makes: npm run schema', () => {
  // Not shown where they differ: it is one long line, and the command writes it.
  expect(readFileSync('content/dataset.schema.json', 'utf8') === `${JSON.stringify(editorSchema())}\n`).toBe(true);
});

test('VS Code finds nothing wrong with the content', async () => {
  expect(await diagnosticsOf(text)).toEqual([]);
});

describe('over a word it explains', () => {
  test.each([
    ['a field', '"literal"', /^原文印的数，一字不改，连量词：「5000余万元」。$/],
    ['a closed list', '"status"', /^已报告的，还是计划。\n\n- `reported` 已报告（默认）/],
    ['a code of it', '"release"', /`release`: 新闻稿$/],
    ['a kind of period', '"cumulative"', /`cumulative`: 累计：从 from 到 to$/],
    ['a collection', '"corrections"', /^更正：发布过的数改了/],
  ])('%s', async (_, word, explanation) => {
    expect(await hoverOf(inside(word))).toMatch(explanation);
  });
});

describe('at the cursor it offers', () => {
  const labels = async (given: string) =>
    (await completionsOf(given)).map(({ label, documentation }) => [label, documentation]);

  test('the codes of a closed list with what they mean', async () => {
    const offered = await labels(put('"kind": "repost"', `"kind": ${cursor}`));
    expect(offered).toEqual([
      ['"repost"', '转载'],
      ['"briefing"', '发布会实录'],
      ['"statistics"', '统计公报'],
      ['"release"', '新闻稿'],
      ['"report"', '报道'],
    ]);
  });

  test('the kinds of a period', async () => {
    const offered = await labels(put('"kind": "cumulative"', `"kind": "${cursor}"`));
    expect(offered.map(([label]) => label)).toEqual(['"cumulative"', '"year"', '"asOf"', '"notStated"']);
  });

  test('what is not stated, where a place or a date may stand', async () => {
    expect(await labels(put('"to": "notStated"', `"to": ${cursor}`))).toContainEqual(['notStated', '原文未载明']);
  });

  test('the fields that a figure has not yet, each explained', async () => {
    const offered = await labels(put('"measure": "transfer"', cursor));
    expect(offered.map(([label]) => label)).toEqual(expect.arrayContaining(['measure', 'noun', 'reads', 'withdrawn']));
    expect(offered.map(([label]) => label)).not.toContain('literal');
    for (const [label, explanation] of offered) expect(explanation, label).toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['figures', ['新的一笔']],
    ['derived', ['推算的一笔']],
    ['events', ['一件有日期的事']],
    ['charts', ['条形图', '一格一个的图', '占比图', '时间图', '左右两页的账']],
    ['terms', ['一个要解释的词']],
    ['corrections', ['一次更正']],
  ])('a new item of %s', async (collection, names) => {
    const offered = await completionsOf(
      put(`"${collection}": [`, `"${collection}": [${cursor}${text.includes(`"${collection}": []`) ? '' : ','}`),
    );
    expect(offered.map(({ label }) => label)).toEqual(names);
    for (const { inserted } of offered) expect(inserted).toMatch(/^\{[\s\S]*\$\{1:[\s\S]*\}$/);
  });
});

describe('under a fault it says in Chinese what to write', () => {
  test.each([
    ['an unknown code', '"kind": "bars"', '"kind": "bar"', '"bar"', /^写这几样里的一样："bars"（条形：比多少）、/],
    ['an unknown kind of period', '"kind": "cumulative"', '"kind": "cumul"', '"cumul"', /"year"（某一年）/],
    ['a mistyped notStated', '"to": "notStated"', '"to": "notstated"', '"notstated"', /"notStated"（原文未载明）/],
    ['a number for a text', '"literal": "1.77亿元"', '"literal": 177', '177', /^这里应当是文字（写在双引号里）。$/],
    ['a bad id', '"id": "fiscal-funds"', '"id": "Funds"', '"Funds"', new RegExp(`^${formats.id}$`)],
    ['a bad day', updated, '"updated": "今天"', '"今天"', new RegExp(`^${formats.day}$`)],
    ['an empty list', '"places": ["ning"]', '"places": []', '[]', /^至少写一项。$/],
    [
      'a mistyped field',
      '"filing": null',
      '"filling": null',
      '"filling"',
      /^这里是一个对象 \{ \}，里面只能写这些字段：title、/,
    ],
    ['a missing field', '"literal": "1.77亿元",', '', undefined, /^缺 "literal"：原文印的数，一字不改/],
    ['a missing language', '"zh": "财政帮扶资金",', '', undefined, /^缺 "zh"：中文。$/],
  ])('%s', async (_, find, by, underlined, message) => {
    const found = await diagnosticsOf(put(find, by));
    const reported = found.find(([words]) => underlined === undefined || words === underlined);
    expect(reported?.[1]).toMatch(message);
    for (const [, one] of found) expect(one).toMatch(/\p{Script=Han}/u);
  });
});

test('whatever is inserted is well formed once its places are filled in', () => {
  const filled = (body: unknown): unknown =>
    JSON.parse(
      JSON.stringify(body).replace(/\$\{\d+:([^}]*)\}/g, (_, says: string) =>
        says.replace(/的id$/, 'x').replace(/^[^a-z]*x$/, 'some-id'),
      ),
    );
  const schemas = {
    figure: collections.figures,
    derived: collections.derived,
    event: collections.events,
    chart: collections.charts,
    term: collections.terms,
    correction: collections.corrections,
  };
  for (const [name, list] of Object.entries(snippets))
    for (const { label, body } of list) {
      const result = schemas[name as keyof typeof schemas].safeParse(filled(body));
      expect(result.success ? [] : result.error.issues, label).toEqual([]);
    }
});
