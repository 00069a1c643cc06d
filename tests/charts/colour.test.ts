import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Drawing, Mark, Panel, Tone } from '../../src/charts/index.ts';
import { ROOT } from '../runner/root.ts';
import { drawn } from './drawings.ts';
import { drawnIn, handOf, meaningByColour, toneOf } from './ink.ts';
import { faintNeighbours } from './neighbours.ts';

const all = drawn.map((one) => [one.name, one] as const);

test.for(all)('%s tells nothing by colour alone', ([, { drawing, panels }]) => {
  expect(meaningByColour(drawing, panels)).toEqual([]);
});

/** The contrast of two tones in print and in the dark, from the page's own tokens: the lesser of both. */
const tokens = readFileSync(join(ROOT, 'src', 'styles', 'tokens.css'), 'utf8');
function contrast(a: Tone, b: Tone): number {
  const inMode = (mode: 1 | 2) => {
    const [high = 0, low = 0] = [a, b]
      .map((tone) => {
        const hex = new RegExp(`--${tone}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens)?.[mode];
        if (!hex) throw new Error(`no token ${tone}`);
        const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
          const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
      })
      .sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  return Math.min(inMode(1), inMode(2));
}

test.for(all)('%s sets every mark off from the paper and from the mark beside it', ([, { drawing }]) => {
  const meant = drawnIn(drawing).filter(({ meaning }) => meaning);
  expect(meant.length).toBeGreaterThan(0);
  expect(meant.filter((mark) => contrast(toneOf(mark), 'paper') < 3)).toEqual([]);
  expect(faintNeighbours(drawing, contrast)).toEqual([]);
});

/** The bars of two places, which are drawn in two colours, and what becomes of them when something is taken away. */
const two = drawn.find(({ drawing }) => new Set(drawnIn(drawing).map(toneOf)).has('shi'));
if (!two) throw new Error('no chart is drawn in two colours');
const changed = (change: (mark: Mark) => Mark[]): Drawing => ({
  ...two.drawing,
  marks: two.drawing.marks.flatMap(change),
});
const faults = (drawing: Drawing, panels: readonly Panel[] = two.panels) => meaningByColour(drawing, panels).length;

test('what only a colour tells is found: bars without their names, ends and roles without their forms', () => {
  expect(faults(changed((mark) => (mark.kind === 'text' && mark.bold ? [] : [mark])))).toBeGreaterThan(0);
  // Every number drawn as the same bar, and only its colour left to say which is a reference.
  const [value] = two.panels.flatMap(({ series }) => series.filter(({ role }) => role === 'value'));
  const solid = drawnIn(two.drawing).find(({ meaning }) => meaning?.entry === value?.id && meaning?.part === 'solid');
  const alike = changed((mark) =>
    mark.kind === 'text' || !mark.meaning || !solid
      ? [mark]
      : [{ ...solid, meaning: { ...mark.meaning, part: 'solid' } }],
  );
  expect(handOf(value?.id ?? '', alike)).not.toBe('');
  expect(faults(alike)).toBeGreaterThan(0);
});

test('a mark that its neighbour or the paper swallows is found', () => {
  const [bar] = drawnIn(two.drawing).filter(({ meaning }) => meaning?.part === 'solid');
  if (bar?.kind !== 'rect') throw new Error('no bar');
  const beside = { ...bar, x: bar.x + bar.width, fill: bar.fill === 'ink' ? 'shi' : 'ink' } as const;
  expect(contrast('ink', 'shi')).toBeLessThan(3);
  expect(faintNeighbours({ ...two.drawing, marks: [bar, beside] }, contrast).length).toBe(1);
  expect(faintNeighbours({ ...two.drawing, marks: [bar, { ...beside, x: beside.x + 2 }] }, contrast)).toEqual([]);
  expect(contrast('rule', 'paper')).toBeLessThan(3);
});
