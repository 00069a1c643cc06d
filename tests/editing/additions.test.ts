import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../runner/root.ts';
import { commandOf } from '../runner/tool.ts';
import { add, asTables, type Book, contentOf, imported, real, telling, type, workbook } from './workbooks.ts';

/** The file as the project's formatter lays it out: what is added must need no formatting. */
function formatted(dataset: string): string {
  const biome = join(commandOf('@biomejs/biome', 'biome'));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', '--config-path=tests', '--stdin-file-path=tests/dataset.json'],
    { cwd: ROOT, input: dataset, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return stdout;
}

const newFigure = (book: Book) =>
  add(book, 'figures', {
    id: 'sent-professionals',
    'label.zh': '选派人才',
    'label.en': 'Professionals sent out',
    part: '联人才（people）',
    literal: '132名',
    'quote.source': 'briefing',
    'quote.exact': '选派教育、卫生、文化等方面132名专业技术人才，赴受援县',
    'noun.one': 'professional',
    'noun.other': 'professionals',
    measure: '选派（secondment）',
    places: '迭部县（diebu）、ning',
    from: '原文未载明（notStated）',
    'to.zh': '受援县',
    'to.en': 'the recipient counties',
    'period.kind': 'cumulative',
    'period.from.date': '2017',
    'period.from.words': '2017年以来',
    'period.to.date': 'notStated',
    'period.quote.source': 'briefing',
    'period.quote.exact': '2017年以来，河东区把脱贫攻坚作为一项重大政治责任',
    'caveat.zh': '各多少没有写。',
    'caveat.en': 'How many of each is not stated.',
    draft: '是（true）',
  });

test('a new row is a new figure at the end, in the order and layout of the file', () => {
  const book = workbook(real.dataset);
  newFigure(book);
  const { dataset, faults, problems, edits } = imported(real, asTables(book));
  expect([faults, problems, edits.length]).toEqual([[], [], 1]);
  const added = `,
    {
      "id": "sent-professionals",
      "label": {
        "zh": "选派人才",
        "en": "Professionals sent out"
      },
      "part": "people",
      "literal": "132名",
      "quote": {
        "source": "briefing",
        "exact": "选派教育、卫生、文化等方面132名专业技术人才，赴受援县"
      },
      "noun": {
        "one": "professional",
        "other": "professionals"
      },
      "measure": "secondment",
      "places": ["diebu", "ning"],
      "from": "notStated",
      "to": {
        "zh": "受援县",
        "en": "the recipient counties"
      },
      "period": {
        "kind": "cumulative",
        "from": {
          "date": "2017",
          "words": "2017年以来"
        },
        "to": "notStated",
        "quote": {
          "source": "briefing",
          "exact": "2017年以来，河东区把脱贫攻坚作为一项重大政治责任"
        }
      },
      "caveat": {
        "zh": "各多少没有写。",
        "en": "How many of each is not stated."
      },
      "draft": true
    }
  ],
  "derived": [`;
  expect(dataset).toBe(real.dataset.replace('\n  ],\n  "derived": [', added));
  expect(formatted(dataset)).toBe(dataset);
});

const withLabel = (label: object) => (figure: { id: string }) =>
  figure.id === 'consumption' ? { ...figure, label } : figure;

test('a correction, a term, an event, a derived value and a chart with its pages and rows, all at once', () => {
  const book = workbook(real.dataset);
  // What was published has another label, so that there is something to correct.
  const told = JSON.parse(real.dataset);
  const { label } = told.figures.find(({ id }: { id: string }) => id === 'consumption');
  const editions = new Map([
    [
      '2026-11-28',
      JSON.stringify({ ...told, charts: [], figures: told.figures.map(withLabel({ zh: '消费', en: 'Sales' })) }),
    ],
  ]);
  newFigure(book);
  add(book, 'corrections', {
    id: 'consumption',
    field: 'label',
    'old.zh': '消费',
    'old.en': 'Sales',
    'new.zh': label.zh,
    'new.en': label.en,
    date: '2026-11-28',
    'reason.zh': '说得太宽。',
    'reason.en': 'It was too wide.',
  });
  add(book, 'terms', {
    id: 'apple-farm',
    'name.zh': '家庭农场',
    'name.en': 'family farm',
    'sentence.zh': '一家人经营的农场。',
    'sentence.en': 'A farm run by one household.',
  });
  add(book, 'events', {
    id: 'ciwa-flood-year',
    part: 'hardest',
    places: 'ciwa',
    'label.zh': '遭灾的那一年',
    'label.en': 'The year of the flood',
    'when.spans': '2019年',
    'when.from': 2019,
    'quote.source': 'briefing',
    'quote.exact': '2019年因遭受7·29山洪泥石流灾害，因灾返贫24户126人',
  });
  add(book, 'derived', {
    id: 'projects-per-outlet',
    'label.zh': '项目与场所之比',
    'label.en': 'Projects to an outlet',
    part: 'overview',
    ratio: '帮扶项目（projects）、扶贫专区专馆（pavilions）',
    'of.zh': '每个场所',
    'of.en': 'an outlet',
    'caveat.zh': '两样东西没有对应，只作演示。',
    'caveat.en': 'The two do not correspond; for illustration only.',
  });
  // Rows and pages in the wrong order in the tables, as after sorting.
  add(book, 'members', { chart: 'disaster', panel: 2, member: 1, event: 'ciwa-flood-year' });
  add(book, 'members', {
    chart: 'disaster',
    panel: 1,
    member: 2,
    event: 'ciwa-mudslide',
    'label.zh': '泥石流',
    'label.en': 'Mudslide',
  });
  add(book, 'members', { chart: 'disaster', panel: 1, member: 1, event: 'ciwa-exit' });
  add(book, 'members', { chart: 'projects', panel: 1, member: 2, figure: 'projects' });
  add(book, 'panels', { chart: 'disaster', panel: 2 });
  add(book, 'panels', { chart: 'disaster', panel: 1, 'title.zh': '之前', 'title.en': 'Before' });
  add(book, 'charts', {
    id: 'disaster',
    kind: 'timeline',
    'title.zh': '村里遭灾的前后',
    'title.en': 'Before and after the flood',
    'note.zh': '只画原文写到的。',
    'note.en': 'Only what the source says is drawn.',
  });
  // What is added is used in the story: the ledger keeps nothing that nobody meets.
  const used = '\n\n{term:apple-farm}{projects-per-outlet}\n\n{chart:disaster}\n';
  const files = { ...telling(real, 'limits', used), editions };
  const { dataset, faults, problems } = imported(files, asTables(book));
  expect([faults, problems]).toEqual([[], []]);
  const [before, after] = [JSON.parse(real.dataset), JSON.parse(dataset)];
  expect(after.charts.at(-1)).toEqual({
    id: 'disaster',
    kind: 'timeline',
    title: { zh: '村里遭灾的前后', en: 'Before and after the flood' },
    panels: [
      {
        title: { zh: '之前', en: 'Before' },
        members: [{ event: 'ciwa-exit' }, { event: 'ciwa-mudslide', label: { zh: '泥石流', en: 'Mudslide' } }],
      },
      { members: [{ event: 'ciwa-flood-year' }] },
    ],
    note: { zh: '只画原文写到的。', en: 'Only what the source says is drawn.' },
  });
  expect(after.charts[1].panels[0].members).toEqual([...before.charts[1].panels[0].members, { figure: 'projects' }]);
  expect([after.events.at(-1).when, after.derived.at(-1).ratio, after.corrections]).toEqual([
    { spans: ['2019年'], from: '2019' },
    ['projects', 'pavilions'],
    [
      {
        id: 'consumption',
        field: 'label',
        old: { zh: '消费', en: 'Sales' },
        new: label,
        date: '2026-11-28',
        reason: { zh: '说得太宽。', en: 'It was too wide.' },
      },
    ],
  ]);
  // All that was there is still there, in its place.
  for (const [name, list] of Object.entries<unknown[]>(before))
    if (name !== 'charts' && Array.isArray(list)) expect(after[name].slice(0, list.length)).toEqual(list);
  expect(formatted(dataset)).toBe(dataset);
});

test('in a file laid out on fewer lines, what is added is laid out so too', () => {
  const second = contentOf('tests/fixtures/story');
  const book = workbook(second.dataset);
  type(book, 'figures', 'filled-stands', 'caveat.zh', '补栽的地块小。');
  type(book, 'figures', 'filled-stands', 'caveat.en', 'The gaps are small.');
  const long = '小结没有写哪一口水塘是哪一年挖开的，也没有写挖开以后水有多深，只给了总的面积，而且是约数。';
  type(book, 'figures', 'dug-ponds', 'caveat.zh', long);
  type(book, 'figures', 'dug-ponds', 'caveat.en', 'Which pond was dug out when is not said, nor how deep it is now.');
  add(book, 'members', { chart: 'tree-plots', panel: '1', member: '3', figure: 'reed-beds', role: 'value' });
  add(book, 'terms', {
    id: 'reed',
    'name.zh': '苇荡',
    'name.en': 'reed bed',
    'sentence.zh': '长满芦苇的浅水。',
    'sentence.en': 'Shallow water under reeds.',
  });
  const { dataset, faults } = imported(telling(second, 'water', '\n\n{term:reed}\n'), asTables(book));
  expect(faults).toEqual([]);
  expect(formatted(dataset)).toBe(dataset);
  expect(dataset).toContain(
    '      "period": { "kind": "notStated" },\n      "caveat": { "zh": "补栽的地块小。", "en": "The gaps are small." }\n',
  );
});

test('a field cleared is taken out, and nothing with it', () => {
  const book = workbook(real.dataset);
  type(book, 'figures', 'projects', 'caveat.zh', null);
  type(book, 'figures', 'projects', 'caveat.en', null);
  const { dataset, faults, problems } = imported(real, asTables(book));
  expect([faults, problems]).toEqual([[], []]);
  const [before, after] = [JSON.parse(real.dataset), JSON.parse(dataset)];
  delete before.figures[1].caveat;
  expect(after).toEqual(before);
  expect(formatted(dataset)).toBe(dataset);
});
