import MarkdownIt from 'markdown-it';
import type { Ledger } from '../ledger/index.ts';
import type { Language } from '../locale/index.ts';
import { runsHtml, type WordIds, wordIds } from './markup.ts';
import { runsOf } from './runs.ts';

/** A part of the narrative: its heading, then paragraphs and charts in order. */
export type Section = {
  readonly name: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
};
type Block = { readonly kind: 'html'; readonly html: string } | { readonly kind: 'chart'; readonly id: string };

const chartLine = /^\{chart:([a-z][a-z0-9-]*)\}$/;

/** markdown-it with numbers: {id} becomes words and a button, and no HTML passes. */
function markdown(ledger: Ledger, language: Language, ids: WordIds) {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
  md.disable(['image', 'html_block', 'code', 'fence', 'table', 'lheading']);
  // A link out of the story gives the linked page no access to ours (noopener).
  md.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet('rel', 'noopener');
    return self.renderToken(tokens, index, options);
  };
  md.renderer.rules['text'] = (tokens, index) =>
    runsHtml(runsOf(ledger, tokens[index]?.content ?? '', language), language, ledger, ids);
  return md;
}

/** Reads one part. The ledger has checked that it begins with a heading. */
export function sectionOf(ledger: Ledger, name: string, language: Language): Section | undefined {
  const text = ledger.story[language].get(name);
  if (text === undefined) return undefined;
  const [first = '', ...rest] = text.split('\n');
  const at = [...ledger.story[language].keys()].indexOf(name);
  const md = markdown(ledger, language, wordIds(`w${at}`));
  const blocks: Block[] = [];
  let pending: string[] = [];
  const flush = () => {
    const html = md.render(pending.join('\n')).trim();
    if (html !== '') blocks.push({ kind: 'html', html });
    pending = [];
  };
  for (const line of rest) {
    const chart = chartLine.exec(line.trim())?.[1];
    if (chart === undefined) pending.push(line);
    else {
      flush();
      blocks.push({ kind: 'chart', id: chart });
    }
  }
  flush();
  return { name, heading: first.replace(/^#\s+/, ''), blocks };
}

/** A text of the dataset as HTML, each of its numbers with a button. */
export const inlineHtml = (ledger: Ledger, text: string, language: Language, ids: WordIds): string =>
  runsHtml(runsOf(ledger, text, language), language, ledger, ids);
