import type { Language } from '../numbers/index.ts';
import type { Event } from './schema/derived.ts';
import type { Period, Side } from './schema/figure.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A date at its own precision: 2019年7月29日, 29 July 2019; a year alone stays a year. */
export function dateText(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day ? String(Number(day)) : '', month ? (months[Number(month) - 1] ?? '') : '', year]
    .filter(Boolean)
    .join(' ');
}

/** When an event happened, as the source puts it: one span in its own words, several as a date. */
export function whenText({ when }: Event, language: Language): string {
  if (language === 'en') return when.en ?? dateText(when.from, 'en');
  return when.spans.length === 1 ? (when.spans[0] ?? '') : dateText(when.from, 'zh');
}

const sideText = (side: Side, language: Language, notStated: string): string => {
  if (side === 'notStated') return notStated;
  if ('date' in side) {
    if (language === 'zh' && side.words && /\p{Script=Han}/u.test(side.words)) return side.words.replace(/以来$/, '');
    return language === 'en' && side.words && !/\p{Script=Han}/u.test(side.words)
      ? side.words
      : dateText(side.date, language);
  }
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
