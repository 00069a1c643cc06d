import { expect, test } from 'vitest';
import { type ContentFiles, type Dataset, readFiles } from '../../src/dataset/index.ts';
import { type Change, changesOf, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { changeSentence, changeTitle } from '../../src/narrative/index.ts';
import { editedFiles } from '../built/edited.ts';
import { stories } from '../charts/stories.ts';

const fixture = stories.get('fixture') as Ledger;
const edited = openLedger(editedFiles);
const heads = (changes: readonly Change[]) => changes.map(({ date, anchor }) => `${date} ${anchor}`);
const said = (ledger: Ledger, language: 'zh' | 'en') =>
  changesOf(ledger).map((change) => [changeTitle(ledger, change, language), changeSentence(ledger, change, language)]);

test('what was published and what was corrected since, newest first', () => {
  expect(heads(changesOf(fixture))).toEqual(['2024-01-08 correction-reed-beds-1', '2023-06-30 edition-2023-06-30']);
});

test('in Chinese, made of the data', () => {
  expect(said(fixture, 'zh')).toEqual([
    ['更正：恢复苇荡', '原作1100公顷以上，改作1200公顷以上：录入时看错了一位。跟着改的：图「又湿了的地，苇荡最多」。'],
    ['2023年6月30日版', '存下十笔数。这一版的图有自己的网址，以后不再变。'],
  ]);
});

test('in English, the numbers as English prints them', () => {
  expect(said(fixture, 'en')).toEqual([
    [
      'Corrected: Reed beds restored',
      'Corrected from at least 1,100 ha to at least 1,200 ha: One digit was misread when it was entered. Changed with it: the chart “Of the land that is wet again, reed beds cover most”.',
    ],
    [
      'Edition of 30 June 2023',
      'Keeps ten figures. The charts of this edition have addresses of their own and change no more.',
    ],
  ]);
});

test('what was withdrawn is told with its reason, a chart by its finding', () => {
  expect(heads(changesOf(edited))).toEqual([
    '2024-03-05 withdrawn-figure-dug-ponds',
    '2024-03-05 withdrawn-chart-tree-plots',
    '2024-02-01 correction-fresh-stands-1',
    '2024-01-20 edition-2024-01-20',
    '2024-01-08 correction-reed-beds-1',
  ]);
  expect(said(edited, 'zh').slice(0, 2)).toEqual([
    ['撤下：挖开的水塘', '小结后来把它并进了别的地。'],
    ['撤下：新栽的比补栽的多', '小结后来把它并进了别的地。'],
  ]);
});

test('an edition says what is new since the one before', () => {
  const files = readFiles('tests/fixtures/story', 'tests/fixtures/story');
  const ledger = openLedger({ ...files, editions: new Map([...files.editions, ['2024-01-08', files.dataset]]) });
  const [change] = changesOf(ledger);
  expect(change && changeSentence(ledger, change, 'zh')).toBe(
    '存下十笔数、两笔推算、三张图。这一版的图有自己的网址，以后不再变。新增：图「又湿了的地，苇荡最多」、图「新栽的比补栽的多」、图「讲过课的村有32个村，一格一村」、推算「办站的村占讲过课的村」、推算「平均每站的学生」。',
  );
});

test('each has an address of its own, whichever was made first', () => {
  for (const ledger of [fixture, edited]) {
    const anchors = changesOf(ledger).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  }
});

const published = (edit: (dataset: Dataset) => void, story?: ContentFiles['story']) => {
  const files = readFiles('tests/fixtures/story', 'tests/fixtures/story');
  const dataset: Dataset = JSON.parse(files.dataset);
  edit(dataset);
  dataset.site.updated = '2024-03-01';
  return openLedger({
    ...files,
    dataset: JSON.stringify(dataset),
    story: story ?? files.story,
    editions: new Map([['2024-02-01', files.dataset]]),
    editionStories: new Map([
      [
        '2024-02-01',
        JSON.stringify({ zh: Object.fromEntries(files.story.zh), en: Object.fromEntries(files.story.en) }),
      ],
    ]),
  });
};

test('what was only worded anew is listed with its old and new words', () => {
  const ledger = published(({ terms, charts }) => {
    const [term] = terms;
    const [chart] = charts;
    if (!term || !chart) throw new Error('the second story has become shorter');
    term.sentence.en = 'Said in other words.';
    chart.note.zh = '换了个说法。';
  });
  const [change] = changesOf(ledger);
  if (change?.kind !== 'rewording') throw new Error('nothing is listed');
  expect([change.date, change.anchor]).toEqual(['2024-03-01', 'reworded-since-2024-02-01']);
  expect(change.texts.map(({ of, field, new: now }) => [of, field, now?.zh === '换了个说法。', now?.en])).toEqual([
    ['charts', 'note', true, expect.any(String)],
    ['terms', 'sentence', false, 'Said in other words.'],
  ]);
  expect(changeSentence(ledger, change, 'zh')).toMatch(
    /^只改了说法，没有改数：两处。「.+」的图下说明、「.+」的一句话。$/,
  );
});

test('a section of the story that reads otherwise is listed by its name', () => {
  const files = readFiles('tests/fixtures/story', 'tests/fixtures/story');
  const zh = new Map(files.story.zh);
  zh.set('limits', `${zh.get('limits')}\n\n又说了一句。\n`);
  const ledger = published(() => {}, { ...files.story, zh });
  const [change] = changesOf(ledger);
  expect(change && changeSentence(ledger, change, 'zh')).toBe('只改了说法，没有改数：一处。「末章」的正文。');
});

test.each(['content', 'tests/fixtures/story'])(
  'in %s no text of a change has a {…} that was never printed',
  (folder) => {
    const ledger = openLedger(readFiles(folder, folder));
    const texts = changesOf(ledger).flatMap((change) =>
      change.kind === 'rewording'
        ? change.texts.flatMap(({ old, new: now }) => [old?.zh, old?.en, now?.zh, now?.en])
        : [],
    );
    expect(texts.filter((text) => text?.includes('{'))).toEqual([]);
  },
);
