import MarkdownIt from 'markdown-it';
import { isElement, type TextFault } from '../dataset/index.ts';

// Tags are reported by the check of wording, in the dataset too.
/** The markdown that the story's style sheets cover. Everything else would look broken and is refused by name. */
const shown = new Set([
  'paragraph_open',
  'paragraph_close',
  'inline',
  'text',
  'softbreak',
  'em_open',
  'em_close',
  'strong_open',
  'strong_close',
  'link_open',
  'link_close',
  'heading_open',
  'heading_close',
]);
// Everything is parsed, so that a message can say what it was meant for.
const parser = new MarkdownIt({ html: true, linkify: false, typographer: false });
const entity = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;
const footnote = /\[\^[^\]\n]+\]:?/g;

/** Markdown in a text of the story that has no look, each reported once where its line begins, and titles behind the first. */
export function faultsOfMarkdown(text: string): TextFault[] {
  const lines = text.split('\n');
  const offset = (line: number) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  const faults: TextFault[] = [];
  const reported = new Set<string>();
  const report = (fault: TextFault) => {
    const name = JSON.stringify(fault);
    if (!reported.has(name)) faults.push(fault);
    reported.add(name);
  };
  let titles = 0;
  for (const token of parser.parse(text, {})) {
    const at = offset(token.map?.[0] ?? 0);
    if (token.type === 'heading_open') {
      titles += 1;
      if (titles > 1) report({ at, code: 'heading-again', args: {} });
    }
    for (const { type, map } of [token, ...(token.children ?? [])])
      if (!shown.has(type) && isElement(type))
        report({ at: map ? offset(map[0]) : at, code: 'element-unshown', args: { element: type } });
  }
  for (const { 0: found, index } of text.matchAll(entity)) report({ at: index, code: 'entity-typed', args: { found } });
  for (const { 0: found, index } of text.matchAll(footnote))
    report({ at: index, code: 'footnote-typed', args: { found } });
  return faults;
}
