import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/locale/index.ts';
import { byClass, byTag, type Element, files, pageAt, storyOf, textOf } from './pages.ts';

// The second story, written down by hand from its source and apart from its dataset: a site is its content, so another
// content has to come out as its own cover, marks, cards and gallery.

type Words = { readonly zh: string; readonly en: string };

const columns: readonly (Words & { readonly label: Words })[] = [
  { zh: '418.5公顷', en: '418.5 ha', label: { zh: '新栽林地', en: 'New stands' } },
  { zh: '207公顷', en: '207 ha', label: { zh: '补栽林地', en: 'Gaps filled' } },
  { zh: '91.6%', en: '91.6%', label: { zh: '成活率', en: 'Survival of the trees' } },
  { zh: '1200公顷以上', en: 'at least 1,200 ha', label: { zh: '恢复苇荡', en: 'Reed beds restored' } },
  { zh: '近300公顷', en: 'nearly 300 ha', label: { zh: '恢复湿草甸', en: 'Wet meadows restored' } },
  { zh: '约95公顷', en: 'about 95 ha', label: { zh: '挖开的水塘', en: 'Ponds dug out' } },
  { zh: '32个村', en: '32 villages', label: { zh: '讲过课的村', en: 'Villages with lessons' } },
  { zh: '15村', en: '15 villages', label: { zh: '办起观察站的村', en: 'Villages with a post' } },
  { zh: '640余人', en: 'more than 640 people', label: { zh: '登记的学生', en: 'Pupils on the registers' } },
];
const numbers = { zh: ['一', '二', '三', '四', '五', '六', '七', '八', '九'], en: '123456789'.split('') };

/** Parts in order: the mark on their band, their name, and the column over which it stands on the cover. */
const parts: readonly { readonly mark: Words; readonly name: Words; readonly column: number }[] = [
  { mark: { zh: '壹', en: 'A' }, name: { zh: '林地', en: 'Woodland' }, column: 0 },
  { mark: { zh: '贰', en: 'B' }, name: { zh: '水边', en: 'Waterside' }, column: 3 },
  { mark: { zh: '叁', en: 'C' }, name: { zh: '课堂', en: 'Classroom' }, column: 6 },
];

const charts: readonly { readonly id: string; readonly title: Words }[] = [
  { id: 'rewetted', title: { zh: '又湿了的地，苇荡最多', en: 'Of the land that is wet again, reed beds cover most' } },
  { id: 'tree-plots', title: { zh: '新栽的比补栽的多', en: 'More was planted anew than filled in' } },
  {
    id: 'village-roll',
    title: { zh: '讲过课的村有32个村，一格一村', en: '32 villages with lessons, a cell for each' },
  },
];

const wordsOf = (element: Element, name: string): string =>
  byClass(element, name)
    .map((one) => textOf(one))
    .join('');

test.for(languages)('its cover has its figures as columns, in order, under the names of its parts (%s)', (language) => {
  const [list] = byClass(storyOf('fixture', language).document, 'columns');
  const shown = list ? byTag(list, 'li') : [];
  expect(shown.map((column) => ['no', 'label', 'literal', 'band-name'].map((name) => wordsOf(column, name)))).toEqual(
    columns.map((column, i) => [
      numbers[language][i],
      column.label[language],
      column[language],
      parts.find((part) => part.column === i)?.name[language] ?? '',
    ]),
  );
});

test.for(languages)('its sections have the marks of its parts, and no others are numbered (%s)', (language) => {
  const marks = byClass(storyOf('fixture', language).document, 'mark').map((mark) => [
    ...byTag(mark, 'b').map((one) => textOf(one)),
    ...byTag(mark, 'a').map((one) => textOf(one)),
  ]);
  expect(marks.slice(1, -1)).toEqual(parts.map(({ mark, name }) => [mark[language], name[language]]));
  for (const unnumbered of [marks.at(0), marks.at(-1)]) expect(unnumbered?.length).toBe(1);
});

test.for(languages)('its gallery lists its charts and no others, each by its finding (%s)', (language) => {
  const page = pageAt('fixture', `${language === 'en' ? 'en/' : ''}charts/index.html`);
  const titles = byClass(page.document, 'card').flatMap((card) => byTag(card, 'h2').map((one) => textOf(one)));
  expect(titles.toSorted()).toEqual(charts.map(({ title }) => title[language]).toSorted());
});

test('it has a card of three sizes for the story and for each of its charts, in both languages, and for nothing else', () => {
  const sizes = [
    [1200, 630],
    [900, 383],
    [600, 600],
  ] as const;
  const wanted = ['story', ...charts.map(({ id }) => id)].flatMap((id) =>
    languages.flatMap((language) => sizes.map(([width, height]) => `images/${id}-${language}-${width}x${height}.png`)),
  );
  const cards = (files.get('fixture') ?? []).filter((file) => /^images\/.*-\d+x\d+\.png$/.test(file));
  expect(cards.toSorted()).toEqual(wanted.toSorted());
  const { build } = storyOf('fixture', 'zh');
  for (const card of cards) {
    // Width and height stand in a PNG's first chunk.
    const bytes = readFileSync(join(build.directory, card));
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, card).toBe(/(\d+x\d+)\.png$/.exec(card)?.[1]);
  }
});
