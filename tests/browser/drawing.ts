import type { Page } from '@playwright/test';

/** A label as it is drawn: the box its letters fill, in px of the window. */
interface Label {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The smallest of its type, after any scaling. */
  size: number;
}

/** A mark of one entry, read back from the page. */
interface Drawn {
  entry: string;
  part: string;
  left: number;
  right: number;
  width: number;
  /** How many things it draws. */
  count: number;
}

/** One drawing as the browser shows it. */
export interface Drawing {
  chart: string;
  /** Pixels of the window to one of its own. */
  scale: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  labels: Label[];
  marks: Drawn[];
}

/** Reads every drawing that `selector` finds and that is shown. */
export const drawingsOf = (page: Page, selector: string): Promise<Drawing[]> =>
  page.evaluate((wanted) => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('no canvas');

    /** Across, the box that the text takes; down, only what its letters reach: the font's own leading is empty. */
    const labelOf = (text: SVGTextElement) => {
      const { x, width } = text.getBBox();
      const matrix = text.getScreenCTM();
      if (!matrix) throw new Error('a label without a place');
      const measured = [...text.querySelectorAll('tspan')]
        .filter(({ textContent }) => textContent)
        .map((piece) => {
          const style = getComputedStyle(piece);
          canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          const { actualBoundingBoxAscent, actualBoundingBoxDescent } = canvas.measureText(piece.textContent ?? '');
          const baseline = piece.getStartPositionOfChar(0).y;
          return {
            top: baseline - actualBoundingBoxAscent,
            bottom: baseline + actualBoundingBoxDescent,
            size: Number.parseFloat(style.fontSize) * matrix.a,
          };
        });
      const at = (left: number, y: number) => new DOMPoint(left, y).matrixTransform(matrix);
      const start = at(x, Math.min(...measured.map(({ top }) => top)));
      const end = at(x + width, Math.max(...measured.map(({ bottom }) => bottom)));
      return {
        text: text.textContent ?? '',
        left: start.x,
        right: end.x,
        top: start.y,
        bottom: end.y,
        size: Math.min(...measured.map(({ size }) => size)),
      };
    };

    /** Every piece of a path is one thing, or as many as it has dashes, each of which must be drawn whole to be counted. */
    const countOf = (path: SVGPathElement) => {
      const pieces = (path.getAttribute('d') ?? '').split(/(?=m)/i);
      const [dash = Number.NaN, space = Number.NaN] = getComputedStyle(path)
        .strokeDasharray.split(',')
        .map((length) => Number.parseFloat(length));
      if (Number.isNaN(dash)) return pieces.length;
      return pieces.reduce((sum, d) => {
        const piece = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        piece.setAttribute('d', d);
        const exact = (piece.getTotalLength() + space) / (dash + space);
        const whole = Math.round(exact);
        return sum + (Math.abs(exact - whole) < 0.01 ? whole : Number.NaN);
      }, 0);
    };

    return [...document.querySelectorAll<SVGSVGElement>(wanted)]
      .filter((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 0)
      .map((svg) => {
        const { left, right, top, bottom } = svg.getBoundingClientRect();
        const chart = svg.closest('[id]')?.id ?? '';
        const marks = [...svg.querySelectorAll<SVGPathElement>('[data-entry]')].map((mark) => {
          const box = mark.getBoundingClientRect();
          return {
            entry: mark.dataset['entry'] ?? '',
            part: mark.dataset['part'] ?? '',
            left: box.left,
            right: box.right,
            width: box.width,
            count: countOf(mark),
          };
        });
        return {
          chart,
          scale: svg.getScreenCTM()?.a ?? 1,
          left,
          right,
          top,
          bottom,
          marks,
          labels: [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent).map(labelOf),
        };
      });
  }, selector);

/** Pairs of labels of which one is drawn over the other. */
export const overlaps = ({ labels }: Drawing): string[] =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );

/** Labels that stand out of their drawing by more than one of its pixels, and by how many of the window's. */
export const outside = ({ labels, scale, ...frame }: Drawing): string[] =>
  labels.flatMap(({ text, left, right, top, bottom }) => {
    const by = Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom);
    return by > scale ? [`${text}: ${by.toFixed(1)} px`] : [];
  });
