import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readFiles } from '../../src/dataset/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { plainText } from '../../src/narrative/index.ts';
import { Newsroom } from '../built/newsroom.ts';
import { ROOT } from '../runner/root.ts';
import { articleIn, blocks, filled, placesIn, readGuide, writeGuide } from './blocks.ts';
import { meanings } from './meanings.ts';
import { kindOf, messageTable, seeded } from './table.ts';

vi.setConfig({ testTimeout: 240_000 });

// GUIDE=write puts what the programs say today into the guide.
const guide = readGuide();
const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts);
const named = new Set<string>(Object.values(meanings).flatMap((rows) => Object.keys(rows)));

/**
 * Without line numbers, days and counts: an editor's change must not ask for a new guide. They are made anew with the
 * next message that changes.
 */
const steady = (text: string): string => text.replace(/\d+/g, '0');

test('what the programs print in the guide is what they print', () => {
  expect(placesIn(guide).sort()).toEqual(Object.keys(blocks).sort());
  const now = filled(guide);
  if (process.env['GUIDE'] === 'write') writeGuide(now);
  else expect(steady(guide)).toBe(steady(now));
});

describe('the table of messages', () => {
  test('is made of seeded faults, and of enough of them', () => {
    const names = new Set(seeded.map(({ name }) => name));
    expect([...named].filter((name) => !names.has(name))).toEqual([]);
    expect(seeded.length).toBeGreaterThanOrEqual(60);
    expect(messageTable().match(/^\| (?!怎么)/gm)?.length).toBe(named.size);
    expect(named.size).toBeGreaterThanOrEqual(60);
  });

  test('explains every kind of message', () => {
    const kinds = new Set(seeded.filter(({ name }) => named.has(name)).map(({ message }) => kindOf(message)));
    expect(seeded.filter(({ message }) => !kinds.has(kindOf(message))).map(({ name }) => name)).toEqual([]);
  });
});

test('every command in it can be typed', () => {
  const commands = [...guide.matchAll(/`(npm run [^`]+)`/g)].map(([, command = '']) => command);
  expect(new Set(commands).size).toBeGreaterThanOrEqual(8);
  for (const command of new Set(commands)) {
    const [, name = '', rest = ''] = /^npm run ([\w:]+)(?: -- (.+))?$/.exec(command) ?? [];
    expect(scripts, command).toContain(name);
    if (name === 'sheet') expect(['export', 'preview', 'import']).toContain(rest);
    else if (name === 'source') expect(rest).toMatch(/^[a-z-]+ \S+\.txt$/);
    else expect(rest).toBe('');
  }
});

test('every heading that it points to is there, and every picture, small', () => {
  const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => words);
  for (const [, to] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(to);
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\((guide\/[\w-]+\.png)\)/g)].map(([, path = '']) => path);
  expect(pictures.map((path) => path.slice(6)).sort()).toEqual(readdirSync(join(ROOT, 'content/guide')).sort());
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  for (const path of pictures) expect(statSync(join(ROOT, 'content', path)).size, path).toBeLessThanOrEqual(60_000);
});

test('its table of what is printed in the story is right', () => {
  const ledger = openLedger(readFiles(join(ROOT, 'content'), 'content'));
  const rows = [...guide.matchAll(/^\| (?:`([^`]+)`|<code>(.+)<\/code>) \| (.+) \|$/gm)].filter(([, a, b]) =>
    (a ?? b)?.startsWith('{'),
  );
  expect(rows.length).toBe(8);
  for (const [, plain, escaped, printed] of rows)
    expect(plainText(ledger, plain ?? escaped?.replace('&#124;', '|') ?? '', 'zh')).toBe(printed);
});

/** The blocks of a kind under a heading, in order. */
const under = (heading: string, kind: string): string[] => {
  const section = guide.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\n\`\`\``, 'g'))].map(([, text = '']) => text);
};
const one = (list: readonly string[], at = 0): string => {
  const text = list[at];
  if (text === undefined) throw new Error(`no block ${at}`);
  return text;
};
/** Behind the last item of a collection, with a comma, as the guide says. */
function append(newsroom: Newsroom, collection: string, next: string, item: string): void {
  const end = `\n  ],\n  "${next}": [`;
  if (!newsroom.read('dataset.json').includes(`\n  "${collection}": [`)) throw new Error(`no ${collection}`);
  newsroom.edit('dataset.json', end, `,\n${item}${end}`);
}
const dayOf = (newsroom: Newsroom): string => /"updated": "([\d-]+)"/.exec(newsroom.read('dataset.json'))?.[1] ?? '';
const addTo = (newsroom: Newsroom, file: string, words: string): void =>
  writeFileSync(newsroom.path(file), `${newsroom.read(file).trimEnd()}\n\n${words}\n`);

test('its example goes through as it is written: a new article, a figure of it, a chart, all withdrawn again', () => {
  const newsroom = new Newsroom();
  const good = () => expect(newsroom.run('check')).toMatchObject({ status: 0, stderr: '' });
  try {
    writeFileSync(newsroom.path('报道.txt'), articleIn(guide));
    expect(newsroom.run('source', ['follow-up', '报道.txt']).status).toBe(0);
    const [source = '', figure = ''] = under('用一篇新文章加一笔', 'json');
    append(newsroom, 'sources', 'places', source);
    append(newsroom, 'figures', 'derived', figure);
    const [zh = '', en = ''] = under('用一篇新文章加一笔', 'markdown');
    addTo(newsroom, 'story/zh/people.md', zh);
    addTo(newsroom, 'story/en/people.md', en);
    good();

    append(newsroom, 'charts', 'terms', one(under('加一张图', 'json')));
    const line = one(under('加一张图', 'markdown'));
    addTo(newsroom, 'story/zh/people.md', line);
    addTo(newsroom, 'story/en/people.md', line);
    good();
    expect(newsroom.run('edition').status).toBe(0);

    newsroom.edit('dataset.json', `"updated": "${dayOf(newsroom)}"`, '"updated": "2026-12-01"');
    const withdrawn = one(under('撤下', 'json'))
      .replace('"zh": "…"', '"zh": "报道撤回了。"')
      .replace('"…"', '"The report was taken back."');
    for (const id of ['village-doctors', 'doctors'])
      newsroom.edit('dataset.json', `"id": "${id}",`, `"id": "${id}",\n  ${withdrawn},`);
    for (const [file, words] of [
      ['story/zh/people.md', zh],
      ['story/en/people.md', en],
    ] as const) {
      newsroom.edit(file, `\n${words}\n`, '');
      newsroom.edit(file, `\n${line}\n`, '');
    }
    good();
  } finally {
    newsroom.close();
  }
});
