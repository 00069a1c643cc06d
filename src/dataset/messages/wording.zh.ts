import type { TypedKind } from '../../numbers/index.ts';

/** What kind of writing a typed number is. */
const typed: Readonly<Record<TypedKind, string>> = {
  digits: '数字',
  word: '数词',
  multiple: '倍数',
  count: '数',
  date: '日期',
};

type Word = { word: string; raw: string };

/** What is said of our own words: typed numbers, bounds, praise, signs, punctuation, {…}. */
export const wordingMessages = {
  'typed-number': ({ found, kind }: { found: string; kind: TypedKind }) =>
    `手写的${typed[kind]}「${found}」：正文里的数都写成 {id}，由账本印出来；固定说法列进 site.idioms。${kind === 'count' ? '图里的笔数写成 {count:图的id}。' : ''}${kind === 'date' ? '日期写成 {事的id}、{id|period} 或 {出处的id|date}。' : ''}`,
  praise: ({ found }: { found: string }) =>
    `「${found}」是宣传的话：用自己的话平实地说，或放进引号，注明是原文的说法。`,
  'exact-before-open': ({ word, raw }: Word) =>
    `「${word}」和 ${raw} 的界不合：这个数不是整数到此为止，删去「${word}」。`,
  'bound-twice': ({ word, raw }: Word) => `「${word}」多余：${raw} 自己会印出它的界，删去「${word}」。`,
  'bound-contradicts': ({ word, raw }: Word) =>
    `「${word}」和 ${raw} 的界相反：${raw} 自己会印出原文的界，删去「${word}」。`,
  'bound-not-said': ({ word, raw }: Word) => `原文没有说「${word}」：${raw} 印的就是原文的数，删去「${word}」。`,
  markup: ({ tag }: { tag: string }) => `「${tag}」是网页标签：这里只写文字，标签会原样印出来。删去它。`,
  'directive-malformed': ({ raw }: { raw: string }) =>
    `读不懂「${raw}」：写成 {id}、{id|bare}、{id|period}、{出处的id|date}、{count:图的id}、{term:词的id} 或 {chart:图的id}。`,
  'period-of-none': ({ raw }: { raw: string }) => `${raw} 没有时段可印：只有 figures 里的一笔才有 period。`,
  'event-bare': ({ raw, id }: { raw: string; id: string }) => `${raw} 印不出来：事没有单位可去，写 {${id}}。`,
  'date-of-none': ({ raw }: { raw: string }) => `${raw} 印不出来：出处写 {id|date}，数和事不写 |date。`,
  'chart-in-words': ({ raw }: { raw: string }) => `${raw} 不能放在这里：图放在 story/ 的正文里，独占一行。`,
  'numbers-welded': ({ first, second }: { first: string; second: string }) =>
    `${first} 和 ${second} 连在一起会读成一个数：中间写上字。`,
  'counter-twice': ({ word, raw }: Word) => `「${word}」多余：${raw} 自己会印出量词，删去「${word}」。`,
  'number-changed-behind': ({ word, raw, id }: Word & { id: string }) =>
    `${raw} 后面的「${word}」使它成了另一个数：写 {${id}}，数和单位都由账本印出来。`,
  'number-changed-before': ({ word, raw }: Word) =>
    `${raw} 前面的「${word}」使它成了另一个数：删去它，数由账本印出来。`,
  'count-of-other': ({ word, raw }: Word) =>
    `${raw} 数的是账上有几笔，不是「${word}」：后面写笔、项、个这样的量词，不写「${word}」；要写的是原文的数，就写 {id}。`,
  'date-changed': ({ word, raw }: Word) => `「${word}」使 ${raw} 成了另一个时间：删去它，日期由账本照原文印出来。`,
  'average-of-total': ({ word, raw }: Word) =>
    `「${word}」把 ${raw} 说成了平均数，账本里它是总数：删去「${word}」，或另列一笔 derived。`,
  punctuation: ({ found, put }: { found: string; put: string }) =>
    `「${found}」的标点或空格不合中文的写法：写「${put}」。`,
  'special-space': ({ sign }: { sign: string }) => `这里有一个特别的空格（${sign}）：删去它，或换成普通的空格。`,
  'unseen-sign': ({ sign }: { sign: string }) => `这里有一个看不见的字符（${sign}）：删去它，重打两边的字。`,
  'lookalike-sign': ({ sign, number, plain }: { sign: string; number: string; plain: string }) =>
    `「${sign}」（${number}）是形近字，不是「${plain}」：换成「${plain}」。`,
  'foreign-letter': ({ sign, number }: { sign: string; number: string }) =>
    `「${sign}」（${number}）不是汉字，也不是拉丁字母，样子像而不是一个字：换成键盘上打出来的字。`,
  'control-sign': ({ sign }: { sign: string }) => `这里有一个看不见的控制符（${sign}），会弄乱读者看到的字：删去它。`,
  'half-sign': ({ sign }: { sign: string }) => `${sign} 只是半个字，印不出来：换成整个字。`,
  'sign-not-in-fonts': ({ signs }: { signs: string }) =>
    `标题和图用的字体里没有「${signs}」这个字：换一个字，或请维护者换字体。`,
  'quoted-unproved': ({ words }: { words: string }) =>
    `「${words}」放在引号里就是原文的话，账本引的原句里没有它：照原文改；不是引原文的，去掉引号；原文确有的，连同原句列进 site.idioms。`,
} as const;
