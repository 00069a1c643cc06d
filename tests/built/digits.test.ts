import { expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/index.ts';
import { stories } from '../charts/stories.ts';
import { type Exception, exceptions } from './digits/exceptions.ts';
import { findingsOf } from './digits/faults.ts';
import { byTag, eachPage, type Page, pageOf, storyOf } from './pages.ts';

const ledgerOf = ({ build }: Page): Ledger => {
  const ledger = stories.get(build.name);
  if (!ledger) throw new Error(`no ledger of ${build.name}`);
  return ledger;
};

// The newsrooms' guide speaks of pixels, which are nobody's figures.
const own = eachPage.filter(
  ([, { build, file }]) => stories.has(build.name) && !/^(en\/)?embed\/index\.html$/.test(file),
);
const counted = { pieces: 0 };
const used = new Set<Exception>();

test.for(own)('every digit of %s belongs to something', ([, page]) => {
  const findings = findingsOf(page, ledgerOf(page));
  expect(findings.faults).toEqual([]);
  counted.pieces += findings.pieces;
  for (const one of findings.used) used.add(one);
});

test('there were digits to account for, and few exceptions, all of them in use', () => {
  expect(counted.pieces).toBeGreaterThan(1000);
  expect(exceptions.length).toBeLessThanOrEqual(20);
  expect([...used].length).toBe(exceptions.length);
  for (const { selector, value, reason } of exceptions) {
    expect(`${selector}${value}`).not.toMatch(/[*[\]:>~]\s|\*/);
    expect(reason.length).toBeGreaterThan(20);
  }
});

test('style sheets print no number of their own', () => {
  for (const [name, { document }] of own) {
    const css = byTag(document, 'style').flatMap(({ childNodes }) =>
      childNodes.map((node) => ('value' in node ? node.value : '')),
    );
    const printed = [...css.join('').matchAll(/(?<![\w-])content:([^;}]+)/g)].map(([, value]) => value?.trim());
    expect(printed.length, name).toBeGreaterThan(0);
    for (const value of new Set(printed))
      expect(['""', 'none', 'attr(data-seam)', 'attr(data-mark)', '" (" attr(href) ")"']).toContain(value);
    expect(css.join('')).not.toMatch(/counter-|list-style(?:-type)?:(?!none)/);
  }
});

/** Changes of a page that put a number where it does not belong; each has to be found. */
const forgeries: readonly (readonly [what: string, language: 'zh' | 'en', find: string | RegExp, put: string])[] = [
  ['a number typed into the story', 'zh', '报道说的是', '报道说的是3件'],
  ['a full-width one', 'zh', '报道说的是', '报道说的是３件'],
  ['a number of the ledger typed where it has no button', 'zh', '账是帮扶的一方报的', '账是79个帮扶的一方报的'],
  ['persons for person-times beside their button', 'zh', '>5066人次</span><a', '>5066人</span><a'],
  [
    'a number without its bound beside its button',
    'en',
    /<b class="bound">more than <\/b>(¥73 million<\/span><a)/,
    '$1',
  ],
  ['another figure’s number beside a button', 'zh', '>79个</span><a', '>12家</span><a'],
  ['persons for person-times in what is heard', 'zh', '"5066人次，', '"5066人，'],
  ['a number without its bound in what is heard', 'en', '"more than ¥73 million, ', '"¥73 million, '],
  ['another entry’s number behind it', 'en', /(href="#r-projects" hidden><sup>\[)\d+\]/, '$199]'],
  ['an entry’s number without its brackets', 'en', /(href="#r-projects" hidden><sup>)\[(\d+)\]/, '$1$2'],
  [
    'a number of another chart in a drawing',
    'zh',
    /(<svg class="drawing narrow"[^>]*>)/,
    '$1<text><tspan>5066人次</tspan></text>',
  ],
  ['a tick that no scale has', 'zh', '>1.5亿<', '>1.7亿<'],
  ['a cut number in a table', 'zh', '<td class="number">2511.7万元', '<td class="number">511.7万元'],
  ['another bound in a table', 'zh', '<td class="number">79个', '<td class="number">约79个'],
  ['another end in a receipt', 'zh', '在1.765亿元与', '在1.755亿元与'],
  ['a changed quotation', 'zh', '培训专技人才<em>5066人次', '培训专技人才<em>5067人次'],
  ['a number in the description', 'en', '<meta name="description" content="', '<meta name="description" content="22 '],
  ['a number that is only heard', 'zh', '<nav aria-label="', '<nav aria-label="4 '],
  ['a number across elements of a drawing', 'en', />¥177<\/tspan>(<tspan[^>]*>) million/, '>¥177</tspan>$1 billion'],
  ['a digit of another script', 'en', 'This ledger does one plain thing', 'This ledger does ١ plain thing'],
];

test.for(forgeries)('%s is found (%s)', ([, language, find, put]) => {
  const page = storyOf('site', language);
  const forged = page.html.replace(find, put);
  expect(forged).not.toBe(page.html);
  const { faults } = findingsOf(pageOf(page.build, page.file, forged), ledgerOf(page));
  expect(faults.length).toBeGreaterThan(0);
});
