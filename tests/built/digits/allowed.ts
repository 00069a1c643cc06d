import { type Panel, panelsOf } from '../../../src/charts/index.ts';
import {
  bare,
  type Chart,
  dateText,
  directives,
  type Event,
  measuredIn,
  type Period,
  periodText,
  printed,
  printedText,
  readingOf,
  type Side,
  type Source,
  whenText,
} from '../../../src/dataset/index.ts';
import {
  changesOf,
  correctionsOf,
  type Entry,
  entriesIn,
  type FigureEntry,
  intervalOfEntry,
  type Ledger,
} from '../../../src/ledger/index.ts';
import type { Language } from '../../../src/locale/index.ts';
import { entryNumber, numberWord, plainText } from '../../../src/narrative/index.ts';
import {
  isPoint,
  joined,
  multiply,
  printEnds,
  printEnglish,
  printPoint,
  rational,
  subtract,
} from '../../../src/numbers/index.ts';
import { attribute, classesOf, type Element, isElement, type Node } from '../pages.ts';
import type { Piece } from './pieces.ts';

/** What may stand in a piece of text: as phrases in it, or as the whole of it. */
export type Allowed = { readonly phrases: readonly string[]; readonly whole: readonly string[] };

const numbersOf = (entry: Entry, language: Language): string[] => [
  printedText(entry, language),
  joined(printed(entry, language).filter(({ role }) => role !== 'converted')),
];

/** Both ends of an interval and how far they are from the middle. */
function endsOf(entry: Entry, language: Language): string[] {
  const interval = intervalOfEntry(entry);
  const measured = measuredIn(entry);
  const { low, high } = interval;
  const points = [low?.at, high?.at].filter((point) => point !== undefined);
  if (low && high && !isPoint(interval)) points.push(multiply(subtract(high.at, low.at), rational(1n, 2n)));
  // Two ends are printed to one digit: together, and each by itself.
  const pairs =
    low && high ? [false, true].flatMap((apart) => printEnds(low.at, high.at, measured, language, apart)) : [];
  return [...pairs, ...points.map((point) => printPoint(point, measured, language))];
}

/** The editors' reading, and the number that was printed without its bound, as it stands at an open end. */
const readsOf = (entry: FigureEntry, language: Language): string[] => {
  const { figure, quantity } = entry;
  const read = language === 'zh' ? readingOf(figure) : joined(printEnglish(quantity, figure.noun));
  return [...(figure.reads ? [read] : []), printPoint(quantity.value, measuredIn(entry), language)];
};

const sidesOf = (period: Period): readonly Side[] =>
  period.kind === 'cumulative' ? [period.from, period.to] : period.kind === 'asOf' ? [period.at] : [];

const datesOf = (period: Period, language: Language): string[] => [
  periodText(period, language),
  ...sidesOf(period).flatMap((side) => (side !== 'notStated' && 'date' in side ? [dateText(side.date, language)] : [])),
];

const datedOf = ({ published }: Source, ledger: Ledger, language: Language): string[] =>
  'date' in published ? [dateText(published.date, language)] : refsOf(published.notStated[language], ledger, language);

/** What the {…} of a text print. */
function refsOf(text: string, ledger: Ledger, language: Language, kinds: 'all' | 'dates' = 'all'): string[] {
  return directives(text).good.flatMap(({ kind, id, option }) => {
    if (kind !== 'id') return [];
    const [event, source, entry] = [ledger.events.get(id), ledger.sources.get(id), ledger.entries.get(id)];
    if (event) return [whenText(event, language)];
    if (source) return datedOf(source, ledger, language);
    if (entry?.kind === 'figure' && option === 'period') return datesOf(entry.figure.period, language);
    if (!entry || kinds === 'dates') return [];
    return option === 'bare' ? [joined(bare(entry, language))] : numbersOf(entry, language);
  });
}

/** What is printed in a quotation belongs to figures, events and periods of the same source. */
function quotedOf(source: string, ledger: Ledger): string[] {
  const figures = ledger.figures.filter((one) => one.source.id === source).map(({ figure }) => figure);
  const words = figures.flatMap(({ period }) => [
    ...sidesOf(period).flatMap((side) => (side !== 'notStated' && 'date' in side && side.words ? [side.words] : [])),
    ...(period.kind === 'year' ? [`${period.year}年`, period.year] : []),
  ]);
  const spans = [...ledger.events.values()]
    .filter(({ quote }) => quote.source === source)
    .flatMap(({ when }) => when.spans);
  return [...figures.map(({ literal }) => literal), ...words, ...spans];
}

/** What an entry, or what it is made of, was before a correction and after, and when. */
const correctedOf = (entry: Entry, ledger: Ledger, language: Language): string[] =>
  correctionsOf(ledger, entry).flatMap(({ date, fields }) => [
    ...fields.flatMap((one) => [one.old[language], one.new[language]]),
    dateText(date, language),
  ]);

/** Days on which something was published, put right or taken back. */
const changedOn = (ledger: Ledger, language: Language): string[] =>
  changesOf(ledger).map(({ date }) => dateText(date, language));

/** Texts that were worded anew, as they were and are, and numbers that were corrected. */
const changedTexts = (ledger: Ledger, language: Language): string[] =>
  [
    ...changesOf(ledger).flatMap((change) =>
      change.kind === 'rewording'
        ? change.texts.flatMap((one) => [one.old?.[language] ?? '', one.new?.[language] ?? ''])
        : [],
    ),
    ...ledger.corrections.flatMap(({ fields }) => fields.flatMap((one) => [one.old[language], one.new[language]])),
  ].filter(Boolean);

function ofEntry(entry: Entry, ledger: Ledger, language: Language): string[] {
  const own = [...numbersOf(entry, language), ...endsOf(entry, language), ...correctedOf(entry, ledger, language)];
  if (entry.kind === 'derived') {
    const texts = [entry.derived.of, entry.derived.caveat].flatMap((text) => refsOf(text[language], ledger, language));
    const inputs = entry.inputs.flatMap((input) => [
      ...numbersOf(input, language),
      ...datedOf(input.source, ledger, language),
    ]);
    return [...own, ...texts, ...inputs];
  }
  const { figure, source } = entry;
  const texts = [figure.caveat, figure.population].flatMap((text) => refsOf(text?.[language] ?? '', ledger, language));
  const derived = ledger.derived.filter(({ inputs }) => inputs.some(({ id }) => id === entry.id));
  return [
    ...own,
    ...readsOf(entry, language),
    ...datesOf(figure.period, language),
    ...datedOf(source, ledger, language),
    ...texts,
    ...derived.flatMap((one) => numbersOf(one, language)),
  ];
}

/** What a button is called by: a number as the text prints it; on the cover its own number comes first. */
const namesOf = (entry: Entry, ledger: Ledger, language: Language): string[] => [
  ...numbersOf(entry, language),
  ...bareOf(entry, ledger, language),
  `${entryNumber(entry, language)}, `,
];

/** Without its bound and unit a number stands only where a text asks for it so. */
const bareOf = (entry: Entry, ledger: Ledger, language: Language): string[] => {
  const texts = [
    ...ledger.story[language].values(),
    ...[...ledger.charts.values()].flatMap((chart) => textsOf(chart, language)),
  ];
  const asked = texts
    .flatMap((text) => directives(text).good)
    .some(({ id, option }) => id === entry.id && option === 'bare');
  return asked ? [joined(bare(entry, language))] : [];
};

const textsOf = (chart: Chart, language: Language): string[] =>
  [
    chart.title,
    chart.subtitle,
    chart.note,
    ...chart.panels.flatMap(({ differs, total, members }) => [
      differs,
      total && ('struck' in total ? total.struck : total.disjoint),
      ...members.flatMap(({ label, detail }) => [label, detail]),
    ]),
  ].flatMap((text) => text?.[language] ?? []);

const totalsOf = ({ total }: Panel): string[] =>
  total?.kind === 'sum' ? [joined(total.series.segments), ...Object.values(total.series.ends ?? {})] : [];

/** Round numbers that a scale of this length may be divided by, printed as its ticks are. */
function ticksOf(panel: Panel): string[] {
  const longest = Math.max(...panel.series.map(({ value, high }) => (Number.isFinite(high) ? high : value)));
  const steps = [1, 2, 5].flatMap((one) => Array.from({ length: 30 }, (_, power) => one * 10 ** (power - 10)));
  return steps
    .filter((step) => longest / step > 1 && longest / step < 10)
    .flatMap((step) =>
      Array.from({ length: 40 }, (_, i) => [panel.tick(i * step, true), panel.tick(i * step, false)]).flat(),
    );
}

const datedOfEvent = ({ quote }: Event, ledger: Ledger, language: Language): string[] => {
  const source = ledger.sources.get(quote.source);
  return source ? datedOf(source, ledger, language) : [];
};

/** The years that a timeline's rule is divided by: from the first event's to the last one's. */
function yearsOf(events: readonly Event[]): string[] {
  const years = events.flatMap(({ when }) => [when.from, when.to ?? when.from]).map((date) => Number(date.slice(0, 4)));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

const ticks = new Map<Chart, Map<Language, string[]>>();
function ofChart(chart: Chart, ledger: Ledger, language: Language): Allowed {
  const panels = panelsOf(ledger, chart, language, (text) => plainText(ledger, text, language));
  const entries = entriesIn(ledger, chart);
  const events = chart.panels.flatMap(({ members }) =>
    members.flatMap(({ event }) => ledger.events.get(event ?? '') ?? []),
  );
  const known = ticks.get(chart) ?? new Map<Language, string[]>();
  ticks.set(chart, known);
  if (!known.has(language)) known.set(language, chart.kind === 'bars' ? panels.flatMap(ticksOf) : []);
  return {
    phrases: [
      ...entries.flatMap((entry) => [
        ...numbersOf(entry, language),
        ...endsOf(entry, language),
        ...(entry.kind === 'figure' ? readsOf(entry, language) : []),
        ...(entry.kind === 'figure' ? datedOf(entry.source, ledger, language) : []),
        ...correctedOf(entry, ledger, language),
      ]),
      ...panels.flatMap(totalsOf),
      ...events.flatMap((event) => [whenText(event, language), ...datedOfEvent(event, ledger, language)]),
      ...textsOf(chart, language).flatMap((text) => refsOf(text, ledger, language)),
    ],
    // In blocks of units the counter stands over the number, so there the number stands alone.
    whole: [
      ...(known.get(language) ?? []),
      ...(chart.kind === 'units' ? entries.map((entry) => withoutUnit(entry, language)) : []),
      ...yearsOf(events).map((year) => dateText(year, language)),
    ],
  };
}

const withoutUnit = (entry: Entry, language: Language): string =>
  joined(printed(entry, language).filter(({ role }) => role !== 'unit' && role !== 'converted'));

/** The explorer offers every entry, and opens with the scale of one of the story's charts. */
function onExplorer(drawn: boolean, ledger: Ledger, language: Language): Allowed {
  const charts = [...ledger.charts.values()].filter(({ kind }) => kind === 'bars');
  const own = charts.map((chart) => ofChart(chart, ledger, language));
  return {
    phrases: [
      ...[...ledger.entries.values()].flatMap((entry) => ofEntry(entry, ledger, language)),
      ...own.flatMap(({ phrases }) => phrases),
    ],
    whole: drawn ? own.flatMap(({ whole }) => whole) : [],
  };
}

/** What may stand in this piece. Whatever is not said here may not. */
export function allowedIn({ element, attribute: name, scope, page }: Piece, ledger: Ledger): Allowed {
  const { language } = page;
  const classes = classesOf(element);
  // The foot of every page says when its content was last changed, and one page on which days.
  if (element.tagName === 'time')
    return { phrases: [], whole: [dateText(ledger.site.updated, language), ...changedOn(ledger, language)] };
  const entry = scope.kind === 'entry' ? ledger.entries.get(scope.id) : undefined;
  // An endnote's number is told from the text by its brackets.
  if (entry && element.tagName === 'sup') return { phrases: [], whole: [`[${entryNumber(entry, language)}]`] };
  if (entry && (name?.startsWith('data-') || ['no', 'away'].some((one) => classes.includes(one))))
    return { phrases: [entryNumber(entry, language), numberWord(entry, language)], whole: [] };
  // What a button is called has words around its number.
  if (entry && name === 'aria-label') return { phrases: namesOf(entry, ledger, language), whole: [] };
  if (
    entry &&
    name === undefined &&
    (attribute(element, 'popovertarget') ||
      ['literal', 'figure', 'entry'].some((one) => classes.includes(one)) ||
      (isElement(element.parentNode as Node) && classesOf(element.parentNode as Element).includes('entry')))
  )
    return { phrases: [], whole: [...numbersOf(entry, language), ...bareOf(entry, ledger, language)] };
  if (entry?.kind === 'figure' && element.tagName === 'dd' && attribute(element, 'lang'))
    return { phrases: quotedOf(entry.source.id, ledger), whole: [] };
  // A remark on another figure says in what it differs from the page's own: the period of either may stand in it.
  const own = ledger.entries.get(/figures\/([^/]+)\/index\.html$/.exec(page.file)?.[1] ?? '');
  const either = element.tagName === 'small' && own?.kind === 'figure' ? datesOf(own.figure.period, language) : [];
  if (entry) return { phrases: [...ofEntry(entry, ledger, language), ...either], whole: [] };
  if (scope.kind === 'chart') {
    const chart = ledger.charts.get(scope.id);
    const all = chart ? ofChart(chart, ledger, language) : { phrases: [], whole: [] };
    // What a newsroom takes may be pinned to an edition.
    const editions = ledger.editions.map(({ date }) => dateText(date, language));
    return element.tagName === 'text' ? all : { phrases: [...all.phrases, ...editions], whole: [] };
  }
  if (scope.kind === 'part') {
    const dates = refsOf(ledger.story[language].get(scope.id) ?? '', ledger, language, 'dates');
    return { phrases: [], whole: classes.includes('whole') ? dates : [] };
  }
  if (scope.kind === 'term') {
    const term = ledger.terms.get(scope.id);
    return {
      phrases: term ? [term.name[language], ...refsOf(term.sentence[language], ledger, language)] : [],
      whole: [],
    };
  }
  if (scope.id === 'changes')
    return { phrases: [...changedOn(ledger, language), ...changedTexts(ledger, language)], whole: [] };
  if (scope.id === 'explore') return onExplorer(element.tagName === 'text', ledger, language);
  if (scope.id === 'method') {
    const events = [...ledger.events.values()];
    if (element.tagName === 'q')
      return { phrases: events.flatMap(({ quote }) => quotedOf(quote.source, ledger)), whole: [] };
    const dates = [...ledger.sources.values()].flatMap((source) => datedOf(source, ledger, language));
    return { phrases: [...events.map((event) => whenText(event, language)), ...dates], whole: [] };
  }
  return { phrases: [], whole: [] };
}
