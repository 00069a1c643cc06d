import {
  boundOf,
  type Drawing,
  fitted,
  type Item,
  label,
  type Mark,
  paragraph,
  seriesOf,
  sourceLine,
} from '../../charts/index.ts';
import { exactWidth } from '../../fonts/index.ts';
import { type FigureEntry, isStory, type Ledger } from '../../ledger/index.ts';
import type { Language } from '../../locale/index.ts';
import { plainText } from '../../narrative/index.ts';
import { fitList, leastTexts } from './fit.ts';
import { type Box, type Card, footer, frame, isWide } from './frame.ts';

/** Entries of the card: first those that bring a part or a bound not yet seen, then the others, in the ledger's order. */
function chosen(ledger: Ledger, count: number): FigureEntry[] {
  const entries = ledger.figures.filter((entry) => isStory(entry) && !entry.figure.withdrawn);
  const seen = new Set<string>();
  const fresh = entries.filter((entry) => {
    const marks = [`part ${entry.figure.part}`, `bound ${boundOf(entry)}`];
    const isNew = marks.some((mark) => !seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew;
  });
  const first = new Set([...new Set([...fresh, ...entries])].slice(0, count));
  return entries.filter((entry) => first.has(entry));
}

/** The cover's two large words, if they are short enough for a card. */
function greatWords(ledger: Ledger, language: Language): readonly [string, string] | undefined {
  const cover = ledger.site.cover;
  if (!cover) return undefined;
  const pair = [cover.west[language], cover.east[language]] as const;
  return pair.every((word) => Array.from(word).length <= 2) ? pair : undefined;
}

/** Title and lead: side by side where the title is short, the lead under it otherwise. `bottom` is where they end. */
function opening(card: Card, title: string, lead: string, language: Language): { marks: Mark[]; bottom: number } {
  const inner = card.width - 2 * card.edge;
  const set = fitted(title, inner, 1, [44, 40, 36, 32, 29, 26, 24, 22, 20], { language, bold: true });
  const wide = Math.max(...set.lines.map((line) => exactWidth(line, set.size, language, true)));
  const beside = wide < inner * 0.45;
  const room = beside ? inner - wide - 20 : inner;
  const text = fitted(lead, room, beside || isWide(card) ? 2 : 3, [14, 13, 12.5, 12], {
    language,
    bold: false,
  });
  const leading = text.size * 1.38;
  const titleAt = 28 + set.size * 0.92 + (set.lines.length - 1) * set.size * 1.15;
  const leadAt = beside ? titleAt - (text.lines.length - 1) * leading : titleAt + text.size + 9;
  const style = { font: 'serif', bold: true } as const;
  return {
    bottom: Math.max(titleAt + 2, leadAt + (text.lines.length - 1) * leading) + 11,
    marks: [
      ...paragraph(card.edge, 28 + set.size * 0.92, set.lines, set.size, set.size * 1.15, style),
      ...paragraph(card.edge + (beside ? wide + 20 : 0), leadAt, text.lines, text.size, leading, { tone: 'ink-2' }),
    ],
  };
}

/** The card of the story: the cover's two words, what it is, some entries each closed as its bound asks, the source. */
export function storyCard(ledger: Ledger, card: Card, language: Language): Drawing {
  const { site } = ledger;
  const plain = (text: string) => plainText(ledger, text, language);
  const wide = isWide(card);
  const inner = card.width - 2 * card.edge;
  const above = opening(card, site.title[language], plain(site.lead[language]), language);
  const sources = [...ledger.sources.values()].filter(({ role }) => role === 'story');
  const below = footer(card, [plain(site.motto[language]), sourceLine(sources, language)], language);
  const great = wide ? greatWords(ledger, language) : undefined;
  const marks: Mark[] = [...above.marks, ...below.marks];
  const rule = { x1: card.edge, y1: above.bottom, x2: card.width - card.edge, y2: above.bottom };
  marks.push({ kind: 'line', ...rule, stroke: 'zhu', strokeWidth: 0.75 });
  const room = below.top - above.bottom;
  const size = Math.min(96, room * 0.72);
  const flank = great ? size + 16 : 0;
  if (great) {
    const bold = { font: 'serif', bold: true } as const;
    marks.push(
      label(card.edge, above.bottom + size * 0.96, great[0], size, bold),
      label(card.width - card.edge, below.top - size * 0.18, great[1], size, { ...bold, anchor: 'end' }),
    );
  }
  const box: Box = { x: card.edge + flank, y: above.bottom + 9, width: inner - 2 * flank, height: room - 16 };
  const lists = Array.from({ length: wide ? 6 : 5 }, (_, i) => (wide ? 6 : 5) - i).flatMap((count) => {
    const items = chosen(ledger, count).map((entry): Item => {
      return { kind: 'series', series: seriesOf(entry, { role: 'value' }, language, 'ink', plain) };
    });
    return fitList(box, items, wide && !great && count > 3 ? 2 : 1, language, leastTexts[0]) ?? [];
  });
  // Rather fewer entries than small ones.
  marks.push(...((lists.find(({ scale }) => scale >= 0.85) ?? lists[0])?.marks ?? []));
  return {
    width: card.width,
    height: card.height,
    marks: [...frame(card, site.publisher[language], language), ...marks],
  };
}
