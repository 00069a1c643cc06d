import {
  type Drawing,
  fitted,
  type Mark,
  type Panel,
  panelsOf,
  paragraph,
  sourceLine,
  sourcesOf,
} from '../../charts/index.ts';
import type { Chart } from '../../dataset/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { plainText } from '../../narrative/index.ts';
import { type Body, bodies } from './bodies.ts';
import { type Box, type Columns, setColumns } from './column.ts';
import { type Card, footer, frame, isWide } from './frame.ts';
import { ownDrawing } from './own.ts';
import { moreRow } from './rows.ts';

const titleSizes = [26, 24, 22, 20, 18, 16, 15];
/** Below this a finding is no longer the first thing seen; rather fewer things are drawn. */
const leastTitle = 19;

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
    marks: paragraph(card.edge, first, lines, size, leading, { face: 'serif', bold: true }),
    bottom: first + (lines.length - 1) * leading + size * 0.4,
  };
}

const unremarked = (columns: Columns): Columns => columns.map((rows) => rows.map(({ remark: _, ...others }) => others));

/** Names and numbers alone. */
const bare = (columns: Columns): Columns =>
  unremarked(columns).map((rows) => rows.filter(({ name }) => name !== '').map(({ strip: _, ...others }) => others));

/** A long column in two, where the card is wide. */
function halved([rows, ...others]: Columns, card: Card): Columns[] {
  if (!isWide(card) || !rows || others.length > 0 || rows.length < 3) return [];
  const half = Math.ceil(rows.length / 2);
  return [[rows.slice(0, half), rows.slice(half)]];
}

/** One long column with fewer and fewer of its rows and a line that says how many are left out, or the same in two. */
function* shortened([rows, ...others]: Columns, card: Card, language: Language): Generator<Columns> {
  if (!rows || others.length > 0) return;
  for (let kept = rows.length; kept > 0; kept -= 1) {
    const left = rows.length - kept;
    const short = left === 0 ? rows : [...rows.slice(0, kept), moreRow(left, language)];
    yield [short];
    yield* halved([short], card);
  }
}

/** A narrow card has its columns one under another. */
const arranged = ({ columns }: Body, card: Card): Columns =>
  isWide(card) && columns.length === 2 ? columns : [columns.flat()];

/**
 * The card of a chart: its finding, what it draws (its own drawing where that can be read, rows otherwise), its source.
 * What differs between bars on one scale is printed with them; where there is no room for it, there are no bars.
 */
export function chartCard(ledger: Ledger, chart: Chart, card: Card, language: Language): Drawing {
  const plain = (text: string) => plainText(ledger, text, language);
  const panels: readonly Panel[] = panelsOf(ledger, chart, language, plain);
  const body = bodies[chart.kind](panels, language);
  const title = plain(chart.title[language]);
  const source = sourceLine(sourcesOf(ledger, chart), language);
  const differs = chart.panels.flatMap((panel) => (panel.differs ? [plain(panel.differs[language])] : []));
  const columns = arranged(body, card);

  /** The card with this much under it, where `draw` finds room between title and foot. */
  const put = (from: number, notes: readonly string[], draw: (box: Box) => readonly Mark[] | undefined) => {
    const above = head(card, title, language, from);
    const below = footer(card, [...notes, source], language);
    const y = above.bottom + 8;
    const marks = draw({ x: card.edge, y, width: card.width - 2 * card.edge, height: below.top - 8 - y });
    if (!marks) return undefined;
    const framed = [...frame(card, ledger.site.title[language], language), ...above.marks, ...marks, ...below.marks];
    return { width: card.width, height: card.height, marks: framed };
  };
  const sizes = titleSizes.filter((size) => size >= leastTitle);
  for (const rows of [columns, unremarked(columns)])
    for (const size of sizes) {
      const drawn = put(
        size,
        [...body.needed, ...body.notes, ...differs],
        (box) => ownDrawing(chart, panels, box, language) ?? setColumns(rows, box, language),
      );
      if (drawn) return drawn;
    }
  const plainRows = bare(columns);
  for (const rows of [plainRows, ...halved(plainRows, card)])
    for (const size of sizes) {
      const drawn = put(size, body.needed, (box) => setColumns(rows, box, language));
      if (drawn) return drawn;
    }
  for (const rows of shortened(plainRows, card, language)) {
    const drawn = put(leastTitle, body.needed, (box) => setColumns(rows, box, language));
    if (drawn) return drawn;
  }
  const last = put(leastTitle, body.needed, (box) => setColumns(plainRows, box, language, { cut: true }));
  if (!last) throw new RangeError(`no room for ${chart.id} on its card`);
  return last;
}
