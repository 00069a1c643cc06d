import { expect, type Page, test } from '@playwright/test';
import { axisHeight, footHeight } from '../../src/explorer/browser/chart/options.ts';
import { dotSize } from '../../src/explorer/end.ts';
import { limitsOf } from '../../src/explorer/limits.ts';
import type { MeasuredPanel } from '../../src/explorer/measured.ts';
import type { State } from '../../src/explorer/state.ts';
import { askedFor, dataOn, isZero, openExplorer, radioOf, viewWith } from './explorer.ts';
import { stories } from './stories.ts';

// Each view is a page of its own, and small machines take seconds over one.
test.describe.configure({ timeout: 300_000 });

type Columns = readonly { readonly ink: number; readonly zhu: number }[];

/** Reads the canvas back: for every px across, which share of a stretch down is ink and which is vermilion. */
const columnsOf = (page: Page, top: number, bottom: number): Promise<Columns> =>
  page.evaluate(
    ([from, to]) => {
      const canvas = document.querySelector('canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('no canvas');
      const ratio = canvas.width / canvas.getBoundingClientRect().width;
      if (ratio !== 1) throw new Error(`${ratio} device px to one`);
      const { data } = context.getImageData(0, from, canvas.width, to - from);
      const near = (at: number, colour: readonly number[]) =>
        (data[at + 3] ?? 0) > 128 && colour.every((own, i) => Math.abs((data[at + i] ?? 0) - own) < 60);
      return Array.from({ length: canvas.width }, (_, x) => {
        let [ink, zhu] = [0, 0];
        for (let y = 0; y < to - from; y += 1) {
          const at = (y * canvas.width + x) * 4;
          ink += Number(near(at, [0x1b, 0x1a, 0x18]));
          zhu += Number(near(at, [0xa8, 0x2a, 0x1a]));
        }
        return { ink: ink / (to - from), zhu: zhu / (to - from) };
      });
    },
    [Math.ceil(top), Math.floor(bottom)] as const,
  );

type Asked = { readonly measured: MeasuredPanel; readonly state: State };
type Place = (value: number) => number;

/** The pixels of a row: inside the bar, and along its upper edge. */
async function rowOf(page: Page, { measured, state }: Asked, at: number) {
  const found = measured.rows[at];
  if (!found) throw new Error(`no row ${at}`);
  const { row, top } = found;
  const height = state.shape === 'dots' ? dotSize : row.barHeight;
  // Rows stand on the foot of the canvas.
  const start = await page.locator('canvas').evaluate((canvas) => canvas.getBoundingClientRect().height);
  const upper = Math.ceil(start - footHeight - measured.height + top + row.barAt + (row.barHeight - height) / 2);
  const columns = await columnsOf(page, upper + 3, upper + height - 3);
  const edge = await columnsOf(page, upper, upper + 2);
  return { series: row.series, columns, edge };
}

/** Where ink ends in a row, in px. */
const endOf = (columns: Columns): number => columns.findLastIndex(({ ink }) => ink >= 0.95) + 1;

/**
 * Where the scale puts values: from its foot, which is known, to the end of the longest solid bar, which is read from the
 * pixels. All other rows are then held against it.
 */
async function scaleOf(page: Page, asked: Asked): Promise<Place> {
  const { measured, state } = asked;
  const { from, to } = measured.columns.plot;
  const solid = measured.rows
    .map(({ row: { series } }, at) => ({ at, series, known: series.bound === 'rounded' ? series.low : series.value }))
    .filter(({ series }) => series.role === 'value' && !['just-under', 'less-than', 'at-most'].includes(series.bound))
    .sort((one, other) => other.known - one.known)[0];
  if (!solid) throw new Error('no solid bar');
  const end = endOf((await rowOf(page, asked, solid.at)).columns);
  const { min } = limitsOf(measured.panel.series, state.scale, to - from, measured.columns.tail);
  const along: Place = (value) => (state.scale === 'log' ? Math.log(Math.max(value, min) / min) : value);
  return (value) => from + (along(value) / along(solid.known)) * (end - from);
}

const inked = (columns: Columns, from: number, to: number, least: number): number =>
  columns.slice(Math.max(0, Math.round(from)), Math.round(to)).filter(({ ink }) => ink >= least).length;
const closed = (columns: Columns, from: number, to: number): number =>
  columns.slice(Math.round(from), Math.round(to)).filter(({ zhu }) => zhu > 0.85).length;

async function expectRow(page: Page, asked: Asked, x: Place, at: number, where: string): Promise<string> {
  const { columns: layout } = asked.measured;
  const { series, columns, edge } = await rowOf(page, asked, at);
  const name = `${where}: ${series.id}, ${series.bound}`;
  const end = x(series.value);
  const last = columns.length;
  const tail = layout.tail;
  if (series.role === 'reference') {
    expect(inked(columns, end - 12, end - 3, 0.9), `${name} is hollow`).toBe(0);
    return 'reference';
  }
  // Ink up to what is known, and none beyond it.
  const known = series.bound === 'rounded' ? x(series.low) : series.bound === 'just-under' ? end - tail : end;
  if (known - layout.plot.from > 14) {
    expect(inked(columns, known - 10, known - 1, 0.95), `${name}: ink before its end`).toBeGreaterThanOrEqual(8);
    expect(
      inked(columns, (series.bound === 'rounded' ? x(series.high) : known) + 2, last, 0.5),
      `${name}: ink beyond`,
    ).toBe(0);
  }
  switch (series.bound) {
    case 'more-than':
    case 'at-least': {
      expect(closed(columns, end - 2, last), `${name}: nothing closes it`).toBe(0);
      // Its edges run on in dashes, each shorter than the last, and then there is nothing.
      const run = Array.from({ length: Math.round(tail) + 8 }, (_, i) => (edge[Math.round(end) + i]?.ink ?? 0) > 0.3);
      const dashes = run
        .map((ink) => (ink ? '-' : ' '))
        .join('')
        .split(/ +/)
        .filter(Boolean)
        .map(({ length }) => length);
      expect(dashes.length, `${name}: in dashes`).toBe(4);
      expect(dashes, `${name}: that shorten`).toEqual([...dashes].sort((one, other) => other - one));
      expect(run.slice(-5).some(Boolean), `${name}: and stop`).toBe(false);
      break;
    }
    case 'exact':
      expect(closed(columns, end + 1, end + 11), `${name}: two lines close it`).toBeGreaterThanOrEqual(2);
      break;
    case 'rounded':
      expect(closed(columns, end - 2, last), `${name}: no line closes it`).toBe(0);
      break;
    case 'just-under':
      expect(closed(columns, end - 3, end + 3), `${name}: a line stands at what it does not reach`).toBeGreaterThan(0);
      break;
    default:
      expect(
        columns.slice(Math.round(end) + 1, Math.round(end) + 6).some(({ zhu }) => zhu > 0.15 && zhu < 0.85),
        name,
      ).toBe(true);
  }
  return series.bound;
}

for (const site of stories)
  test(`${site}: every number ends as its bound asks, as bars and as dots, on both scales, to the pixel`, async ({
    page,
  }) => {
    await openExplorer(
      page,
      site,
      'zh',
      site === 'SITE_URL' ? '' : '?figures=fresh-stands,filled-stands,reed-beds,wet-meadows,dug-ponds,reserve-area',
    );
    const seen = new Set<string>();
    for (const shape of ['bars', 'dots'])
      for (const scale of ['linear', 'log']) {
        await radioOf(page, 'shape', shape).check();
        await radioOf(page, 'scale', scale).check();
        const asked = await askedFor(page);
        expect([asked.state.shape, asked.state.scale]).toEqual([shape, scale]);
        const x = await scaleOf(page, asked);
        for (const at of asked.measured.rows.keys())
          seen.add(await expectRow(page, asked, x, at, `${shape}, ${scale}`));
      }
    expect([...seen].sort()).toEqual(
      site === 'SITE_URL'
        ? ['more-than', 'rounded']
        : ['about', 'at-least', 'exact', 'just-under', 'reference', 'rounded'],
    );
  });

test('zero stands closed at the foot of a linear scale and is told on a log scale', async ({ page }) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  const found = await dataOn(page);
  await openExplorer(page, 'SITE_URL', 'zh', viewWith(found, isZero));
  const { columns } = await rowOf(page, await askedFor(page), 0);
  expect(inked(columns, 0, columns.length, 0.5)).toBe(0);
  expect(closed(columns, 1, 11)).toBeGreaterThanOrEqual(2);
  await radioOf(page, 'scale', 'log').check();
  const log = await askedFor(page);
  const told = await rowOf(page, log, 0);
  expect(closed(told.columns, 0, 40)).toBe(0);
  // Words are there: some grey, no bar.
  expect(inked(told.columns, 0, told.columns.length, 0.5)).toBe(0);
  const words = await page.evaluate(
    ([top, height]) => {
      const canvas = document.querySelector('canvas');
      const data = canvas?.getContext('2d')?.getImageData(8, top, 220, height).data ?? [];
      return [...data].filter((byte, i) => i % 4 === 3 && byte > 128).length;
    },
    [axisHeight + Math.round((log.measured.rows[0]?.top ?? 0) + (log.measured.rows[0]?.row.barAt ?? 0)), 26] as const,
  );
  expect(words).toBeGreaterThan(100);
  await expect(page.locator('[data-part-of-page="said"]')).toContainText('零：对数刻度上没有它的位置');
});

test('in the dark the same marks are drawn in the colours of the stone rubbing, at once when the screen changes', async ({
  page,
}) => {
  await openExplorer(page, 'SITE_URL', 'zh');
  const pixel = () =>
    page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return [...(canvas?.getContext('2d')?.getImageData(20, 28 + 50, 1, 1).data ?? [])].slice(0, 3);
    });
  const light = await pixel();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(pixel).toEqual([0xec, 0xe7, 0xdb]);
  expect(light).toEqual([0x1b, 0x1a, 0x18]);
});
