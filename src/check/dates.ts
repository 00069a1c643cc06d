import {
  type Context,
  canSay,
  type Event,
  type Figure,
  isChineseText,
  isRelative,
  isVague,
  normalise,
  type Path,
  relativeYear,
  type Said,
  type Side,
  unprintedIn,
} from '../dataset/index.ts';
import { foldWidth } from '../numbers/index.ts';

/** The date of a source as far as it is stated. */
function publishedOn(id: string, { items }: Context): string | undefined {
  const published = items.sources.find(({ item }) => item.id === id)?.item.published;
  return published && 'date' in published ? published.date : undefined;
}

/** Dates and words of a period must stand in the clause, or in the period's own quote. */
export function checkPeriod(figure: Pick<Figure, 'period' | 'quote'>, path: Path, context: Context): void {
  const { period } = figure;
  const clause = figure.quote.exact;
  if (period.kind === 'notStated') return;
  const carried = [clause, period.quote?.exact ?? ''].map(normalise);
  const need = (words: string, at: Path) => {
    if (!carried.some((one) => one.includes(normalise(words)))) context.report(at, 'period-not-in-clause', { words });
  };
  const clauses = [clause, period.quote?.exact ?? ''].join('\n');
  /** The page prints `words` if they are given, so the date must be in them and not only in the clause. */
  const needDate = (date: string, words: string | undefined, at: Path) => {
    const missing = unprintedIn(date, words ?? clauses);
    if (missing) context.report(at, 'period-date-not-printed', { ...missing, words });
  };
  const needRelative = (words: string, date: string, at: Path) => {
    need(words, at);
    const year = relativeYear(words, publishedOn(figure.quote.source, context));
    if (year === undefined) context.report(at, 'relative-year-undated', { words });
    else if (year !== date) context.report([...at, 'date'], 'relative-year-other', { words, year });
  };
  const side = (value: Side, at: Path) => {
    if (value === 'notStated') return;
    if ('date' in value && value.words && isRelative(value.words)) needRelative(value.words, value.date, at);
    else if ('date' in value) {
      if (value.words) need(value.words, at);
      needDate(value.date, value.words, at);
    } else need(isChineseText(clause) ? value.words.zh : value.words.en, at);
  };
  if (
    period.quote &&
    period.quote.source !== figure.quote.source &&
    [period.quote.source, figure.quote.source].every((id) => context.ids.sources.has(id))
  )
    context.report([...path, 'quote', 'source'], 'period-of-other-source', { id: figure.quote.source });
  if (period.kind === 'year') needDate(period.year, undefined, [...path, 'year']);
  else if (period.kind === 'asOf') side(period.at, [...path, 'at']);
  else {
    side(period.from, [...path, 'from']);
    side(period.to, [...path, 'to']);
  }
}

/**
 * Where the date that is drawn says something else than the dates that are printed: another year, month or day, or
 * one that the source does not give. What 年初 or 月底 leaves open is filled by a convention and not checked.
 */
function faultOfDate({ spans, from, to }: Event['when']): Said | undefined {
  const printed = foldWidth(spans.join('、'));
  const numbers = (pattern: RegExp) => [...printed.matchAll(pattern)].map((match) => Number(match[1] ?? match[2]));
  const months = numbers(/(\d+)月|(\d+)·/g);
  const days = numbers(/月(\d+)[日号]|·(\d+)/g);
  const byConvention = spans.some(isVague);
  const [year = '', month, day] = from.split('-');
  const unlike = (written: string | undefined, given: readonly number[]) =>
    written !== undefined && (given.length > 0 ? !given.includes(Number(written)) : !byConvention);
  if (unprintedIn(year, printed)) return { code: 'event-year-unlike', args: { year } };
  if (unlike(month, months)) return { code: 'event-month-unlike', args: { month: Number(month) } };
  if (unlike(day, days)) return { code: 'event-day-unlike', args: { day: Number(day) } };
  if (to !== undefined && to < from.slice(0, to.length)) return { code: 'event-ends-before', args: { from, to } };
  const end = to === undefined || byConvention ? undefined : unprintedIn(to, printed);
  if (end) return { code: 'event-end-not-printed', args: { to: to ?? '' } };
  // A convention says how wide an edge is drawn, within the year or the month that is printed.
  const within = months.length > 0 ? 7 : 4;
  if (to !== undefined && byConvention && to.slice(0, within) !== from.slice(0, within))
    return { code: 'event-end-not-printed', args: { to } };
  return undefined;
}

/** Events: their quote, and that the printed dates stand in it. */
export function checkEvents(context: Context): void {
  for (const { index, item } of context.items.events) {
    const path = ['events', index];
    const strange = item.when.spans.filter((span) => !item.quote.exact.includes(span));
    for (const span of strange)
      context.report([...path, 'when', 'spans', item.when.spans.indexOf(span)], 'event-date-not-in-clause', { span });
    const vague = item.when.spans.find(isVague);
    if (vague && (item.when.to === undefined || item.when.convention === undefined))
      context.report([...path, 'when'], 'event-vague', { span: vague });
    const unsaid = strange.length > 0 ? undefined : item.when.spans.find((span) => isVague(span) && !canSay(span));
    if (unsaid)
      context.report([...path, 'when', 'spans', item.when.spans.indexOf(unsaid)], 'event-unsayable', { span: unsaid });
    const lone = strange.length > 0 ? undefined : loneSpan(item.when.spans, item.quote.exact);
    if (lone)
      context.report([...path, 'when', 'spans', lone.index], 'event-spans-apart', { year: lone.year, span: lone.span });
    const open = item.when.spans.some((span) => /以来$|^since /i.test(span));
    if (strange.length === 0 && open !== (item.when.open === true))
      context.report([...path, 'when'], 'event-open-unlike', { open });
    // If a span is faulty, the date cannot be judged by it.
    const fault = strange.length > 0 ? undefined : faultOfDate(item.when);
    if (fault) context.report([...path, 'when', 'from'], fault.code, fault.args);
  }
}

/** A month and day whose year in the clause, the nearest one before it, differs from the year that is given. */
function loneSpan(
  spans: readonly string[],
  clause: string,
): { readonly index: number; readonly span: string; readonly year: string } | undefined {
  const [year = ''] = spans;
  for (const [index, span] of spans.entries()) {
    if (index === 0 || /\d{4}/.test(span)) continue;
    const before = foldWidth(clause.slice(0, clause.indexOf(span)));
    const nearest = [...before.matchAll(/\d{4}年/g)].at(-1)?.[0];
    if (nearest && !foldWidth(year).includes(nearest)) return { index, span, year: nearest };
  }
  return undefined;
}
