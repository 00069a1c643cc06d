import type { Seeded } from '../seeded.ts';
import { add, type } from '../workbooks.ts';

/** What the ledger's own checks find, reported by the cell it came from. */
export const ledgerFaults: readonly Seeded[] = [
  {
    name: 'a literal that is not in its quote',
    edit: (book) =>
      `「figures」表 ${type(book, 'figures', 'consumption', 'literal', '7500余万元')}：原句里没有「7500余万元」：literal 要和 quote 里的字一模一样。原句是「完成迭部县、宁县消费扶贫7300余万元」。`,
  },
  {
    name: 'a quote that is not in its source',
    edit: (book) =>
      `「figures」表 ${type(book, 'figures', 'fiscal-funds', 'quote.exact', '累计向受援县投入市、区两级帮扶资金1.77亿元')}：引文和原文对不上：到「县投入市、区两级」为止是对的，下面「帮扶资金1.」原文不是这样。照原文重抄。`,
    alone: 'the row has another fault',
  },
  {
    name: 'a literal that is not whole',
    edit: (book) =>
      `「figures」表 ${type(book, 'figures', 'professional-trainees', 'literal', '5066人')}：「5066人」没有抄全：原句里是「5066人次」。literal 写「5066人次」。`,
    alone: 'the row has another fault',
  },
  {
    name: 'a noun cleared',
    edit: (book) => {
      type(book, 'figures', 'pavilions', 'noun.other', null);
      return `「figures」表 ${type(book, 'figures', 'pavilions', 'noun.one', null)}：量词「家」在英文里没有意思：加上 "noun": {"one": "…", "other": "…"}，写英文名词的单数和复数，如 project、projects。`;
    },
    alone: 'the row has another fault',
  },
  {
    name: 'a number typed into a note',
    edit: (book) =>
      `「charts」表 ${type(book, 'charts', 'apples', 'note.zh', '两个占比都靠3个假定。')}：手写的数字「3」：正文里的数都写成 {id}，由账本印出来；固定说法列进 site.idioms。`,
  },
  {
    name: 'a share of unlike things',
    edit: (book) =>
      `「derived」表 ${type(book, 'derived', 'apple-farm-share', 'share', '苹果家庭农场（apple-farm-area）、帮扶项目（projects）')}：「apple-farm-area」数的是亩，「projects」数的是个：单位不同，不能占比。`,
  },
  {
    name: 'what differs cleared',
    edit: (book) => {
      type(book, 'panels', 'income/1', 'differs.zh', null);
      type(book, 'panels', 'income/1', 'differs.en', null);
      return `「panels」表 ${type(book, 'panels', 'income/1', 'differs.zh', null)}：一把尺上的数不是一回事：「income-ning」的口径是人均可支配收入，「lifted-income」的是登记人均收入。加上 "differs": {zh, en} 写明哪里不同，会印在图下。`;
    },
  },
  {
    name: 'a reference drawn in solid ink',
    edit: (book) =>
      `「members」表 ${type(book, 'members', 'income/1/5', 'role', 'value')}：「poor-areas-rural-income」出自旁证，不是底本：role 写"reference"（空心）或"threshold"（一条线），实心的墨只画底本的数。`,
  },
  {
    name: 'a correction of no figure',
    edit: (book) => {
      const at = add(book, 'corrections', {
        id: 'consumptoin',
        field: 'literal',
        'old.zh': '7200余万元',
        'old.en': 'more than ¥72 million',
        'new.zh': '7300余万元',
        'new.en': 'more than ¥73 million',
        date: '2026-11-24',
        'reason.zh': '录入时抄错了一位。',
        'reason.en': 'A digit was mistyped.',
      });
      return `「corrections」表 ${at('id')}：没有叫「consumptoin」的一条：是不是「consumption」？`;
    },
  },
  {
    name: 'a new chart without a page',
    edit: (book) => {
      const at = add(book, 'charts', {
        id: 'sent-people',
        kind: 'units',
        'title.zh': '选派的人',
        'title.en': 'People sent',
        'note.zh': '各多少没有写。',
        'note.en': 'How many of each is not stated.',
      });
      return `「charts」表 ${at('id')}：这张图还没有内容：在「panels」表里加它的页，在「members」表里加每一页的行。`;
    },
  },
  {
    name: 'a new page that leaves one out',
    edit: (book) =>
      `「panels」表 ${add(book, 'panels', { chart: 'projects', panel: '3' })('panel')}：「projects」现在有 1 页，新的一页写「2」。`,
  },
  {
    name: 'a new row that leaves one out',
    edit: (book) =>
      `「members」表 ${add(book, 'members', { chart: 'projects', panel: '1', member: '9', figure: 'projects' })('member')}：「projects」第 1 页现在有 1 行，新的一行写「2」。`,
  },
  {
    name: 'a new row of a chart that is none',
    edit: (book) =>
      `「members」表 ${add(book, 'members', { chart: 'fund', panel: '1', member: '1', figure: 'projects' })('chart')}：没有叫「fund」的图：从下拉里选，或先在「charts」表里加上它。`,
  },
];
