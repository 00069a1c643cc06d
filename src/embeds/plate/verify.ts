import { attributesIn, rootFaults, startTag, strange } from '../../charts/checks.ts';
import type { Plate } from '../../dataset/index.ts';
import { coveredByFonts } from '../../fonts/checks.ts';
import type { PlateFault } from '../../ledger/index.ts';
import { plateElements } from './elements.ts';

type Found = Omit<PlateFault, 'field'>;

const patterns = new Map(Object.entries(plateElements).map(([name, { forms = {} }]) => [name, startTag(name, forms)]));

const shown = (text: string): string => {
  const first = /^<[^>]*>?/.exec(text)?.[0] ?? text.trim();
  return first.length > 60 ? `${first.slice(0, 60)}…` : first;
};
const foreign = (text: string): string => `图版里不会有「${shown(text)}」`;

/** What is wrong with a start tag: its name, what it carries, where it stands. */
function messageOf(raw: string, name: string, parent: string): string | undefined {
  const element = plateElements[name];
  if (!element) return foreign(raw);
  if (!patterns.get(name)?.test(raw)) {
    const wrong = attributesIn(raw).find(([one, value]) => {
      const form = element.forms?.[one];
      return form === undefined || !new RegExp(`^(?:${form})$`).test(value);
    });
    return wrong ? `图版里的「<${name}>」上不会有 ${wrong[0]}="${shown(wrong[1])}"` : foreign(raw);
  }
  return element.within.includes(parent) ? undefined : `图版里的「<${name}>」不会放在这里`;
}

/** The first thing in a piece of mark-up that our code would not have written; `root` is the one element that it has to be. */
function faultOfMarkup(markup: string, root: 'figure' | 'svg'): Found | undefined {
  const odd = strange.exec(markup)?.index;
  if (odd !== undefined) return { at: odd, message: foreign(markup.slice(odd, odd + 12)) };
  const open: string[] = [];
  let at = 0;
  while (at < markup.length) {
    const parent = open.at(-1) ?? '';
    const start = markup.indexOf('<', at);
    const words = markup.slice(at, start === -1 ? undefined : start);
    if (/[>"]/.test(words) || (!plateElements[parent]?.words && words.trim() !== ''))
      return { at, message: foreign(words) };
    if (start === -1) break;
    at = markup.indexOf('>', start) + 1 || markup.length;
    const raw = markup.slice(start, at);
    if (raw === `</${parent}>`) {
      open.pop();
      // The root element must be the only one.
      if (open.length === 0 && markup.slice(at).trim() !== '') return { at, message: foreign(markup.slice(at)) };
      continue;
    }
    const name = /^<([a-z\d]*)/.exec(raw)?.[1] ?? '';
    const message = messageOf(raw, name, parent) ?? (parent === '' && name !== root ? foreign(raw) : undefined);
    if (message) return { at: start, message };
    if (name !== 'br') open.push(name);
  }
  return open.length > 0 || at === 0 ? { at: 0, message: '这一项不完整' } : undefined;
}

/** What keeps the drawing from being turned into a picture: its size, its name, a sign that no font has. */
function faultOfPicture({ svg, language }: Pick<Plate, 'svg' | 'language'>): Found | undefined {
  const [root = ''] = /^<[^>]*>/.exec(svg) ?? [];
  if (rootFaults(new Map(attributesIn(root))).length > 0)
    return { at: 0, message: `图版里的图不会这样开头「${shown(root)}」` };
  for (const { 0: found, 1: words = '', index } of svg.matchAll(/<(?:text|\/?tspan)\b[^>]*>([^<>]+)/g))
    for (const sign of words)
      if (!coveredByFonts(sign, language, 'drawing'))
        return {
          at: index + found.length - words.length + words.indexOf(sign),
          message: `图用的字体里没有「${sign}」这个字`,
        };
  return undefined;
}

/** A cell that a spreadsheet would run as a formula; our code never writes one. */
function formulaIn(csv: string): Found | undefined {
  const cell = /(?:^|[\n,])"?([=+@\t]|-(?![\d.]))[^\n,]*/.exec(csv);
  return cell ? { at: cell.index, message: `数据里不会有「${shown(cell[0])}」` } : undefined;
}

/**
 * What in a plate our code would not have written, so somebody else has. Plates are printed byte for byte into our
 * pages, so they are verified wherever they are read. They are not read as a browser reads, which would take a check a
 * second for some dozens of editions: what is written in any other way than ours is a fault itself, and a browser can
 * make nothing else of the rest.
 */
export function faultsOfPlate(plate: Plate): readonly PlateFault[] {
  const csv = formulaIn(plate.csv);
  const html = faultOfMarkup(plate.html, 'figure');
  const svg = faultOfMarkup(plate.svg, 'svg') ?? faultOfPicture(plate);
  return [
    ...(html ? [{ field: 'html' as const, ...html }] : []),
    ...(svg ? [{ field: 'svg' as const, ...svg }] : []),
    ...(csv ? [{ field: 'csv' as const, ...csv }] : []),
  ];
}
