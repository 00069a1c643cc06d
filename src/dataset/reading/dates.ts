import { englishMonths, isChinese, type Language } from '../../locale/index.ts';
import { foldWidth } from '../../numbers/index.ts';
import type { Event } from '../schema/derived.ts';
import type { Period, Side } from '../schema/figure.ts';

/** A date at its own precision: 2019年7月29日, 29 July 2019; a year alone stays a year. */
export function dateText(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (isChinese(language)) return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day ? String(Number(day)) : '', month ? (englishMonths[Number(month) - 1] ?? '') : '', year]
    .filter(Boolean)
    .join(' ');
}

/** What a date in Chinese ends in when it leaves its edges open, and how English puts that before the date. */
const vague: readonly (readonly [ending: RegExp, before: string])[] = [
  [/年代?初$|月初$/, 'early '],
  [/上旬$/, 'early '],
  [/中旬$|年中$/, 'mid-'],
  [/下旬$/, 'late '],
  [/年代?[底末]$|月[底末]$/, 'the end of '],
  [/上半年$/, 'the first half of '],
  [/下半年$/, 'the second half of '],
];
/** Endings of dates whose edges a convention must set; those that English can say. */
const edgeless = /[初底末旬中]$|半年$|前后$|左右$|季度$/;

/** Whether a printed date leaves its edges open, so that how wide it is drawn is a convention. */
export const isVague = (span: string): boolean => edgeless.test(span);
/** Whether English can say a printed date whose edges are open. */
export const canSay = (span: string): boolean => vague.some(([ending]) => ending.test(span));

/** The date as far as it is printed: what a convention adds to 年初 or 月底 is drawn, not said. */
function printedDate({ spans, from }: Event['when']): string {
  const printed = foldWidth(spans.join('、'));
  const [year = '', month, day] = from.split('-');
  if (month === undefined || !/月|·/.test(printed)) return year;
  return day !== undefined && /月\d+[日号]|·\d+/.test(printed) ? from : `${year}-${month}`;
}

function englishWhen(when: Event['when']): string {
  const date = dateText(printedDate(when), 'en');
  const last = when.spans.at(-1) ?? '';
  if (when.open) return `since ${date}`;
  return `${vague.find(([ending]) => ending.test(last))?.[1] ?? ''}${date}`;
}

/**
 * When an event happened, as the source puts it. Chinese: one span in its own words, several as a date. English is made from
 * the dates, never typed: since 2017, early 2020, the end of June 2020.
 */
export function whenText({ when }: Event, language: Language): string {
  if (!isChinese(language)) return englishWhen(when);
  return when.spans.length === 1 ? (when.spans[0] ?? '') : dateText(when.from, 'zh');
}

/** Words for a year that only the day of the source makes a date, with how many years they are from it. */
const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  当年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  明年: 1,
  'this year': 0,
  'last year': -1,
  'next year': 1,
};

/** The year that words like 今年 mean in a source of that date; undefined where the words are no such ones. */
export function relativeYear(words: string, published: string | undefined): string | undefined {
  const offset = relativeYears[words.toLowerCase()];
  return offset === undefined || published === undefined ? undefined : String(Number(published.slice(0, 4)) + offset);
}
export const isRelative = (words: string): boolean => words.toLowerCase() in relativeYears;

const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);
/** What English says before a date whose edges are open, and what Chinese says behind a year or a month. */
const chineseEndings: readonly (readonly [english: RegExp, year: string, month: string])[] = [
  [/\b(?:end of|late)\b/i, '底', '底'],
  [/\b(?:beginning of|start of|early)\b/i, '初', '初'],
  [/\b(?:middle of|mid)\b/i, '中', '中旬'],
];

/** A date with the source's own words for it, in a language: the words where they are of that language, else what they say. */
function datedText(date: string, words: string | undefined, language: Language): string {
  const plain = dateText(date, language);
  if (!words || isRelative(words) || date.split('-').length === 3) return plain;
  if (isChinese(language)) {
    if (isHan(words)) return words.replace(/以来$/, '');
    const [, year = '', month = ''] = chineseEndings.find(([english]) => english.test(words)) ?? [];
    return `${plain}${date.includes('-') ? month : year}`;
  }
  return isHan(words) ? `${vague.find(([ending]) => ending.test(words))?.[1] ?? ''}${plain}` : words;
}

const sideText = (side: Side, language: Language, notStated: string): string => {
  if (side === 'notStated') return notStated;
  if ('date' in side) return datedText(side.date, side.words, language);
  return side.words[language];
};

const phrases = {
  notStated: { zh: '原文未载明', en: 'not stated' },
  from: { zh: '{from}起累计，截止日{to}', en: 'cumulative, from {from} to a date that is {to}' },
  fromTo: { zh: '{from}起累计，{to}', en: 'cumulative, from {from}, {to}' },
  unknownStart: { zh: '累计，{to}；起始未载明', en: 'cumulative, {to}; the start is not stated' },
  unknown: { zh: '累计；起止原文未载明', en: 'cumulative; neither start nor end is stated' },
} as const;

/** A period in words; what the source does not say is said. */
export function periodText(period: Period, language: Language): string {
  const none = phrases.notStated[language];
  switch (period.kind) {
    case 'notStated':
      return none;
    case 'year':
      return dateText(period.year, language);
    case 'asOf':
      return sideText(period.at, language, none);
    case 'cumulative': {
      const from = sideText(period.from, language, none);
      const to = sideText(period.to, language, none);
      const form =
        period.from === 'notStated'
          ? period.to === 'notStated'
            ? phrases.unknown
            : phrases.unknownStart
          : period.to === 'notStated'
            ? phrases.from
            : phrases.fromTo;
      return form[language].replace('{from}', from).replace('{to}', to);
    }
  }
}

/** Whether any side of a period is not stated: the receipt then shows the struck box beside the words. */
export const isUnstated = (period: Period): boolean =>
  period.kind === 'notStated' ||
  (period.kind === 'cumulative' && (period.from === 'notStated' || period.to === 'notStated'));
