import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sent } from '../../src/embeds/classic.ts';
import { BUILDS } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';
import { attribute, byTag, embeds, type Page, pages } from './pages.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a page says may run or apply, a directive a name. */
function policyOf({ document }: Page): ReadonlyMap<string, string> {
  const [meta, ...others] = byTag(document, 'meta').filter(
    (one) => attribute(one, 'http-equiv') === 'Content-Security-Policy',
  );
  expect(others).toEqual([]);
  const directives = (meta ? (attribute(meta, 'content') ?? '') : '').split('; ');
  return new Map(directives.map((one) => [one.split(' ')[0] ?? '', one.slice(one.indexOf(' ') + 1)]));
}
const named = ({ build, file }: Page): string => `${build.name} ${file}`;
const all = [...pages, ...embeds];

test('the one inline script that any page lets run is the one that tells an embed’s height', () => {
  const height = hashOf(sent(readFileSync(join(ROOT, 'src/embeds/browser/height.js'), 'utf8')));
  const scripts = all.map((page) => [named(page), policyOf(page).get('script-src')]);
  expect(scripts.length).toBeGreaterThan(100);
  const embedded = new Set(embeds.map(named));
  for (const [name = '', script] of scripts)
    expect([name, script]).toEqual([name, embedded.has(name) ? height : expect.stringMatching(/^'(none|self)'$/)]);
});

test.each(BUILDS)(
  'all embeds of $name have one policy, whatever plate is in them and whenever it was published',
  (build) => {
    const own = embeds.filter((page) => page.build === build);
    expect(own.some(({ file }) => /^e\//.test(file))).toBe(true);
    expect(own.some(({ file }) => !/^(en\/)?e\//.test(file))).toBe(true);
    expect(new Set(own.map((page) => JSON.stringify([...policyOf(page)]))).size).toBe(1);
  },
);

test('a style sheet that is let through stands in the head, before all content, or is one of two that give a frame its height', () => {
  for (const page of all) {
    const allowed = (policyOf(page).get('style-src') ?? '').split(' ');
    const [head] = byTag(page.document, 'head');
    const text = (style: ReturnType<typeof byTag>[number]) =>
      style.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const inHead = (head ? byTag(head, 'style') : []).map(text).map(hashOf);
    const others = byTag(page.document, 'style')
      .map(text)
      .filter((one) => /^\.(take|guide) iframe\{(min-height:[\d\w().,*\- ]+;?)+\}$/.test(one))
      .map(hashOf);
    expect([named(page), allowed.filter((one) => ![...inHead, ...others].includes(one))]).toEqual([named(page), []]);
  }
});
