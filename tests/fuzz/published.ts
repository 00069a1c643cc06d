import { parse as parseCsv } from 'csv-parse/sync';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { lintPortable } from '../../src/charts/index.ts';
import { printed } from '../../src/dataset/index.ts';
import { type Parcel, plateOf, snippets } from '../../src/embeds/index.ts';
import { type Ledger, publishedCharts } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { inlineHtml, sectionOf, segmentsHtml, wordIds } from '../../src/narrative/index.ts';
import { articleOf, datasetOf, figuresCsv, figuresJson, inScript } from '../../src/open-data/index.ts';
import { mark } from './mutations.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What of a piece of markup somebody's text has become: an element, an attribute, an address that is run. */
export function madeOf(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      if (node.tagName.includes(mark)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (name.startsWith('on') || name.includes(mark)) found.push(`${node.tagName}[${name}]`);
        if (/^\s*(javascript|vbscript|data:text)/i.test(value)) found.push(`${node.tagName}[${name}=${value}]`);
      }
      // A script of ours is code; what was slipped in may stand in it only as JSON.
      if (node.tagName === 'script' && !node.attrs.some(({ value }) => value === 'application/ld+json'))
        for (const child of node.childNodes)
          if ('value' in child && child.value.includes(`${mark}()`)) found.push('script');
    }
    if ('content' in node) node.content.childNodes.forEach(walk);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  parseFragment(html).childNodes.forEach(walk);
  return found;
}

const at = (path: string): string => `https://ledger.example/${path}`;
const to = { embed: at('e'), page: at('p'), csv: at('c'), png: at('i'), svg: at('s'), script: at('j') };

/** Everything that the pure folders make of a ledger for pages and for others' pages, by what it is. */
function* markupOf(ledger: Ledger): Generator<readonly [name: string, html: string]> {
  for (const language of languages) {
    for (const name of ledger.story[language].keys()) {
      const section = sectionOf(ledger, name, language);
      for (const block of section?.blocks ?? []) if (block.kind === 'html') yield [`story ${name}`, block.html];
    }
    for (const entry of ledger.entries.values()) yield [`entry ${entry.id}`, segmentsHtml(printed(entry, language))];
    for (const chart of publishedCharts(ledger)) {
      const plate = plateOf(ledger, chart, language);
      const parcel: Parcel = {
        plate,
        to,
        credit: { site: ledger.site.title[language], licence: ledger.site.licence[language] },
      };
      yield [`note ${chart.id}`, inlineHtml(ledger, chart.note[language], language, wordIds('note'))];
      yield [`plate ${chart.id}`, plate.html];
      yield [`drawing ${chart.id}`, plate.svg];
      for (const [kind, snippet] of Object.entries(snippets)) yield [`snippet ${kind} ${chart.id}`, snippet(parcel)];
    }
    const described = [articleOf(ledger, language), datasetOf(ledger, language, at('data/'), [], at)];
    for (const one of described) yield ['JSON-LD', `<script type="application/ld+json">${inScript(one)}</script>`];
  }
}

/** A value with markup in every text that has had something slipped in: what the checks would refuse, a page has to stand as well. */
export function worse<T>(value: T): T;
export function worse(value: unknown): unknown {
  if (typeof value === 'string')
    return value.includes(mark)
      ? `${value}<zz-mark onzz="1">"'><script>${mark}()</script><img src=x onerror=zz>`
      : value;
  if (Array.isArray(value)) return value.map(worse);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, worse(one)]));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, worse(one)]));
}

/** What is wrong with what a ledger gets published as; nothing where every text stayed a text. */
export function faultsOf(ledger: Ledger): string[] {
  const faults: string[] = [];
  for (const [name, html] of markupOf(ledger)) {
    faults.push(...madeOf(html).map((what) => `${name}: ${what}`));
    if (name === 'JSON-LD' && parseFragment(html).childNodes.length !== 1) faults.push(`${name} is cut off`);
    // How long a drawing may be is not asked here: texts without end are slipped in.
    const lint = name.startsWith('drawing') ? lintPortable(html).filter((fault) => !fault.includes('takes fewer')) : [];
    faults.push(...lint.map((fault) => `${name}: ${fault}`));
  }
  const rows: string[][] = parseCsv(figuresCsv(ledger, at), { bom: true });
  if (rows.length !== ledger.entries.size + 1) faults.push('figures.csv has other rows');
  // A spreadsheet takes these for the beginning of a formula; numbers may be negative.
  const run = rows.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell));
  faults.push(...run.map((cell) => `figures.csv: ${cell}`));
  const file: { figures: unknown[] } = JSON.parse(figuresJson(ledger, at, at('schema')));
  if (file.figures.length !== ledger.entries.size) faults.push('figures.json has other rows');
  return faults;
}
