import { boundNames, boundOf, chartWords, endsOf, fill } from '../../charts/index.ts';
import {
  dateText,
  type Figure,
  isChineseText,
  measuredIn,
  printedText,
  readingOf,
  type Source,
} from '../../dataset/index.ts';
import {
  type Correction,
  correctionsOf,
  type Entry,
  type FigureEntry,
  intervalOfEntry,
  isStory,
  type Ledger,
  labelOf,
  withdrawnOf,
} from '../../ledger/index.ts';
import { isChinese, type Language, localeOf } from '../../locale/index.ts';
import { numberWord, plainText } from '../../narrative/index.ts';
import { findEnglishNumbers, joined, printEnglish, boundWordOf as wordOf } from '../../numbers/index.ts';
import { say } from '../../site/words.ts';

/** What the lines of a receipt say. Empty lines are not printed. */
export type ReceiptRows = {
  readonly bound: string;
  /** The source's own word in it, where it is of another language than the page. */
  readonly foreignWord: string;
  readonly reads: string;
  readonly formula: string;
  readonly interval: string;
  readonly nature: string;
  readonly caveat: string;
  readonly corrections: readonly Correction[];
  readonly withdrawn: string;
  readonly origin: readonly { readonly source: Source; readonly dated: string }[];
};

/** What a receipt is called by its number: 第五号, 推算第三号. */
export function receiptName(entry: Entry, language: Language): string {
  const row = entry.kind === 'derived' ? 'derivedNumber' : isStory(entry) ? 'receiptNumber' : 'referenceNumber';
  return say(row, language, { number: numberWord(entry, language) });
}

function withdrawnText(ledger: Ledger, entry: Entry, language: Language): string {
  const withdrawn = withdrawnOf(entry);
  if (!withdrawn) return '';
  const reason = plainText(ledger, withdrawn.reason[language], language);
  return say('withdrawnOn', language, { date: dateText(withdrawn.date, language), reason });
}

/** The clause in three pieces, so that the literal in it can be underlined. */
export function quoteParts({ literal, quote }: Figure): { before: string; literal: string; after: string } {
  const at = quote.exact.indexOf(literal);
  return { before: quote.exact.slice(0, at), literal, after: quote.exact.slice(at + literal.length) };
}

const explanations: Record<string, Record<Language, string>> = {
  exact: { zh: '印到末位，是这个数。', en: 'Printed to the last digit.' },
  rounded: {
    zh: '取了整：按四舍五入读，取整前在{low}与{high}之间。',
    en: 'Rounded: read as rounded to the nearest, it was between {low} and {high} before.',
  },
  derived: {
    zh: '算得的结果在{low}与{high}之间，印到能印的那一位。',
    en: 'The result lies between {low} and {high}; it is printed as far as that allows.',
  },
  'more-than': { zh: '多于。「{word}」说有零头，没说零头多少。', en: 'More than this; by how much is not said.' },
  'at-least': { zh: '至少这么多；多多少没有说。', en: 'At least this; by how much more is not said.' },
  about: { zh: '大约；原文没有说差多少。', en: 'About this; how far off is not said.' },
  'just-under': { zh: '接近而不到；差多少没有说。', en: 'Close to this but below it; by how much is not said.' },
  'less-than': { zh: '不到这个数；差多少没有说。', en: 'Less than this; by how much is not said.' },
  'at-most': { zh: '至多这么多；少多少没有说。', en: 'At most this; by how much less is not said.' },
  between: {
    zh: '在{low}与{high}之间；是其中哪个数没有说。',
    en: 'Between {low} and {high}; which number it is in there is not said.',
  },
};

const stated = {
  zh: '原文用文字说，没有印数；数是编者读出来的。',
  en: 'Stated in words: the source prints no number, the editors read it.',
} as const;

/** That word, where the page is in another language. */
const foreignWordOf = (entry: FigureEntry, language: Language): string =>
  isChinese(language) && !isChineseText(entry.figure.literal) ? boundWordOf(entry) : '';

/** The word of the source itself that leaves its number open; a foreign source has its own, not that of the reading. */
function boundWordOf({ figure, quantity }: FigureEntry): string {
  const own = isChineseText(figure.literal) ? undefined : findEnglishNumbers(figure.literal)[0]?.boundWord;
  return own ?? wordOf(quantity);
}

function boundText(entry: Entry, language: Language): string {
  const bound = boundOf(entry);
  const name = boundNames[bound].name[language];
  const interval = intervalOfEntry(entry);
  const ends = endsOf(interval, measuredIn(entry), language);
  if (entry.kind === 'figure' && entry.stated) return stated[language];
  const reading = entry.kind === 'derived' ? 'derived' : bound === 'between' ? 'between' : 'rounded';
  const explained = ends && bound !== 'exact' ? explanations[reading] : explanations[bound];
  const text = explained
    ? fill(explained[language], {
        ...ends,
        word: entry.kind === 'figure' ? boundWordOf(entry) : '',
      })
    : boundNames[bound].says[language];
  return `${name}${localeOf(language).stop}${localeOf(language).gap}${text}`;
}

/** Places or printed words of a movement. */
function movement(value: Figure['from'], ledger: Ledger, language: Language): string {
  if (value === undefined) return '';
  if (value === 'notStated') return say('struck', language);
  if (Array.isArray(value))
    return value.map((id) => ledger.places.get(id)?.name[language] ?? id).join(localeOf(language).and);
  return value[language];
}

function natureText({ figure, measure }: FigureEntry, ledger: Ledger, language: Language): string {
  const { comma, stop } = localeOf(language);
  const from = movement(figure.from, ledger, language);
  const to = movement(figure.to, ledger, language);
  const moved = [
    from && { zh: `出自：${from}`, en: `from: ${from}` }[language],
    to && { zh: `去向：${to}`, en: `to: ${to}` }[language],
  ];
  const planned = figure.status === 'planned' ? say('planned', language) : '';
  const text = [plainText(ledger, measure.name[language], language), figure.population?.[language], ...moved, planned]
    .filter(Boolean)
    .join(comma);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${stop}`;
}

/** The editors' reading of words without a numeral or of a foreign clause, in the page's language. */
function readsText(entry: Entry, language: Language): string {
  if (entry.kind !== 'figure' || entry.figure.reads === undefined) return '';
  return isChinese(language) ? readingOf(entry.figure) : joined(printEnglish(entry.quantity, entry.figure.noun));
}

const datedText = (ledger: Ledger, source: Source, language: Language): string => {
  if ('date' in source.published) return dateText(source.published.date, language);
  const known = plainText(ledger, source.published.notStated[language], language);
  return { zh: `${say('notStated', 'zh')}。${known}。`, en: `${say('notStated', 'en')}: ${known}.` }[language];
};

const signs = { ratio: '÷', difference: '−', share: '÷' } as const;

/** The lines of a receipt in one language. */
export function rowsOf(ledger: Ledger, entry: Entry, language: Language): ReceiptRows {
  const sources = entry.kind === 'figure' ? [entry.source] : [...new Set(entry.inputs.map((input) => input.source))];
  const origin = sources.map((source) => ({ source, dated: datedText(ledger, source, language) }));
  const bound = boundText(entry, language);
  if (entry.kind === 'figure')
    return {
      bound,
      foreignWord: foreignWordOf(entry, language),
      reads: readsText(entry, language),
      formula: '',
      interval: '',
      nature: natureText(entry, ledger, language),
      caveat: plainText(ledger, entry.figure.caveat?.[language] ?? '', language),
      corrections: correctionsOf(ledger, entry),
      withdrawn: withdrawnText(ledger, entry, language),
      origin,
    };
  const [a, b] = entry.inputs;
  const gap = localeOf(language).gap;
  const side = (input: Entry) => `${labelOf(input, language)}${gap}${printedText(input, language)}`;
  const ends = endsOf(entry.interval, measuredIn(entry), language);
  return {
    bound,
    foreignWord: '',
    reads: '',
    formula: `${side(a)} ${signs[entry.operation]} ${side(b)}`,
    interval: ends ? fill(chartWords.range[language], ends) : '',
    nature: plainText(ledger, entry.derived.of[language], language),
    caveat: plainText(ledger, entry.derived.caveat[language], language),
    corrections: correctionsOf(ledger, entry),
    withdrawn: withdrawnText(ledger, entry, language),
    origin,
  };
}
