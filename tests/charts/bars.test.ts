import { expect, test } from 'vitest';
import { everyWidth, layouts } from '../../src/charts/index.ts';
import { languages } from '../../src/locale/index.ts';
import { drawnAs } from './drawings.ts';
import { expectedRows, faultsOfRow, scaleFrom } from './measured.ts';
import { stories } from './stories.ts';

const bars = drawnAs('bars');

test.for(bars)('%s is proportional to half a pixel', (drawing) => {
  const [, { ledger, chart, panels, width, language, drawing: whole }] = drawing;
  let at = 0;
  for (const [i, panel] of panels.entries()) {
    // Panels are laid under one another, so a panel's marks in the whole drawing are as many as it has alone.
    const alone = layouts.bars([panel], width, language).marks;
    const marks = whole.marks.slice(at, at + alone.length);
    at += alone.length;
    const found = scaleFrom(marks);
    expect(found.labels).toBeGreaterThan(2);
    const asked = chart.panels[i];
    const rows = asked ? expectedRows(ledger, asked) : [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => faultsOfRow(marks, row, found))).toEqual([]);
    counted.rows += rows.length;
  }
  expect(at).toBe(whole.marks.length);
});

const counted = { rows: 0 };

test('every row of every bar chart was measured', () => {
  const rows = [...stories.values()].flatMap(({ charts }) =>
    [...charts.values()]
      .filter(({ kind }) => kind === 'bars')
      .flatMap(({ panels }) =>
        panels.map(({ members, total }) => members.length + Number(!!total && 'disjoint' in total)),
      ),
  );
  const expected = rows.reduce((sum, count) => sum + count, 0) * languages.length * everyWidth.length;
  expect(expected).toBeGreaterThan(0);
  expect(counted.rows).toBe(expected);
});

test('the measure finds a bar that is a pixel too long, one that starts beside zero, and a scale that is none', () => {
  const [first] = bars;
  const panel = first?.[1].chart.panels[0];
  if (!first || !panel) throw new Error('no bar chart');
  const { ledger, drawing } = first[1];
  const found = scaleFrom(drawing.marks);
  const faults = (change: (mark: (typeof drawing.marks)[number]) => (typeof drawing.marks)[number]) =>
    expectedRows(ledger, panel).flatMap((row) => faultsOfRow(drawing.marks.map(change), row, found)).length;
  expect(faults((mark) => mark)).toBe(0);
  const solid = (mark: (typeof drawing.marks)[number]) => mark.kind === 'rect' && mark.meaning?.part === 'solid';
  expect(faults((mark) => (solid(mark) && mark.kind === 'rect' ? { ...mark, width: mark.width + 1 } : mark))).toBe(3);
  expect(
    faults((mark) => (solid(mark) && mark.kind === 'rect' ? { ...mark, x: 1, width: mark.width - 1 } : mark)),
  ).toBe(3);
  expect(() =>
    scaleFrom(
      drawing.marks.map((mark) =>
        mark.kind === 'text' && mark.spans[0]?.text === '1亿'
          ? { ...mark, spans: mark.spans.map((span) => ({ ...span, text: '1.1亿' })) }
          : mark,
      ),
    ),
  ).toThrow('no gridline');
});
