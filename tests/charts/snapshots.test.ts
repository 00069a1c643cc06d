import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portableSvg } from '../../src/charts/index.ts';
import { type Drawn, drawn } from './drawings.ts';
import { stories } from './stories.ts';

// Every chart of both stories as the one file that is published. A file that is missing fails under `npm test`, which
// lets nothing be written; look at a drawing before keeping it: npx vitest -c tests/vitest.config.ts snapshots -u
const folder = join(import.meta.dirname, 'snapshots');
const fileOf = ({ story, chart, language, width }: Drawn) => join(story, `${chart.id}-${language}-${width}.svg`);

test.for(drawn.map((one) => [one.name, one] as const))('%s', async ([, one]) => {
  await expect(portableSvg(one.drawing, one.title)).toMatchFileSnapshot(join(folder, fileOf(one)));
});

test('no file lies there that no chart draws', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const wanted = new Set(drawn.map(fileOf));
  expect(files.filter((file) => !wanted.has(file))).toEqual([]);
});

test('both stories have charts, and every chart eight drawings', () => {
  const charts = [...stories.values()].map((ledger) => ledger.charts.size);
  expect(charts.length).toBe(2);
  expect(Math.min(...charts)).toBeGreaterThan(0);
  expect(drawn.length).toBe(charts.reduce((sum, count) => sum + count * 8, 0));
  expect(new Set(drawn.map(fileOf)).size).toBe(drawn.length);
});
