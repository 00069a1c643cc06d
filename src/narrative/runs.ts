import { bare, dateText, directives, periodText, printed, printedText, whenText } from '../dataset/index.ts';
import { type Entry, entryOf, isStory, type Ledger } from '../ledger/index.ts';
import { isChinese, type Language } from '../locale/index.ts';
import { countBeforeCounter, countWord, type Segment } from '../numbers/index.ts';

/** A piece of a text: plain words, a number with its receipt, or a term. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly entry: Entry; readonly segments: readonly Segment[] }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'term'; readonly id: string; readonly text: string };

/** How many things a chart draws as values, for the page's own counts. */
function countOf(ledger: Ledger, id: string): number {
  if (id === 'entries' || id === 'statements')
    return ledger.figures.filter((entry) => isStory(entry) && entry.stated === (id === 'statements')).length;
  const members = ledger.charts.get(id)?.panels.flatMap((panel) => panel.members) ?? [];
  return members.filter(({ role }) => role === 'value').length;
}

/** A count in words, 两 where a counter follows. */
function countText(count: number, language: Language, after: string): string {
  if (!isChinese(language)) return countWord(count, language);
  return /^\p{Script=Han}/u.test(after) ? countBeforeCounter(count) : countWord(count, 'zh');
}

/** A text with its {…} resolved. The checks have refused unknown ids, so one that arrives here is a bug in the program. */
export function runsOf(ledger: Ledger, text: string, language: Language): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const plain = (words: string) => {
    if (words !== '') runs.push({ kind: 'text', text: words });
  };
  for (const { kind, id, option, start, end } of directives(text).good) {
    plain(text.slice(at, start));
    at = end;
    if (kind === 'count') {
      const word = countText(countOf(ledger, id), language, text.slice(end));
      const opens = !isChinese(language) && text.slice(0, start).trim() === '';
      plain(opens ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    } else if (kind === 'term') runs.push({ kind: 'term', id, text: ledger.terms.get(id)?.name[language] ?? id });
    else if (kind === 'id') runs.push(runOfId(ledger, id, option, language));
  }
  plain(text.slice(at));
  return runs;
}

function runOfId(ledger: Ledger, id: string, option: 'none' | 'bare' | 'period' | 'date', language: Language): Run {
  const event = ledger.events.get(id);
  if (event) return { kind: 'date', text: whenText(event, language) };
  const source = ledger.sources.get(id);
  if (source)
    return { kind: 'date', text: 'date' in source.published ? dateText(source.published.date, language) : '' };
  const entry = entryOf(ledger, id);
  if (option === 'period' && entry.kind === 'figure')
    return { kind: 'date', text: periodOf(entry.figure.period, language) };
  const segments = option === 'bare' ? bare(entry, language) : printed(entry, language);
  return { kind: 'number', entry, segments };
}

/** {id|period} inside a sentence: only the start of a cumulative period, without the clause about its end. */
function periodOf(period: Parameters<typeof periodText>[0], language: Language): string {
  if (period.kind === 'cumulative' && period.from !== 'notStated' && 'date' in period.from)
    return dateText(period.from.date, language);
  return periodText(period, language);
}

/** A text as plain words, for alt texts, charts and cards. */
export const plainText = (ledger: Ledger, text: string, language: Language): string =>
  runsOf(ledger, text, language)
    .map((run) =>
      run.kind === 'number'
        ? run.segments.length > 0
          ? run.segments.map((s) => s.text).join('')
          : printedText(run.entry, language)
        : run.text,
    )
    .join('');
