import { exactWidth } from '../../../fonts/index.ts';
import { isChinese, type Language } from '../../../locale/index.ts';
import { textWidth, wrap } from '../../type.ts';

/** How a text is set: its size in px, its weight. */
export type Setting = { readonly size: number; readonly bold: boolean; readonly language: Language };

const widest = (lines: readonly string[], { size, language, bold }: Setting): number =>
  Math.max(0, ...lines.map((line) => exactWidth(line, size, language, bold)));

/** Clauses of a Chinese text, each with the sign that ends it: the best places to break a title. */
const clauses = (text: string): string[] => text.match(/[^，：；。、]+[，：；。、]*/gu) ?? [text];

/**
 * Lines at most `width` px wide as they are drawn. Charts guess widths high because they do not know the reader's font;
 * here it is known, so the guess is stretched until the lines are just narrow enough.
 */
export function linesOf(text: string, width: number, setting: Setting): string[] {
  const { size, language, bold } = setting;
  const exact = exactWidth(text, size, language, bold);
  if (exact === 0) return [];
  let room = width * Math.max(1, textWidth(text, size, bold) / exact);
  let lines = wrap(text, size, room, bold);
  while (widest(lines, setting) > width && room > width * 0.4) {
    room *= 0.97;
    lines = wrap(text, size, room, bold);
  }
  return lines;
}

/** Whole clauses on each line, as many as fit; undefined where a single clause is too wide. For Chinese only. */
function clauseLines(text: string, width: number, setting: Setting): string[] | undefined {
  if (!isChinese(setting.language)) return undefined;
  const lines: string[] = [];
  for (const clause of clauses(text)) {
    const joined = (lines.at(-1) ?? '') + clause;
    if (lines.length > 0 && widest([joined], setting) <= width) lines[lines.length - 1] = joined;
    else lines.push(clause);
  }
  return widest(lines, setting) <= width ? lines : undefined;
}

/** The same number of lines, as even as they can be: no line of one word at the end. */
export function evenLines(text: string, width: number, setting: Setting): string[] {
  const lines = linesOf(text, width, setting);
  if (lines.length < 2) return lines;
  let best = lines;
  for (let tried = width * 0.97; tried > width * 0.45; tried *= 0.97) {
    const narrower = linesOf(text, tried, setting);
    if (narrower.length > lines.length || widest(narrower, setting) > width) break;
    best = narrower;
  }
  return best;
}

/**
 * The largest of the given sizes at which a text fits into so many lines, with its lines; the last size if none does. A
 * Chinese text is set up to a third smaller before it is broken inside a clause.
 */
export function fitted(
  text: string,
  width: number,
  most: number,
  sizes: readonly number[],
  setting: Omit<Setting, 'size'>,
): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of sizes.filter((one) => one * 1.5 >= (sizes[0] ?? one))) {
    const lines = clauseLines(text, width, { ...setting, size });
    if (lines && lines.length <= most) return { size, lines };
  }
  let last = { size: sizes.at(-1) ?? 12, lines: [] as readonly string[] };
  for (const size of sizes) {
    const lines = evenLines(text, width, { ...setting, size });
    last = { size, lines };
    if (lines.length <= most && widest(lines, { ...setting, size }) <= width) return last;
  }
  return last;
}
