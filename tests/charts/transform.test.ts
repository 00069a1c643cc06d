import { expect, test } from 'vitest';
import { decimal, type Mark, transformed } from '../../src/charts/index.ts';
import { drawn } from './drawings.ts';

/** Every number of a mark, three decimals each. */
const rounded = (mark: Mark): string =>
  JSON.stringify(mark, (_, value: unknown) => (typeof value === 'number' ? decimal(value) : value)).replace(
    /-?\d+\.\d{4,}/g,
    (long) => decimal(Number(long)),
  );

test('a mark moved and scaled, and back again, is the mark', () => {
  const kinds = new Set<string>();
  for (const { drawing } of drawn)
    for (const mark of drawing.marks) {
      kinds.add(mark.kind);
      const there = transformed(mark, { x: 30, y: -12, scale: 1.6 });
      expect(rounded(there)).not.toBe(rounded(mark));
      expect(rounded(transformed(there, { x: -30 / 1.6, y: 12 / 1.6, scale: 1 / 1.6 }))).toBe(rounded(mark));
    }
  expect([...kinds].toSorted()).toEqual(['circle', 'line', 'path', 'rect', 'text']);
});

test('a path is set down anew and its ways, strokes and dashes are scaled', () => {
  const path: Mark = { kind: 'path', d: 'M10 20h4v-2.5h-4zM3 4h5', stroke: 'ink', strokeWidth: 1.5, dash: [2, 1] };
  expect(transformed(path, { x: 100, y: 7, scale: 2 })).toEqual({
    ...path,
    d: 'M120 47h8v-5h-8zM106 15h10',
    strokeWidth: 3,
    dash: [4, 2],
  });
});
