import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readFiles } from '../../src/dataset/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { imageBytes, imagesOf } from '../../src/pictures/index.ts';
import { add, saved, type, workbook } from '../editing/workbooks.ts';
import type { Build } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';
import { Newsroom } from './newsroom.ts';
import { attribute, byClass, byId, byTag, type Element, pageOf, textOf } from './pages.ts';

// An edition was published; afterwards the source amends one number. Two editors follow it, one in the file and one in a
// spreadsheet, and the site is built from what they leave.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const [old, now] = ['7300余万元', '7500余万元'];
const english = { old: 'more than ¥73 million', now: 'more than ¥75 million' };
const clause = (literal: string) => `完成迭部县、宁县消费扶贫${literal}`;
const reason = { zh: '主办方改了原文。', en: 'The source was corrected.' };
const build: Build = {
  name: 'corrected',
  zh: '更正过的网站',
  directory: join(ROOT, '.cache', 'corrected'),
  content: 'content',
  base: '/',
  site: 'https://site.example',
  address: 'SITE_URL',
};
const [byHand, inSheet] = [new Newsroom(), new Newsroom()];
const day = /"updated": "([\d-]+)"/.exec(byHand.read('dataset.json'))?.[1] ?? '';
let published = '';

beforeAll(() => {
  for (const newsroom of [byHand, inSheet]) {
    expect(newsroom.run('edition').status).toBe(0);
    newsroom.amend('briefing', clause(now));
  }
  published = byHand.read('dataset.json');
});
afterAll(() => {
  for (const newsroom of [byHand, inSheet]) newsroom.close();
  rmSync(build.directory, { recursive: true, force: true });
});

const lineOf = (words: string): number => byHand.read('dataset.json').split(words)[0]?.split('\n').length ?? 0;
/** What the check tells, each with its place and without the lines around it. */
const messages = (): string[] =>
  byHand
    .run('check')
    .stderr.split(/\n\n(?=共)/)[0]
    ?.split(/\n\n(?=\S+:\d+:\d+\n)/)
    .map((block) => {
      const [place, ...lines] = block.split('\n').filter((line) => !line.includes(' │ '));
      return `${place} ${lines.join('\n').trim()}`;
    }) ?? [];

/** What the check asks to have pasted. */
let entry = '';

test('in the file: first the clause has to say it, then the check asks for the correction and holds it ready', () => {
  byHand.edit('dataset.json', `"literal": "${old}"`, `"literal": "${now}"`);
  const where = `content/dataset.json:${lineOf(`"${now}"`)}:18`;
  expect(messages()).toEqual([
    `${where} 原句里没有「${now}」：literal 要和 quote 里的字一模一样。原句是「${clause(old)}」。`,
  ]);
  byHand.edit('dataset.json', clause(old), clause(now));
  const pasted = `    {
      "id": "consumption",
      "field": "literal",
      "old": {
        "zh": "${old}",
        "en": "${english.old}"
      },
      "new": {
        "zh": "${now}",
        "en": "${english.now}"
      },
      "date": "${day}",
      "reason": {
        "zh": "…",
        "en": "…"
      }
    }`;
  const [told, ...others] = messages();
  expect(others).toEqual([]);
  expect(told).toBe(
    `${where} 「consumption」在 ${day} 那一版里印的是「${old}」，现在是「${now}」：发布过的要改，先登记更正，在 corrections 的方括号里加上：\n${pasted}`,
  );
  entry = told?.split('加上：\n')[1] ?? '';
});

test('pasted, it still wants its reason; with it, all is well', () => {
  byHand.edit('dataset.json', '"corrections": []', `"corrections": [\n${entry}\n  ]`);
  const check = byHand.run('check');
  expect(check.status).toBe(1);
  expect(check.stderr.match(/这里还是「…」：把它换成要写的字。/g)?.length).toBe(2);
  byHand.edit('dataset.json', '"zh": "…"', `"zh": "${reason.zh}"`);
  byHand.edit('dataset.json', '"en": "…"', `"en": "${reason.en}"`);
  expect(byHand.run('check')).toMatchObject({ status: 0, stderr: '' });
});

test('in the spreadsheet the same, cell by cell, and the same bytes of the dataset', async () => {
  const book = workbook(published);
  const cell = type(book, 'figures', 'consumption', 'literal', now);
  type(book, 'figures', 'consumption', 'quote.exact', clause(now));
  writeFileSync(inSheet.path('改.xlsx'), await saved(book));
  const refused = inSheet.run('sheet', ['import', '改.xlsx']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(
    `「figures」表 ${cell}：「consumption」在 ${day} 那一版里印的是「${old}」，现在是「${now}」：发布过的要改，先登记更正，在「corrections」表最后加一行：id 写「consumption」，field 写「literal」，old.zh 写「${old}」，old.en 写「${english.old}」，new.zh 写「${now}」，new.en 写「${english.now}」，date 写「${day}」，reason.zh、reason.en 写原因。\n`,
  );
  expect(refused.stderr).toContain('共 1 处要改，content/dataset.json 没有动。');
  expect(inSheet.read('dataset.json')).toBe(published);
  add(book, 'corrections', {
    id: 'consumption',
    field: 'literal',
    'old.zh': old,
    'old.en': english.old,
    'new.zh': now,
    'new.en': english.now,
    date: day,
    'reason.zh': reason.zh,
    'reason.en': reason.en,
  });
  // Where it would have been exported to, and not named.
  mkdirSync(inSheet.path('sheet'));
  writeFileSync(inSheet.path('sheet/ledger.xlsx'), await saved(book));
  expect(inSheet.run('sheet', ['import'])).toMatchObject({ status: 0, stderr: '' });
  expect(inSheet.read('dataset.json')).toBe(byHand.read('dataset.json'));
});

const file = (path: string): string => readFileSync(join(build.directory, path), 'utf8');
const page = (path: string) => pageOf(build, path, file(path));
const printed = { zh: [old, now], en: [english.old, english.now] } as const;
const said = {
  zh: (date: string) => `${date}更正，原作${old}，改作${now}：主办方改了原文。`,
  en: (date: string) => `${date}: corrected from ${english.old} to ${english.now}: The source was corrected.`,
} as const;
const root = (language: string): string => (language === 'en' ? 'en/' : '');
const one = (elements: readonly Element[]): Element => {
  const [first, ...others] = elements;
  if (!first || others.length > 0) throw new Error(`${elements.length} where one should be`);
  return first;
};

test('the site is built from it', () => {
  const { status, stderr } = byHand.run('build', [], { OUT: build.directory, SITE: build.site, BASE: build.base });
  expect([status, stderr]).toEqual([0, '']);
});

test.for(languages)('the story prints the new words, with a mark that holds old, new and reason (%s)', (language) => {
  const { document } = page(`${root(language)}index.html`);
  const [before, after] = printed[language];
  const buttons = byClass(document, 'trigger')
    .flatMap((trigger) => byTag(trigger, 'button'))
    .filter((button) => attribute(button, 'popovertarget') === 'r-consumption');
  // In two parts of the story, and in the note of a chart that leaves it out.
  expect(buttons.length).toBe(3);
  for (const button of buttons) {
    const words = one(byId(document, attribute(button, 'aria-owns') ?? ''));
    const mark = one(byTag(words, 'sup'));
    const corrected = language === 'zh' ? '更正' : 'corrected';
    expect(textOf(words, (inner) => inner === mark)).toBe(after);
    expect(textOf(mark)).toBe(`[${corrected}]`);
    const heard = language === 'zh' ? `${after}，${corrected}，收据` : `${after}, ${corrected}, receipt`;
    expect(attribute(button, 'aria-label')).toBe(heard);
    const title = attribute(button, 'title') ?? '';
    for (const words of [before, after, reason[language].replace(/[。.]$/, '')]) expect(title).toContain(words);
  }
});

test.for(languages)('its chart draws the new number and says below what it was (%s)', (language) => {
  const [before, after] = printed[language];
  for (const path of ['index.html', 'charts/funds/index.html']) {
    const chart = one(byId(page(root(language) + path).document, 'chart-funds'));
    const line = one(byClass(chart, 'correction'));
    expect(textOf(one(byTag(line, 'del')))).toBe(before);
    expect(textOf(one(byTag(line, 'ins')))).toBe(after);
    expect(textOf(line)).toContain(reason[language].replace(/[。.]$/, ''));
    const drawn = byClass(chart, 'drawing').map((svg) => textOf(svg).replace(/\s+/g, ''));
    expect(drawn.length).toBe(3);
    for (const text of drawn) {
      expect(text).toContain(after.replace(/\s+/g, ''));
      expect(text).not.toContain(before.replace(/\s+/g, ''));
    }
  }
});

test.for(languages)('so do its receipt and its own page (%s)', (language) => {
  const { document } = page(`${root(language)}figures/consumption/index.html`);
  const [before, after] = printed[language];
  expect(textOf(one(byClass(document, 'amount')))).toBe(after);
  for (const name of ['receipt', 'notice']) {
    const place = one(byClass(document, name));
    expect(textOf(one(byTag(place, 'del')))).toBe(before);
    expect(textOf(one(byTag(place, 'ins')))).toBe(after);
  }
  const slip = one(byId(page(`${root(language)}index.html`).document, 'r-consumption'));
  expect(textOf(one(byClass(slip, 'figure')))).toBe(after);
  expect(textOf(one(byTag(slip, 'del')))).toBe(before);
});

test('the cards are drawn with it', () => {
  const ledger = openLedger(readFiles(byHand.folder, 'content'));
  for (const language of languages)
    for (const image of imagesOf(ledger).filter(({ name }) => name.startsWith(`funds-${language}-`))) {
      const texts = image.draw().marks.flatMap((mark) => (mark.kind === 'text' ? mark.spans : []));
      const text = texts
        .map((span) => span.text)
        .join('')
        .replace(/\s+/g, '');
      expect(text, image.name).toContain(language === 'zh' ? '7500余万元' : '75million');
      expect(text, image.name).not.toContain(language === 'zh' ? '7300余万元' : '73million');
      const built = readFileSync(join(build.directory, 'images', image.name));
      expect(built.equals(Buffer.from(imageBytes(image))), image.name).toBe(true);
    }
});

test('the CSV has the new words, the day and the old ones', () => {
  const [heads = '', ...rows] = file('data/figures.csv').replace('\ufeff', '').split('\r\n');
  const row = rows.find((line) => line.startsWith('consumption,')) ?? '';
  expect(row).toContain(`,${now},`);
  expect(heads).toContain(',corrected,corrected_from,withdrawn,');
  expect(row).toContain(`,${day},${old},,`);
  const data = JSON.parse(file('data/figures.json'));
  const item = data.figures.find(({ id }: { id: string }) => id === 'consumption');
  expect([item.value, item.corrected, item.corrected_from]).toEqual([75_000_000, day, old]);
  expect(file('data/chart-funds.csv')).toContain(now);
  expect(file('data/chart-funds.csv')).not.toContain(old);
});

test.for(languages)('the page of changes and the feed tell it, and the edition before it (%s)', (language) => {
  const { document } = page(`${root(language)}changes/index.html`);
  const list = byTag(one(byTag(document, 'ol')), 'li');
  expect(list.map((item) => attribute(item, 'id'))).toEqual([`edition-${day}`, 'correction-consumption-1']);
  const line = textOf(one(byClass(document, 'correction')));
  const sentence = said[language]('').replace(/^(更正，|: )/, '');
  expect(line).toBe(sentence.charAt(0).toUpperCase() + sentence.slice(1));
  const links = byTag(list[1] as Element, 'a').map((link) => attribute(link, 'href'));
  const home = `/${root(language)}`;
  expect(links).toContain(`${home}figures/consumption/`);
  expect(links).toContain(`${home}charts/funds/`);
  expect(file(`${root(language)}feed.xml`)).toContain(line);
});

test('what an article has pinned stays as it was, and says so', () => {
  const pinned = file(`e/${day}/embed/funds/index.html`);
  expect(pinned).toContain('数字后来有更正');
  expect(pinned).toContain(old);
  expect(pinned).not.toContain(now);
  const current = file('embed/funds/index.html');
  expect(current).toContain(now);
  expect(existsSync(join(build.directory, `e/${day}/embed/funds/index.html`))).toBe(true);
});
