import { type Correction, dateText, type Ledger, printedOnce } from '../ledger/index.ts';
import type { Language } from '../numbers/index.ts';
import { plainText } from './runs.ts';

/** A correction in the pieces of its sentence. */
export type CorrectionSentence = {
  readonly date: string;
  readonly opens: string;
  readonly old: string;
  readonly between: string;
  readonly now: string;
  readonly why: string;
};

const words = {
  dated: { zh: '{date}更正，', en: '{date}: ' },
  opens: { zh: '原作', en: 'corrected from ' },
  between: { zh: '，改作', en: ' to ' },
  colon: { zh: '：', en: ': ' },
  stop: { zh: '。', en: '.' },
} as const;

/** When, from what, to what, why. */
export function correctionSentence(ledger: Ledger, one: Correction, language: Language): CorrectionSentence {
  const entry = ledger.entries.get(one.figure);
  const said = (literal: string) => (entry?.kind === 'figure' ? printedOnce(entry, literal, language) : literal);
  const reason = plainText(ledger, one.reason[language], language).replace(/[。.]$/, '');
  return {
    date: words.dated[language].replace('{date}', dateText(one.date, language)),
    opens: words.opens[language],
    old: said(one.old),
    between: words.between[language],
    now: said(one.new),
    why: `${words.colon[language]}${reason}${words.stop[language]}`,
  };
}

/** The same as one string; with its day, unless that stands beside it. */
export function correctionText(ledger: Ledger, one: Correction, language: Language, dated = true): string {
  const { date, opens, old, between, now, why } = correctionSentence(ledger, one, language);
  const text = `${dated ? date : ''}${opens}${old}${between}${now}${why}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
