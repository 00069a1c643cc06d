import { wrap } from '../../charts/index.ts';
import { measures, type PlateWidth } from './measures.ts';

/** Text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A text broken for two widths at once: how many lines each takes, and the HTML in which both breaks stand. */
export type Broken = { readonly html: string; readonly compact: number; readonly medium: number };

/** Where the lines of a wrapped text begin, first line excepted. */
function starts(text: string, lines: readonly string[]): number[] {
  let at = 0;
  const found = lines.map((line) => {
    at = text.indexOf(line, at);
    const start = at;
    at += line.length;
    return start;
  });
  return found.slice(1);
}

/** The same number of lines, none of them with one last word alone. */
function evenly(text: string, size: number, measure: number, serif: boolean): string[] {
  const fullest = wrap(text, size, measure, serif);
  let best = fullest;
  for (let tried = measure * 0.96; tried > measure / 2; tried *= 0.96) {
    const lines = wrap(text, size, tried, serif);
    if (lines.length > fullest.length) break;
    best = lines;
  }
  return best;
}

/**
 * Breaks a text at build time, so that its height is known without the reader's fonts: `br.c` breaks the compact plate,
 * `br.m` the medium one. Widths are guessed high, so no line breaks a second time.
 */
export function broken(text: string, part: 'title' | 'subtitle' | 'text'): Broken {
  const set = (width: PlateWidth) =>
    evenly(text, measures[width][part].size, measures[width].measure, part === 'title');
  const [compact, medium] = [set('compact'), set('medium')];
  const breaks = new Map<number, string>();
  for (const at of starts(text, compact)) breaks.set(at, '<br class="c">');
  for (const at of starts(text, medium)) breaks.set(at, `${breaks.get(at) ?? ''}<br class="m">`);
  let html = '';
  let from = 0;
  for (const [at, tag] of [...breaks].sort(([a], [b]) => a - b)) {
    html += escapeHtml(text.slice(from, at)) + tag;
    from = at;
  }
  return { html: html + escapeHtml(text.slice(from)), compact: compact.length, medium: medium.length };
}
