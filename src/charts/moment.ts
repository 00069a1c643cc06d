import { type Event, whenText } from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';
import type { Plain } from './series.ts';

/** Something dated, as wide in time as its source leaves it uncertain. */
export type Moment = {
  readonly id: string;
  readonly label: string;
  readonly when: string;
  /** First and last moment it may mean, in days since 1970-01-01 UTC; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Only the beginning is known (以来). */
  readonly open: boolean;
  /** The convention, in words, by which 年初 or 月底 is drawn. */
  readonly convention: string;
};

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000;

/** First day of a year, month or day, and the first day after it. */
export function daysOf(date: string): readonly [from: number, to: number] {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return [dayOf(year, 0, 1), dayOf(year + 1, 0, 1)];
  if (day === undefined) return [dayOf(year, month - 1, 1), dayOf(year, month, 1)];
  return [dayOf(year, month - 1, day), dayOf(year, month - 1, day + 1)];
}

/** An event as something to be drawn on a time axis. */
export function momentOf(event: Event, label: string, language: Language, plain: Plain): Moment {
  return {
    id: event.id,
    label,
    when: whenText(event, language),
    from: daysOf(event.when.from)[0],
    to: daysOf(event.when.to ?? event.when.from)[1],
    open: event.when.open ?? false,
    convention: plain(event.when.convention?.[language] ?? ''),
  };
}
