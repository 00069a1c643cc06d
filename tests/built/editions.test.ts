import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOfPlate } from '../../src/embeds/index.ts';
import { readEditions } from '../../src/ledger/index.ts';
import { BUILDS } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';

const pinned = BUILDS.filter(({ name }) => name !== 'based').flatMap((build) =>
  readEditions(join(ROOT, build.content), build.content, faultsOfPlate).flatMap(({ date, plates }) =>
    plates.map((plate) => ({ name: `${build.name} ${date} ${plate.chart} ${plate.language}`, build, date, plate })),
  ),
);
const pathOf = (language: string, path: string) => join(language === 'en' ? 'en' : '', path, 'index.html');

describe.each(pinned)('$name', ({ build, date, plate }) => {
  const html = readFileSync(join(build.directory, pathOf(plate.language, `e/${date}/embed/${plate.chart}`)), 'utf8');

  test('prints its plate to the byte', () => {
    expect(html.split(plate.html).length).toBe(2);
  });

  test('says of which day it is, and where it has been corrected since', () => {
    const foot = /<p class="f">[\s\S]*<\/p>/.exec(html)?.[0] ?? '';
    const corrected = build.name === 'fixture' && plate.chart === 'rewetted';
    expect(foot).toContain(plate.language === 'zh' ? `${Number(date.slice(0, 4))}年` : date.slice(0, 4));
    expect(/有更正|corrected since/.test(foot)).toBe(corrected);
    expect(foot).toMatch(new RegExp(`href="[^"]*/charts/${plate.chart}/"`));
  });
});

test('what was corrected since stands in the embed that follows the data, and not in the pinned one', () => {
  const directory = BUILDS.find(({ name }) => name === 'fixture')?.directory ?? '';
  const now = readFileSync(join(directory, 'embed/rewetted/index.html'), 'utf8');
  const then = readFileSync(join(directory, 'e/2023-06-30/embed/rewetted/index.html'), 'utf8');
  // Today's says in one line what it was, and prints it nowhere else.
  const line = /<p class="t">恢复苇荡：.*?<\/p>/.exec(now)?.[0] ?? '';
  expect(line.replace(/<[^>]*>/g, '')).toBe(
    '恢复苇荡：2024年1月8日更正，原作1100公顷以上，改作1200公顷以上：录入时看错了一位。',
  );
  const rest = now.replace(line, '');
  expect([rest.includes('1200'), rest.includes('1100')]).toEqual([true, false]);
  expect([then.includes('1200'), then.includes('1100')]).toEqual([false, true]);
});
