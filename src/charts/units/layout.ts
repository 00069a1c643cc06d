import type { Language } from '../../numbers/index.ts';
import { type Drawing, type Mark, type WidthClass, widths } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { fittedNumber, label, paragraph, textWidth, wrap } from '../type.ts';
import { chartWords, fill, type UnitMark, unitMarks } from '../words.ts';
import { type Block, blockMarks, fitBlock } from './block.ts';
import { layoutCells } from './cells.ts';
import { closingLinesFlat, openFoot } from './foot.ts';

const shapeOrder: readonly UnitMark[] = ['dot', 'stroke', 'disc', 'cell'];
const gap = 28;
const heights: Record<WidthClass, number> = { narrow: 300, medium: 400, wide: 400 };

type Measured = {
  readonly series: Series;
  readonly shape: UnitMark;
  readonly block: Block;
  readonly width: number;
  readonly name: readonly string[];
  readonly key: readonly string[];
};

/** A block gets the whole width of a phone only if it is large; two small ones stand side by side. */
function measure(series: Series, index: number, widthClass: WidthClass, language: Language): Measured {
  const full = widths[widthClass];
  const half = widthClass === 'narrow' && series.value <= 2500 ? (full - gap / 2) / 2 : full;
  const block = fitBlock(series.value, half, heights[widthClass]);
  const least = Math.min(half, widthClass === 'narrow' ? 148 : 136);
  const width = Math.max(least, block.columns * block.pitch);
  const shape = shapeOrder[index % shapeOrder.length] ?? 'dot';
  const key = fill(chartWords.perMark[language], { mark: unitMarks[shape][language], counter: series.thing[0] });
  return { series, shape, block, width, name: wrap(series.label, 14, width), key: wrap(key, 13, width) };
}

/** Blocks in lines as they fit. */
function flow(blocks: readonly Measured[], width: number, space: number): Measured[][] {
  const lines: Measured[][] = [];
  let used = 0;
  for (const block of blocks) {
    const line = lines.at(-1);
    if (line && used + space + block.width <= width) {
      line.push(block);
      used += space + block.width;
    } else {
      lines.push([block]);
      used = block.width;
    }
  }
  return lines;
}

/** Unlike units side by side at one height: counter, number and name over a block in which every mark can be counted. */
export function layoutUnits(panels: readonly Panel[], widthClass: WidthClass, language: Language): Drawing {
  const all = panels.flatMap(({ series }) => series);
  const only = all[0];
  if (all.length === 1 && only && only.value <= 200) return layoutCells(only, widthClass);
  const width = widths[widthClass];
  const space = widthClass === 'narrow' ? gap / 2 : gap;
  const measured = all.map((series, index) => measure(series, index, widthClass, language));
  const counterSize = widthClass === 'narrow' ? 36 : language === 'zh' ? 52 : 40;
  const marks: Mark[] = [];
  let top = 0;
  for (const line of flow(measured, width, space)) {
    const names = Math.max(...line.map(({ name }) => name.length));
    // One size for all counters of a line, the one that the longest can bear.
    const counterShown = Math.min(...line.map(({ series, width: own }) => fitSize(series.thing[1], counterSize, own)));
    const counterAt = top + counterSize + 10;
    const numberAt = counterAt + 36;
    const nameAt = numberAt + 26;
    const blockAt = nameAt + (names - 1) * 19 + 20;
    const foot = blockAt + Math.max(...line.map(({ block }) => block.rows * block.pitch)) + 8;
    marks.push({ kind: 'line', x1: 0, y1: top + 0.75, x2: width, y2: top + 0.75, stroke: 'zhu', strokeWidth: 1.5 });
    let x = 0;
    for (const { series, shape, block, width: own, name, key } of line) {
      if (x > 0)
        marks.push({
          kind: 'line',
          x1: x - space / 2,
          y1: top,
          x2: x - space / 2,
          y2: foot + 48,
          stroke: 'rule',
          strokeWidth: 1,
        });
      const unit = series.thing[1];
      const number = series.segments.filter(({ role }) => role !== 'unit');
      const blockWidth = block.columns * block.pitch;
      marks.push(
        label(x, counterAt, unit, counterShown, { face: 'serif', bold: true }),
        {
          kind: 'text',
          x,
          y: numberAt,
          anchor: 'start',
          face: 'serif',
          bold: true,
          spans: fittedNumber(number, 26, own),
        },
        ...paragraph(x, nameAt, name, 14, 19),
        ...blockMarks(series, shape, block, x, blockAt),
        ...(series.bound === 'exact'
          ? closingLinesFlat(x, foot, blockWidth, series.id)
          : openFoot(series, x, foot, blockWidth)),
        ...paragraph(x, foot + (series.bound === 'exact' ? 26 : 46), key, 13, 18, { tone: 'ink-2' }),
      );
      x += own + space;
    }
    top = foot + 46 + 18 * Math.max(...line.map(({ key }) => key.length));
  }
  return { width, height: Math.ceil(top - 12), marks };
}

/** A long English counter is set smaller rather than cut. */
const fitSize = (text: string, size: number, width: number): number =>
  Math.min(size, Math.max(16, Math.floor(width / textWidth(text, 1, true))));
