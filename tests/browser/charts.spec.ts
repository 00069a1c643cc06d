import { expect, test } from '@playwright/test';
import type { Chart } from '../../src/dataset/index.ts';
import { entryOf, intervalOfEntry, type Ledger } from '../../src/ledger/index.ts';
import { span, toNumber } from '../../src/numbers/index.ts';
import { type Drawing, drawingsOf, outside, overlaps } from './drawing.ts';
import { addressOf, languages, ledgerOf, stories } from './stories.ts';

test.use({ javaScriptEnabled: false });

// At 1024 px the layout between phone and desk is shown, which none of the others asks for.
const widths = [320, 360, 768, 1024, 1280];
const charts = { SITE_URL: 8, FIXTURE_URL: 3 };

for (const site of stories)
  for (const language of languages)
    test(`${site} ${language}: labels are free, bars and units true, at every width`, async ({ page }) => {
      const ledger = ledgerOf(site);
      const checked = { drawings: 0, labels: 0, bars: 0, units: 0 };
      await page.goto(addressOf(site, language));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const drawing of await drawingsOf(page, 'figure.chart svg.drawing')) {
          const chart = ledger.charts.get(drawing.chart.replace(/^chart-/, ''));
          if (!chart) throw new Error(`no chart ${drawing.chart}`);
          const where = `${chart.id} at ${width} px`;
          expect(overlaps(drawing), where).toEqual([]);
          expect(outside(drawing), where).toEqual([]);
          for (const { size, text } of drawing.labels) expect(size, `${where}: ${text}`).toBeGreaterThanOrEqual(12);
          checked.drawings += 1;
          checked.labels += drawing.labels.length;
          if (chart.kind === 'bars') checked.bars += expectBars(ledger, chart, drawing, where);
          if (chart.kind === 'units') checked.units += expectUnits(ledger, chart, drawing, where);
        }
      }
      const drawn = [...ledger.charts.values()];
      const expected = (kind: Chart['kind']) =>
        drawn.filter((chart) => chart.kind === kind).reduce((sum, chart) => sum + rowsOf(chart).length, 0);
      expect(checked.drawings).toBe(charts[site] * widths.length);
      expect(checked.bars).toBe(expected('bars') * widths.length);
      expect(checked.units).toBe(expected('units') * widths.length);
      expect(checked.labels).toBeGreaterThan(20 * widths.length);
    });

/** What a chart draws on its scales: its members, and the sum where one is made. */
const rowsOf = (chart: Chart) =>
  chart.panels.flatMap((panel) => [
    ...panel.members.map((member) => ({
      panel,
      role: member.role as string,
      id: member.figure ?? member.derived ?? '',
    })),
    ...(panel.total && 'disjoint' in panel.total ? [{ panel, role: 'sum', id: 'total' }] : []),
  ]);

/** Where the ink of a row has to end, in its unit, and by which mark that is read; `soft` ends at a second place too. */
function endsOf(ledger: Ledger, { panel, role, id }: ReturnType<typeof rowsOf>[number]) {
  if (role === 'sum') {
    const intervals = panel.members
      .filter((member) => member.role === 'value')
      .map((member) => span(intervalOfEntry(entryOf(ledger, member.figure ?? member.derived ?? ''))));
    const add = (end: 0 | 1) => intervals.reduce((sum, ends) => sum + ends[end], 0);
    return { part: 'solid', low: add(0), high: add(1), soft: add(0) < add(1) };
  }
  const entry = entryOf(ledger, id);
  const [low, high] = span(intervalOfEntry(entry));
  if (entry.kind === 'derived') return { part: 'solid', low, high, soft: low < high };
  const value = toNumber(entry.quantity.value);
  if (role !== 'value') return { part: 'tick', low: value, high, soft: false };
  // Of what is only known from above, the closing line tells the printed number, not the ink.
  if (entry.quantity.bound === 'just-under') return { part: 'close', low: value, high, soft: false };
  const rounded = entry.quantity.bound === 'rounded';
  return { part: 'solid', low: rounded ? low : value, high, soft: rounded };
}

/** Every mark that stands for a length, against the longest of its scale: within half a pixel. */
function expectBars(ledger: Ledger, chart: Chart, drawing: Drawing, where: string): number {
  for (const panel of chart.panels) {
    const rows = rowsOf(chart).filter((row) => row.panel === panel);
    const ends = rows.map((row) => ({ ...row, ...endsOf(ledger, row) }));
    const solids = drawing.marks.filter(({ part, entry }) => part === 'solid' && ends.some(({ id }) => id === entry));
    const zero = solids[0]?.left ?? Number.NaN;
    for (const { left, entry } of solids)
      expect(Math.abs(left - zero), `${where}: foot of ${entry}`).toBeLessThan(0.01);
    const reached = ends.map(({ id, part, low, high, soft }) => {
      const own = drawing.marks.filter((mark) => mark.entry === id);
      const marks = own.filter((mark) => mark.part === part);
      expect(marks.length, `${where}: ${part} of ${id}`).toBeGreaterThan(0);
      const px =
        part === 'solid' ? marks[0]?.width : (marks[0] ? (marks[0].left + marks[0].right) / 2 : Number.NaN) - zero;
      const strokes = own.filter((mark) => mark.part === 'bristle');
      expect(strokes.length > 0, `${where}: strokes of ${id}`).toBe(soft);
      // A stroke too short to be drawn is nowhere; then the ink ends where the bar does.
      const drawn = strokes.filter(({ width }) => width > 0).map(({ right }) => right - zero);
      return { id, px: px ?? Number.NaN, low, high, longest: soft ? Math.max(px ?? Number.NaN, ...drawn) : undefined };
    });
    const largest = reached.reduce((a, b) => (b.low > a.low ? b : a));
    const scale = largest.px / largest.low;
    for (const { id, px, low, high, longest } of reached) {
      expect(px, `${where}: ${id}`).toBeGreaterThan(0);
      expect(Math.abs(px - low * scale), `${where}: ${id} is ${px} px`).toBeLessThanOrEqual(0.5);
      if (longest !== undefined)
        expect(Math.abs(longest - high * scale), `${where}: strokes of ${id}`).toBeLessThanOrEqual(0.5);
    }
  }
  return rowsOf(chart).length;
}

/** One mark, one thing. */
function expectUnits(ledger: Ledger, chart: Chart, drawing: Drawing, where: string): number {
  const rows = rowsOf(chart);
  for (const { id } of rows) {
    const entry = entryOf(ledger, id);
    const units = drawing.marks.filter((mark) => mark.entry === id && mark.part === 'unit');
    const counted = units.reduce((sum, { count }) => sum + count, 0);
    expect(counted, `${where}: ${id}`).toBe(entry.kind === 'figure' ? toNumber(entry.quantity.value) : Number.NaN);
  }
  return rows.length;
}

for (const site of stories)
  test(`${site}: the end drawn on each receipt has its labels free, inside and large enough`, async ({ page }) => {
    const ids = [...ledgerOf(site).entries.keys()];
    let checked = 0;
    for (const language of languages) {
      await page.goto(addressOf(site, language));
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const id of ids) {
          await page.evaluate((slip) => document.getElementById(slip)?.showPopover(), `r-${id}`);
          for (const drawing of await drawingsOf(page, ':popover-open svg.end')) {
            expect(overlaps(drawing), `${id} at ${width} px`).toEqual([]);
            expect(outside(drawing), `${id} at ${width} px`).toEqual([]);
            for (const { size, text } of drawing.labels)
              expect(size, `${id} at ${width} px: ${text}`).toBeGreaterThanOrEqual(12);
            checked += 1;
          }
        }
      }
    }
    expect(checked).toBe(ids.length * languages.length * 2);
  });
