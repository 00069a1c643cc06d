import type { Seeded } from '../seeded.ts';
import { add, type Book, type, type Value } from '../workbooks.ts';

/** A fault of one cell: what is typed into it, and what is said of it. */
const cell = (
  name: string,
  [sheet, row, key]: readonly [sheet: string, row: string, key: string],
  value: Value,
  message: string,
): Seeded => ({ name, edit: (book) => `「${sheet}」表 ${type(book, sheet, row, key, value)}：${message}` });

const bilingual = '中文。';
const english = '英文：为英文读者另写，不逐字翻译。';
const asText = '先把这一格的格式改成「文本」，再照原样打一次。';
const formula = '以 =、+、-、@ 开头的，表格软件会当成公式。';

/** A new figure that is valid, but for what is given. */
const figure = (book: Book, cells: Readonly<Record<string, Value>>) =>
  add(book, 'figures', {
    id: 'pavilion-count',
    'label.zh': '专区专馆',
    'label.en': 'Outlets',
    part: 'overview',
    literal: '12家',
    'quote.source': 'briefing',
    'quote.exact': '在河东设立12家扶贫专区专馆',
    'noun.one': 'outlet',
    'noun.other': 'outlets',
    measure: 'outlet',
    places: 'hedong',
    'period.kind': 'notStated',
    ...cells,
  });

/** Cells that are empty, not in a list, written otherwise than the ledger writes them, or at odds with their row. */
export const cellFaults: readonly Seeded[] = [
  cell(
    'English words cleared',
    ['figures', 'projects', 'label.en'],
    null,
    `空着：这一格必须写。这个数数的是什么，如「修路资金」。${english}`,
  ),
  cell(
    'a literal cleared',
    ['figures', 'donations', 'literal'],
    null,
    '空着：这一格必须写。原文印的数，一字不改，连量词：「5000余万元」。',
  ),
  {
    name: 'a note in Chinese only',
    edit: (book) => {
      type(book, 'figures', 'pavilions', 'caveat.zh', '只是其中几家。');
      return `「figures」表 ${type(book, 'figures', 'pavilions', 'caveat.en', null)}：空着：这一格必须写。读这个数要当心什么。${english}`;
    },
  },
  cell('a measure that is none', ['figures', 'fiscal-funds', 'measure'], '拨款', '没有「拨款」可选：从下拉里选。'),
  cell(
    'a code mistyped',
    ['members', 'income/1/1', 'role'],
    'vaule',
    '没有「vaule」可选：是不是「实心（value）」？从下拉里选。可以写「实心（value）」「空心（reference）」「一条线（threshold）」。',
  ),
  cell(
    'a name that does not go with its code',
    ['figures', 'linkage-people', 'measure'],
    '培训（linkage）',
    '没有「培训（linkage）」可选：从下拉里选。',
  ),
  cell(
    'the name of a part without its id',
    ['figures', 'people-reached', 'part'],
    '总账',
    '没有「总账」可选：是不是「总账（overview）」？从下拉里选。',
  ),
  cell(
    'a place that is not in the ledger',
    ['figures', 'poverty-reduction', 'places'],
    '迭部县（diebu）、nning',
    '没有叫「nning」的地方：是不是「ning」？',
  ),
  cell(
    'a space behind the words',
    ['events', 'ciwa-mudslide', 'label.zh'],
    '山洪泥石流 ',
    '不能是空的，前后也不能有空格。',
  ),
  cell(
    'a day without its month',
    ['events', 'ciwa-accepted', 'when.from'],
    '2020-6-21',
    '月和日都写两位数字：写「2020-06-21」。',
  ),
  {
    name: 'withdrawn without a reason',
    edit: (book) => {
      type(book, 'figures', 'apple-farm-area', 'withdrawn.date', '2026-11-25');
      return `「figures」表 ${type(book, 'figures', 'apple-farm-area', 'withdrawn.reason.zh', null)}：空着：这一格必须写。为什么撤下。${bilingual}`;
    },
  },
  cell(
    'a year beside a cumulative period',
    ['figures', 'professional-trainees', 'period.year'],
    '2019',
    '和这一行别的格对不上，这里不写：清空它。',
  ),
  cell(
    'English beside a date of a period',
    ['figures', 'poverty-line', 'period.at.words.en'],
    'the end of 2019',
    '左边已经写了日期，这一格不写：清空它。',
  ),
  cell(
    'words beside the places of a movement',
    ['figures', 'professionals-sent', 'to.zh'],
    '受援县',
    '左边已经写了地方，原文的词不写：清空它。',
  ),
  {
    name: 'a member that is two things',
    edit: (book) => {
      const at = type(book, 'members', 'ciwa-years/1/2', 'figure', 'ciwa-people');
      return `「members」表 ${at}："figure"（一笔）、"derived"（推算的一笔）、"event"（一件事）、"unstated"（未载明的一行），这几样写一样，只写一样。`;
    },
  },
  {
    name: 'a new figure without an id',
    edit: (book) =>
      `「figures」表 ${figure(book, { id: null })('id')}：空着：新的一行要写。永久的名字，会成为网址的一部分：小写英文字母、数字和连字符，如 water-supply。定了就不改。`,
  },
  {
    name: 'a new figure whose id has a capital',
    edit: (book) =>
      `「figures」表 ${figure(book, { id: 'Pavilion-total' })('id')}：id 只用小写英文字母、数字和连字符，以字母开头，如「water-supply」。`,
  },
  {
    name: 'a new figure without a period',
    edit: (book) =>
      `「figures」表 ${figure(book, { id: 'pavilions-again', 'period.kind': null })('period.kind')}：空着：这一格必须写。时段：什么时候的数。原句里没有写的，另引一句写着它的原文。从下拉里选。`,
  },
  {
    name: 'a new figure with the id of an event',
    edit: (book) =>
      `「figures」表 ${figure(book, { id: 'period-start' })('id')}：「period-start」已经有了（在「events」表里）：换一个，编号就是网址，不能重复。`,
  },
];

/** What a spreadsheet makes of what is typed. */
export const damageFaults: readonly Seeded[] = [
  cell(
    '1-2 that became a date',
    ['figures', 'ciwa-households', 'literal'],
    new Date(Date.UTC(2026, 0, 2)),
    `表格软件把这一格变成了日期「2026-01-02」：${asText}`,
  ),
  cell(
    '2019-07 that became a day',
    ['events', 'period-start', 'when.from'],
    new Date(Date.UTC(2019, 6, 1)),
    '表格软件把这一格变成了日期「2019-07-01」：先把这一格的格式改成「文本」，再写成 2019、2019-07 或 2019-07-29 的样子。',
  ),
  cell(
    '00 that became 0',
    ['figures', 'remaining-poor', 'reads'],
    0,
    `表格软件把这一格变成了数「0」，前面的 0 和后面的字都丢了：${asText}`,
  ),
  cell(
    'a percentage that became a number',
    ['figures', 'apple-households', 'literal'],
    0.916,
    `表格软件把这一格变成了数「0.916」，量词、百分号和前面的 0 都丢了：${asText}`,
  ),
  cell(
    'a long number',
    ['figures', 'vocational-trainees', 'english'],
    1.0e15,
    `表格软件把这一格变成了数「1000000000000000」，后面的位数可能已经丢了：${asText}`,
  ),
  cell(
    'a formula',
    ['figures', 'income-diebu', 'label.zh'],
    { formula: 'B10', shows: '宁县' },
    `这一格成了公式「=B10」：${formula}${asText}`,
  ),
  cell(
    'a formula that failed',
    ['figures', 'still-poor-income', 'label.en'],
    '#NAME?',
    `这一格是公式出的错「#NAME?」：${asText}`,
  ),
  cell(
    'TRUE for words',
    ['figures', 'poverty-line-planned', 'label.en'],
    true,
    `表格软件把这一格变成了「TRUE」：${asText}`,
  ),
  cell(
    'words that begin as a formula does',
    ['derived', 'income-gap', 'of.zh'],
    '=宁县减迭部县',
    '以「=」开头，表格软件会当成公式：换一个开头；非这样开头不可的，在 dataset.json 里改。',
  ),
  cell(
    'a minus before words',
    ['charts', 'income', 'subtitle.zh'],
    '-人均收入',
    '以「-」开头，表格软件会当成公式：换一个开头；非这样开头不可的，在 dataset.json 里改。',
  ),
  cell(
    'an address sign before words',
    ['terms', 'ciwa', 'sentence.zh'],
    '＠一个村。',
    '以「＠」开头，表格软件会当成公式：换一个开头；非这样开头不可的，在 dataset.json 里改。',
  ),
  cell(
    'a date as a CSV has it',
    ['events', 'ciwa-supervised', 'when.to'],
    '2020/3/1',
    '表格软件把这一格变成了日期「2020/3/1」：先把这一格的格式改成「文本」，再写成 2019、2019-07 或 2019-07-29 的样子。',
  ),
  cell(
    '1-2 as a Chinese CSV has it',
    ['figures', 'apple-poor-households', 'literal'],
    '1月2日',
    `表格软件把这一格变成了日期「1月2日」：${asText}`,
  ),
  cell(
    'a long number as a CSV has it',
    ['figures', 'lifted-income', 'reads'],
    '1.0E+15',
    `表格软件把这一格变成了数「1.0E+15」，后面的位数可能已经丢了：${asText}`,
  ),
  cell(
    'what is worked out typed over',
    ['figures', 'counties-exited', 'value'],
    3,
    '这一格由程序算出，改它不起作用：写回「2」；要改的是算它用的那个数。',
  ),
];
