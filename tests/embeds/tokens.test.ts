import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plateStyle, tokensNamed } from '../../src/embeds/index.ts';

const defined = (css: string): string[] => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name);

test('only tokens that are named stay, by whomever they are named, and no empty block', () => {
  const tokens =
    ':root{color-scheme:light;--a:1;--b:var(--c, 2);--c:3;--d:4}@media print{:root{--d:5}}@media (x){:root{--a:6}}';
  expect(tokensNamed(tokens, 'p{margin:var(--a)}q{margin:var(--b, 1px)}')).toBe(
    ':root{color-scheme:light;--a:1;--b:var(--c, 2);--c:3;}@media (x){:root{--a:6}}',
  );
  expect(tokensNamed(':root{--a:1}', '')).toBe('');
});

test('of our own sheet an embed keeps every token that it names, and not the page’s edges', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const rules = plateStyle() + readFileSync('src/styles/embed.css', 'utf8');
  const kept = tokensNamed(tokens, rules);
  const names = [...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !defined(kept).includes(name))).toEqual([]);
  expect(defined(kept)).not.toContain('--edge');
  expect(defined(kept).length).toBeLessThan(defined(tokens).length);
  // Every value that is kept is kept wherever it changes.
  for (const name of names) {
    const count = (css: string) => defined(css).filter((one) => one === name).length;
    expect(count(kept), name).toBe(count(tokens));
  }
});
