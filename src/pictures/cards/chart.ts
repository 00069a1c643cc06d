import {
  cardWords,
  chartWords,
  type Drawing,
  fitted,
  type Item,
  layouts,
  type Mark,
  type Panel,
  panelsOf,
  paragraph,
  sourceLine,
  sourcesOf,
} from '../../charts/index.ts';
import type { Chart } from '../../dataset/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { type Language, localeOf } from '../../locale/index.ts';
import { plainText } from '../../narrative/index.ts';
import { countOf, type Segment } from '../../numbers/index.ts';
import { type Fitted, fitDrawing, fitList, leastTexts } from './fit.ts';
import { type Box, type Card, footer, frame, isWide } from './frame.ts';

/** Largest first; below the smallest the finding would no longer be the first thing seen. */
const titleSizes = [26, 24, 22, 20, 19];

function head(card: Card, title: string, language: Language, from: number): { marks: readonly Mark[]; bottom: number } {
  const most = isWide(card) ? 2 : 4;
  const { size, lines } = fitted(
    title,
    card.width - 2 * card.edge,
    most,
    titleSizes.filter((size) => size <= from),
    { language, bold: true },
  );
  const [first, leading] = [24 + size, size * 1.26];
  return {
    marks: paragraph(card.edge, first, lines, size, leading, { font: 'serif', bold: true }),
    bottom: first + (lines.length - 1) * leading + size * 0.4,
  };
}

/** What has to be said beside whatever is drawn: what shares rest on. */
function assumptionsOf(panels: readonly Panel[], language: Language): string[] {
  const assumed = panels.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'share' ? [item.assumption] : [])),
  );
  return [...new Set(assumed)].map((text) => `${chartWords.assumption[language]}${localeOf(language).colon}${text}`);
}

/** How wide vague dates are drawn, on one line. */
const conventionsOf = (panels: readonly Panel[], language: Language): string[] =>
  [
    panels
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'moment' ? [item.moment.convention] : [])))
      .filter(Boolean)
      .join(localeOf(language).semicolon),
  ].filter(Boolean);

/** The note before the sources that says how many rows were left out. */
const moreText = (count: number, language: Language): string =>
  cardWords.more[language].replace('{count}', countOf(count, language));

/** A way to draw a chart: into a box, with notes under it and so many rows left out. */
type Way = {
  readonly notes: readonly string[];
  readonly left: number;
  readonly draw: (box: Box, least: number) => Fitted | undefined;
};

/** Sets the counter as large as the number, because in a list nothing else distinguishes unlike units. */
const wholeCounter = (one: Segment): Segment => (one.role === 'unit' ? { ...one, role: 'number' } : one);

/** The items of all panels as a list has them: each names the panel that it no longer stands on. */
function listedItems({ kind }: Chart, panels: readonly Panel[], language: Language): Item[] {
  return panels.flatMap(({ title, items }) => {
    const named = (label: string) => (title === '' ? label : `${title}${localeOf(language).colon}${label}`);
    return items.map((item): Item => {
      if (item.kind === 'moment') return { ...item, moment: { ...item.moment, label: named(item.moment.label) } };
      if (item.kind === 'unstated') return { ...item, label: named(item.label) };
      const { series } = item;
      const segments = kind === 'units' ? series.segments.map(wholeCounter) : series.segments;
      return { ...item, series: { ...series, label: named(series.label), segments } };
    });
  });
}

/** The ways to draw a chart on a card, best first: as it is; as a list, which needs no common scale; less and less of it. */
function* waysOf(
  chart: Chart,
  panels: readonly Panel[],
  differs: readonly string[],
  card: Card,
  language: Language,
): Generator<Way> {
  const needed = assumptionsOf(panels, language);
  yield {
    notes: [...needed, ...conventionsOf(panels, language), ...differs],
    left: 0,
    draw: (box, least) => fitDrawing(box, layouts[chart.kind], panels, language, least),
  };
  const items = listedItems(chart, panels, language);
  for (let kept = items.length; kept > 0; kept -= 1)
    for (const columns of isWide(card) && kept > 1 ? [1, 2] : [1])
      yield {
        notes: needed,
        left: items.length - kept,
        draw: (box, least) => fitList(box, items.slice(0, kept), columns, language, least),
      };
}

/** A drawing at this scale or larger is easy to read; the title is not made smaller for it. */
const easyScale = 1;

/**
 * The card of a chart: its finding, what it draws, its source. What differs between bars on one scale is printed with
 * them; where there is no room for it, there are no bars. Throws RangeError where not even one row finds room.
 */
export function chartCard(ledger: Ledger, chart: Chart, card: Card, language: Language): Drawing {
  const plain = (text: string) => plainText(ledger, text, language);
  const panels = panelsOf(ledger, chart, language, plain);
  const title = plain(chart.title[language]);
  const source = sourceLine(sourcesOf(ledger, chart), language);
  const differs = chart.panels.flatMap((panel) => (panel.differs ? [plain(panel.differs[language])] : []));
  const ways = [...waysOf(chart, panels, differs, card, language)];
  for (const { way, least } of leastTexts.flatMap((least) => ways.map((way) => ({ way, least })))) {
    const more = way.left > 0 ? moreText(way.left, language) : '';
    const below = footer(card, [...way.notes, more + source], language);
    const tried = titleSizes.flatMap((from) => {
      const above = head(card, title, language, from);
      const y = above.bottom + 8;
      const drawn = way.draw({ x: card.edge, y, width: card.width - 2 * card.edge, height: below.top - 8 - y }, least);
      return drawn ? [{ above, drawn }] : [];
    });
    const best =
      tried.find(({ drawn }) => drawn.scale >= easyScale) ??
      tried.toSorted((one, other) => other.drawn.scale - one.drawn.scale)[0];
    if (!best) continue;
    const marks = [
      ...frame(card, ledger.site.title[language], language),
      ...best.above.marks,
      ...best.drawn.marks,
      ...below.marks,
    ];
    return { width: card.width, height: card.height, marks };
  }
  throw new RangeError(`no room for ${chart.id} on its card`);
}
