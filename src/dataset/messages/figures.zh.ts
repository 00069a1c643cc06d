import type { Refused } from '../../numbers/index.ts';
import { refusalSentence } from './literal.zh.ts';

type Reads = { reads: string; literal: string };
const unlike = ({ reads, literal }: Reads, what: string, must: string): string =>
  `reads「${reads}」和原文「${literal}」的${what}对不上：${must}`;
const parts = { number: '数字', bound: '界', unit: '量词' } as const;

/** What is said of a figure: its words against its clause, what it is read as, its English. */
export const figureMessages = {
  'literal-not-in-clause': ({ literal, clause }: { literal: string; clause: string }) =>
    `原句里没有「${literal}」：literal 要和 quote 里的字一模一样。原句是「${clause}」。`,
  'literal-cut': ({ literal, whole, reads }: { literal: string; whole: string; reads: boolean }) =>
    `「${literal}」没有抄全：原句里是「${whole}」。literal 写「${whole}」${reads ? '，reads 也照它读' : ''}。`,
  'reads-wanted': ({ literal, foreign }: { literal: string; foreign: boolean }) =>
    `「${literal}」${foreign ? '是外文' : '里没有阿拉伯数字'}：加上 "reads"，用阿拉伯数字和中文量词写出它读作多少，如「36个」。`,
  'reads-not-needed': ({ literal }: { literal: string }) =>
    `literal 里已有阿拉伯数字，不用另写 reads：删去 reads，账本直接读「${literal}」。`,
  'reads-other-number': (args: Reads) => unlike(args, '数字', '两边必须是同一个数。'),
  'reads-other-bound': ({ said, ...args }: Reads & { said: string | undefined }) =>
    unlike(
      args,
      '界',
      said ? `原文是「${said}」，界也要读出来，如「超过」「至少」「约」「近」。` : '原文没有说的，reads 也不说。',
    ),
  'reads-other-unit': ({ unit, ...args }: Reads & { unit: string | undefined }) =>
    unlike(
      args,
      '量词',
      unit === undefined
        ? '写原文那个词的中文量词，如 yuan 写「元」；量词表里没有的写「个」，noun 照抄原文的词。'
        : `原文是${unit === '%' ? '百分数' : unit.replace(/^个/, '')}，不能记成别的。`,
    ),
  'reads-unlike-words': ({ what, ...args }: Reads & { what: keyof typeof parts }) =>
    unlike(args, parts[what], '照原文的字读。'),
  'foreign-bound': ({ literal, word }: { literal: string; word: string }) =>
    `「${literal}」里的「${word}」是账本还不会读的界：会读的有 over、more than、in excess of、at least、or more、about、or so、nearly 一类。`,
  'foreign-bounds': ({ literal, word }: { literal: string; word: string }) =>
    `「${literal}」里的两个界（${word}）：只能有一个，核对原文。`,
  'foreign-range': ({ literal, word }: { literal: string; word: string }) =>
    `「${literal}」里的「${word}」使它成了一段区间：一笔只记一个数，不能只记一端。`,
  'foreign-ordinal': ({ literal, word }: { literal: string; word: string }) =>
    `「${literal}」里的「${word}」说的是次序，不是数量：不能记成一笔。`,
  'foreign-sign': ({ literal, word }: { literal: string; word: string }) =>
    `「${literal}」里的「${word}」是正负号：账本里的数不带符号，是增是减写进 label。`,
  'foreign-digits': ({ literal, word }: { literal: string; word: string }) =>
    `「${literal}」里的「${word}」不成一个数：核对原文里的逗号、空格和小数点。`,
  'foreign-unreadable': ({ literal }: { literal: string }) => `「${literal}」里的数读不出来：核对原文。`,
  'words-refused': ({ literal, digits, why }: { literal: string; digits: string; why: Refused }) =>
    `「${literal}」照数字写是「${digits}」。${refusalSentence(why)}`,
  'words-without-number': ({ literal }: { literal: string }) =>
    `「${literal}」没有说出一个数：没有数字的话，只有说一个也没有的（清零、归零、无一）读作 0，逐个点了名的地方（甲县、乙县，都列在 places 里）读作几个。`,
  'words-other-count': ({ reads, literal, count }: Reads & { count: number }) =>
    `reads「${reads}」和原文「${literal}」对不上：它说的是${count === 0 ? '一个也没有，读作 0' : `点了名的 ${count} 个，读作 ${count}`}。`,
  'words-open-list': ({ literal, word }: { literal: string; word: string }) =>
    `「${literal}」不是原句里列出的全部（还有「${word}」）：没有列完、没有抄全的，数不出几个。`,
  'words-other-unit': ({ reads, literal, list }: Reads & { list: boolean }) =>
    unlike(
      { reads, literal },
      '量词',
      list
        ? '点了名的地方读作几「个」，noun 写它们在英文里叫什么。'
        : '这一句里没有说它。写这一句数的是什么，如说的是村民，就写「人」。',
    ),
  'words-averaged': ({ literal }: { literal: string }) =>
    `「${literal}」说的是一个准数，而这一笔的 measure 是平均数，平均数都取了整：换一个不是平均数的 measure。`,
  'literal-unit-wanted': ({ literal }: { literal: string }) =>
    `「${literal}」没有写数的是什么：连原文后面的单位或名词一起抄，如「12 households」。`,
  'english-not-needed': ({ literal }: { literal: string }) =>
    `原文「${literal}」里有数，英文页的数由它印出来：删去 english。`,
  'english-wanted': ({ literal }: { literal: string }) => `「${literal}」是文字：加上 "english"，写英文页上怎么说。`,
  'english-other-number': ({ found }: { found: string }) =>
    `english 里的「${found}」和原文说的对不上：这里只写原文说出的那个数，或者不写数。`,
  'english-other-unit': ({ found, counter }: { found: string; counter: string }) =>
    `english 里的「${found}」不是原文数的东西：reads 的量词是「${counter}」，英文也只说它。`,
  'english-bound': ({ found }: { found: string }) =>
    `english 里的「${found}」说的不是全部、或说得不准，原文没有这样说：删去它。`,
  'english-date': ({ found }: { found: string }) => `english 里的「${found}」是时间：时间写进 period，由账本印出来。`,
  'noun-not-needed': ({ counter, english }: { counter: string; english: string }) =>
    `量词「${counter}」自己有英文（${english}），名词会换掉它的意思：删去 noun。`,
  'noun-with-number': ({ found }: { found: string }) =>
    `名词里有「${found}」：noun 只写名词，数由原文的「literal」印出来。`,
  'noun-other-unit': ({ unit }: { unit: string }) => `名词里的「${unit}」是另一个单位：noun 只写这个量词数的是什么。`,
  'noun-limits': ({ found }: { found: string }) =>
    `名词里有「${found}」，它说的是多少、多久或平均：noun 只写数的是什么。`,
  'noun-wanted': ({ counter }: { counter: string }) =>
    `量词「${counter}」在英文里没有意思：加上 "noun": {"one": "…", "other": "…"}，写英文名词的单数和复数，如 project、projects。`,
  'per-not-in-clause': (_: Record<string, never>) => '原句没有说这是平均数（人均、户均、平均……）：删去 per。',
} as const;
