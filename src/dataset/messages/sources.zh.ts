import type { Unprinted } from '../reading/printed-date.ts';

const dated = (words: string): string => `from 写到了「${words}」，spans 里没有：两处要对得上，原文没有写到的不写。`;

/** What is said of quotes, of words of a source, of dates, of the fingerprints that prove them. */
export const sourceMessages = {
  'quote-short': ({ length, least }: { length: number; least: number }) =>
    `引文只有 ${length} 个字：至少抄 ${least} 个字，才验得出它在不在原文里。`,
  'quote-not-in-source': ({ next }: { next: string }) =>
    `原文里没有这句话：从「${next}」起就对不上。照原文重抄，一字不改。`,
  'quote-departs': ({ upTo, next }: { upTo: string; next: string }) =>
    `引文和原文对不上：到「${upTo}」为止是对的，下面「${next}」原文不是这样。照原文重抄。`,
  'quote-cuts-number': ({ literal, beside }: { literal: string; beside: string }) =>
    `引文在「${literal}」旁边断开了，原文那里还有「${beside}」：把引文抄长些，数两边的字都要看得见。`,
  'words-cut': ({ words }: { words: string }) =>
    `「${words}」没有抄全：它在原句里是更长的一个数或日期的一部分，照原句抄全。`,
  'quote-spliced': ({ upTo, next }: { upTo: string; next: string }) =>
    `引文是拼起来的：到「${upTo}」为止是一句，下面「${next}」在原文的另一处。只引一句里连着的话。`,
  'quote-arrives': ({ from, wrong }: { from: string; wrong: string }) =>
    `引文和原文对不上：从「${from}」起是对的，前面「${wrong}」原文不是这样。照原文重抄。`,
  'quote-parted': ({ found, plain }: { found: string; plain: string }) =>
    `引文里的「${found}」断开了：英文的数和词中间没有空格，写「${plain}」；真是两个数，就从第二个起引。`,
  'quote-glued': ({ found, plain }: { found: string; plain: string }) =>
    `引文里的「${found}」连在一起了：英文的词和数之间空一格，写「${plain}」。`,
  'quote-full-width': ({ found, plain }: { found: string; plain: string }) =>
    `英文的引文里有全角的「${found}」：写半角的「${plain}」。`,
  'words-not-in-clause': ({ words }: { words: string }) => `原句里没有「${words}」：照 quote 里的字抄。`,
  'number-in-translation': ({ found }: { found: string }) =>
    `译文里的「${found}」是手写的数：有日期的写进 date，由账本印出来。`,
  'period-not-in-clause': ({ words }: { words: string }) =>
    `时段的「${words}」原句里没有：在 period 里加一句写着它的 "quote"，或改成 "notStated"。`,
  'period-date-not-printed': ({ part, value, words }: Unprinted & { words?: string | undefined }) => {
    const date = `${value}${{ year: '年', month: '月', day: '日' }[part]}`;
    if (words) return `时段的 words「${words}」没有写出「${date}」：照抄原文里写着这个日期的那几个字，或者不写 words。`;
    return `时段的「${date}」原句里没有这样写：在 period 里加一句写着它的 "quote"，日期只写到原文写到的那一级，或改成 "notStated"。`;
  },
  'relative-year-undated': ({ words }: { words: string }) =>
    `「${words}」是哪一年要看出处的日期，而出处没有载明日期：改成 {"words": {zh, en}}，不写 date。`,
  'relative-year-other': ({ words, year }: { words: string; year: string }) =>
    `按出处的日期，「${words}」是 ${year} 年：date 写「${year}」。`,
  'event-date-not-in-clause': ({ span }: { span: string }) => `原句里没有日期「${span}」：照 quote 里的字抄。`,
  'event-vague': ({ span }: { span: string }) =>
    `「${span}」有多宽是惯例：加上 "to"（画到哪天）和 "convention": {zh, en}（按什么惯例），会印在图下。`,
  'event-unsayable': ({ span }: { span: string }) =>
    `「${span}」英文里还说不出来：会说的有 年初、年中、年底、年末、上半年、下半年、月初、月底、月末、上旬、中旬、下旬。`,
  'event-year-unlike': ({ year }: { year: string }) => `from 的年份「${year}」不在 spans 里：两处要对得上。`,
  'event-month-unlike': ({ month }: { month: number }) => dated(`${month}月`),
  'event-day-unlike': ({ day }: { day: number }) => dated(`${day}日`),
  'event-end-not-printed': ({ to }: { to: string }) => `to「${to}」不在 spans 里：两处要对得上；原文没有写到的不写。`,
  'event-spans-apart': ({ year, span }: { year: string; span: string }) =>
    `原句里「${span}」前面的年份是「${year}」：spans 里写它的年份。`,
  'event-open-unlike': ({ open }: { open: boolean }) =>
    open ? '原句写的是「以来」：加上 "open": true。' : '原句没有写「以来」：删去 "open"。',
  'period-of-other-source': ({ id }: { id: string }) =>
    `时段的引文要和这个数出自同一个出处：source 写「${id}」，或改成 "notStated"。`,
  'event-ends-before': ({ from, to }: { from: string; to: string }) => `to「${to}」早于 from「${from}」：核对两处。`,
  'source-without-fingerprint': ({ id }: { id: string }) =>
    `底本「${id}」没有指纹：运行 npm run source -- ${id} 原文.txt，再写上 "fingerprint": "sources/${id}.json"。`,
  'fingerprint-missing': ({ file, id }: { file: string; id: string }) =>
    `找不到指纹文件「${file}」：运行 npm run source -- ${id} 原文.txt 生成它。`,
  'fingerprint-of-other': ({ file, id, other }: { file: string; id: string; other: string }) =>
    `指纹文件「${file}」是出处「${other}」的：换成「${id}」自己的。`,
  'fingerprint-broken': ({ file, id }: { file: string; id: string }) =>
    `指纹文件「${file}」坏了：运行 npm run source -- ${id} 原文.txt 重新生成，不要手改。`,
  'idiom-not-from-story': ({ words }: { words: string }) => `固定说法要出自底本：从底本里引写着「${words}」的一句。`,
  'idiom-is-number': ({ words }: { words: string }) =>
    `「${words}」是一个数目，不是固定说法：列成 figures 里的一笔，正文里写 {id}。`,
  'name-counts': ({ found }: { found: string }) =>
    `名字里的「${found}」是一个数目：名字只写名字，数写进 figures，由原文的字印出来。`,
} as const;
