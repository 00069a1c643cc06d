import { type Member, measuredIn, printed } from '../dataset/index.ts';
import { type Entry, intervalOfEntry, labelOf } from '../ledger/index.ts';
import { isChinese, type Language } from '../locale/index.ts';
import {
  approximate,
  boundWordOf,
  counterNamed,
  foldWidth,
  type Interval,
  multiply,
  nominal,
  printEnds,
  printPoint,
  rational,
  type Segment,
  span,
  subtract,
  toNumber,
} from '../numbers/index.ts';
import type { Tone } from './mark.ts';
import { type AnyBound, boundSays, mouthWords } from './words.ts';

/** One figure on a scale, no pixels yet. */
export type Series = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly role: Member['role'];
  readonly bound: AnyBound;
  /** Said by the source in words, without a numeral. */
  readonly stated?: true;
  /** The printed number (for derived values the nominal one). */
  readonly value: number;
  /** Ends of the interval; infinite where unknown. */
  readonly low: number;
  readonly high: number;
  readonly segments: readonly Segment[];
  /** 余, 超过 … as printed, or the English word. */
  readonly word: string;
  /** Both ends printed, where both are known and differ. */
  readonly ends: { readonly low: string; readonly high: string; readonly half: string } | undefined;
  /** The printed number with its unit, for the foot of an open end. */
  readonly foot: string;
  /** An average: rounded, but explained in the note instead of enlarged. */
  readonly average: boolean;
  readonly tone: Tone;
  readonly counter: string;
  /** What is counted, in the language, as one and as many: 人, 人; person, people. */
  readonly noun: readonly [one: string, many: string];
};

/** Turns a text with {id} into plain words. `narrative/` hands it in, so that charts need not import it. */
export type Plain = (text: string) => string;

/** The bound of any entry as it is printed. */
export const boundOf = (entry: Entry): AnyBound =>
  entry.kind === 'figure' ? entry.quantity.bound : approximate(entry.interval).bound;

/** Whether the source states an entry in words alone; its printed digits are then the editors' reading. */
const isStated = (entry: Entry): boolean => entry.kind === 'figure' && entry.stated;

/** What the end of an entry says, in a language. */
export const saysOf = (entry: Entry, language: Language): string =>
  boundSays({ bound: boundOf(entry), stated: isStated(entry) }, language);

function wordOf(entry: Entry, language: Language): string {
  if (!isChinese(language)) return mouthWords[boundOf(entry)];
  if (entry.kind === 'derived') return '';
  return entry.quantity.bound === 'between' ? '' : boundWordOf(entry.quantity);
}

/** Both ends of an interval printed, and half its width. */
export function endsOf(
  interval: Interval,
  measured: ReturnType<typeof measuredIn>,
  language: Language,
): Series['ends'] {
  const { low, high } = interval;
  if (!low || !high || interval.about) return undefined;
  const width = subtract(high.at, low.at);
  if (width.n === 0n) return undefined;
  const [first, last] = printEnds(low.at, high.at, measured, language);
  return {
    low: first,
    high: last,
    half: printPoint(multiply(width, rational(1n, 2n)), measured, language),
  };
}

/** What is counted, as one and as many. */
function nounOf(entry: Entry, language: Language): Series['noun'] {
  const { counter, noun } = measuredIn(entry);
  if (isChinese(language)) return [counter, counter];
  return noun ? [noun.one, noun.other] : (counterNamed(foldWidth(counter))?.en ?? [counter, counter]);
}

/** One entry as a series. `plain` resolves the {…} of its texts. */
export function seriesOf(entry: Entry, member: Member, language: Language, tone: Tone, plain: Plain): Series {
  const interval = intervalOfEntry(entry);
  const [low, high] = span(interval);
  const measured = measuredIn(entry);
  const detail = member.detail ?? (entry.kind === 'figure' ? entry.figure.population : entry.derived.of);
  const value = entry.kind === 'figure' ? entry.quantity.value : nominal(interval);
  return {
    id: entry.id,
    label: plain(member.label?.[language] ?? labelOf(entry, language)),
    detail: plain(detail?.[language] ?? ''),
    role: member.role,
    bound: boundOf(entry),
    ...(isStated(entry) ? { stated: true as const } : {}),
    value: toNumber(value),
    low,
    high,
    segments: printed(entry, language).filter(({ role }) => role !== 'converted'),
    word: wordOf(entry, language),
    ends: endsOf(interval, measured, language),
    foot: entry.kind === 'figure' ? printPoint(value, measured, language) : '',
    average: entry.kind === 'figure' && entry.measure.average === true,
    tone,
    counter: measured.counter,
    noun: nounOf(entry, language),
  };
}
