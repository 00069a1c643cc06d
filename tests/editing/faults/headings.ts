import type { Seeded } from '../seeded.ts';
import { columnOf, rowOf, sheetOf } from '../workbooks.ts';

/** Faults of columns and rows. */
export const headingFaults: readonly Seeded[] = [
  {
    name: 'a column taken out',
    alone: 'no row of that sheet is read',
    edit: (book) => {
      const rows = sheetOf(book, 'terms');
      const at = columnOf(rows, 'pronunciation');
      for (const row of rows) row.splice(at, 1);
      return '「terms」表 A1：少了「读音（pronunciation）」这一列：把它加回来，或重新导出，把改动抄过去。';
    },
  },
  {
    name: 'a column of notes put in',
    alone: 'no row of that sheet is read',
    edit: (book) => {
      const rows = sheetOf(book, 'figures');
      for (const row of rows) row.splice(2, 0, '');
      rows[0]?.splice(2, 1, '待查');
      return '「figures」表 C1：不认识「待查」这一列：删去它；要记的话写在别的文件里。';
    },
  },
  {
    name: 'words in a column without a heading',
    alone: 'no row of that sheet is read',
    edit: (book) => {
      sheetOf(book, 'terms')[3]?.push('待查');
      return '「terms」表 H1：这一列没有列名：删去这一列，或给它写上列名。';
    },
  },
  {
    name: 'a heading whose Chinese was changed',
    alone: 'no row of that sheet is read',
    edit: (book) => {
      const rows = sheetOf(book, 'figures');
      rows[0]?.splice(columnOf(rows, 'literal'), 1, '原文数字（literal）');
      return '「figures」表 E1：列名「原文数字（literal）」改过：写回「原文的数（literal）」。';
    },
  },
  {
    name: 'a heading without its key',
    alone: 'no row of that sheet is read',
    edit: (book) => {
      const rows = sheetOf(book, 'figures');
      rows[0]?.splice(columnOf(rows, 'measure'), 1, '口径');
      return '「figures」表 P1：列名「口径」改过：写回「口径（measure）」。';
    },
  },
  {
    name: 'a column twice',
    alone: 'no row of that sheet is read',
    edit: (book) => {
      for (const row of sheetOf(book, 'events')) row.push(row[3] ?? null);
      return '「events」表 O1：「名称（label.zh）」有两列：留一列。';
    },
  },
  {
    name: 'a title above the headings',
    alone: 'no row of that sheet is read',
    edit: (book) => {
      sheetOf(book, 'figures').unshift(['账本']);
      return '「figures」表 A1：第一行不是列名：把列名那一行放回最上面，或重新导出，把改动抄过去。';
    },
  },
  {
    name: 'a whole sheet deleted',
    alone: 'no row of that sheet is read',
    edit: (book) => {
      book.delete('terms');
      return '「terms」表：整张表都不在了：把它加回来，或重新导出，把改动抄过去。';
    },
  },
  {
    name: 'the row of a figure deleted',
    edit: (book) => {
      const rows = sheetOf(book, 'figures');
      rows.splice(rowOf(rows, 'jobs-offered'), 1);
      return '「figures」表：少了「jobs-offered」这一行：表里不能删行。重新导出，把它加回来。不要了的一笔，填「撤下的日期」和「撤下的原因」；还没有发布的，在 dataset.json 里删。';
    },
  },
  {
    name: 'the row of a chart’s member deleted',
    edit: (book) => {
      const rows = sheetOf(book, 'members');
      rows.splice(rowOf(rows, 'funds', '1', '3'), 1);
      return '「members」表：少了「funds/1/3」这一行：表里不能删行。重新导出，把它加回来。不要了的，在 dataset.json 里删。';
    },
  },
  {
    name: 'an id that was changed',
    edit: (book) => {
      const rows = sheetOf(book, 'terms');
      const at = rowOf(rows, 'supervision');
      rows[at]?.splice(0, 1, 'listed-supervision');
      return `「terms」表 A${at + 1}：这一行原来是「supervision」，名字不能改：写回去。新的一行，「版本」一格要空着。`;
    },
  },
  {
    name: 'an id that was cleared',
    edit: (book) => {
      const rows = sheetOf(book, 'events');
      const at = rowOf(rows, 'ciwa-exit');
      rows[at]?.splice(0, 1, null);
      return `「events」表 A${at + 1}：这一行原来是「ciwa-exit」，名字不能改：写回去。新的一行，「版本」一格要空着。`;
    },
  },
  {
    name: 'a row copied with its id',
    edit: (book) => {
      const rows = sheetOf(book, 'figures');
      const at = rowOf(rows, 'apple-area');
      rows.push([...(rows[at] ?? [])]);
      return `「figures」表 A${rows.length}：「apple-area」在第 ${at + 1} 行已经有了：一个名字只写一行。新的一行换一个。`;
    },
  },
  {
    name: 'a row that was changed in the file since',
    since: (dataset) => dataset.replace('"zh": "消费扶贫"', '"zh": "消费帮扶"'),
    alone: 'the dataset is another one',
    edit: (book) => {
      const rows = sheetOf(book, 'figures');
      const at = rowOf(rows, 'consumption');
      rows[at]?.splice(columnOf(rows, 'label.zh'), 1, '消费协作');
      return `「figures」表 AU${at + 1}：导出以后，dataset.json 里的「consumption」也改过，不知道该照哪一边：「名称（label.zh）」表里是「消费协作」，dataset.json 里是「消费帮扶」。重新导出，再改这一行。`;
    },
  },
  {
    name: 'a row whose stamp was cleared',
    edit: (book) => {
      const rows = sheetOf(book, 'terms');
      const at = rowOf(rows, 'person-times');
      rows[at]?.splice(columnOf(rows, 'stamp'), 1, null);
      rows[at]?.splice(columnOf(rows, 'name.en'), 1, 'occasions');
      return `「terms」表 G${at + 1}：导出以后，dataset.json 里的「person-times」也改过，不知道该照哪一边：「词的英文（name.en）」表里是「occasions」，dataset.json 里是「person-times」。重新导出，再改这一行。`;
    },
  },
];
