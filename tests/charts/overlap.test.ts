import { expect, test } from 'vitest';
import { type Mark, type Text, textWidth } from '../../src/charts/index.ts';
import { drawn } from './drawings.ts';

type Box = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly what: string;
};

/** The room a text takes, by the charts' own estimate of widths and the ink of a usual font above and below its line. */
function boxOf({ x, y, anchor, font, spans }: Text): Box {
  const width = spans.reduce((sum, { text, size }) => sum + textWidth(text, size, font === 'serif'), 0);
  const size = Math.max(...spans.map((span) => span.size));
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return {
    x1: left,
    y1: y - size * 0.86,
    x2: left + width,
    y2: y + size * 0.2,
    what: spans.map((one) => one.text).join(''),
  };
}

function extentOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'text':
      return boxOf(mark);
    case 'rect':
      return { x1: mark.x, y1: mark.y, x2: mark.x + mark.width, y2: mark.y + mark.height, what: 'rect' };
    case 'circle':
      return { x1: mark.cx - mark.r, y1: mark.cy - mark.r, x2: mark.cx + mark.r, y2: mark.cy + mark.r, what: 'circle' };
    case 'line': {
      const [x, y] = [
        [mark.x1, mark.x2],
        [mark.y1, mark.y2],
      ];
      return { x1: Math.min(...x), y1: Math.min(...y), x2: Math.max(...x), y2: Math.max(...y), what: 'line' };
    }
    case 'path': {
      const lines = [...mark.d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map(([, x, y, h]) => [
        Number(x),
        Number(y),
        Number(h),
      ]);
      const half = mark.strokeWidth / 2;
      return {
        x1: Math.min(...lines.map(([x = 0]) => x)),
        y1: Math.min(...lines.map(([, y = 0]) => y)) - half,
        x2: Math.max(...lines.map(([x = 0, , h = 0]) => x + h)),
        y2: Math.max(...lines.map(([, y = 0]) => y)) + half,
        what: 'path',
      };
    }
  }
}

const slack = 0.5;
const leaves = ({ x1, y1, x2, y2 }: Box, width: number, height: number): boolean =>
  x1 < -slack || y1 < -slack || x2 > width + slack || y2 > height + slack;
const overlap = (a: Box, b: Box): boolean =>
  a.x1 < b.x2 - slack && b.x1 < a.x2 - slack && a.y1 < b.y2 - slack && b.y1 < a.y2 - slack;

const counted = { texts: 0 };

test.for(drawn.map((one) => [one.name, one] as const))('%s keeps to its room', ([, { drawing }]) => {
  const { width, height, marks } = drawing;
  expect(marks.map(extentOf).filter((box) => leaves(box, width, height))).toEqual([]);
  const texts = marks.filter((mark) => mark.kind === 'text').map(boxOf);
  const pairs = texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => (overlap(a, b) ? [[a.what, b.what]] : [])));
  expect(pairs).toEqual([]);
  counted.texts += texts.length;
  // A line that crosses a text stands under its halo, or it is the text that is struck.
  const across = marks
    .filter((mark) => mark.kind === 'line')
    .filter(({ x1, x2, stroke }) => x1 === x2 && stroke === 'zhu')
    .flatMap((line) =>
      marks.flatMap((mark) =>
        mark.kind === 'text' &&
        !mark.halo &&
        overlap({ ...extentOf(line), x1: line.x1 - 1, x2: line.x2 + 1 }, boxOf(mark))
          ? [boxOf(mark).what]
          : [],
      ),
    );
  expect(across).toEqual([]);
});

test('there were texts to keep apart', () => {
  expect(counted.texts).toBeGreaterThan(drawn.length * 2);
});
