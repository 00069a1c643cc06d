import type { Language } from '../../locale/index.ts';
import { type Area, areaOf, type Drawing, isBrief, isDesk, isNarrow, type Mark, type WidthClass } from '../mark.ts';
import type { Panel } from '../panel.ts';
import type { Series } from '../series.ts';
import { chartWords, fill, type UnitMark, unitMarks } from '../words.ts';
import { type Block, blockMarks, finePitches, fitBlock } from './block.ts';
import { layoutCells } from './cells.ts';
import { closingLinesFlat, openFoot } from './foot.ts';
import { headOf } from './head.ts';

const shapeOrder: readonly UnitMark[] = ['dot', 'stroke', 'disc', 'cell'];
const gap = 28;

/** px that a block may be high; on a card what heads and feet leave of it. */
const heightOf = (area: Area): number =>
  area.height === undefined ? (isNarrow(area) ? 144 : isDesk(area) ? 400 : 252) : Math.max(24, area.height - 128);

/** Whether the layout should save height. */
const isDense = (area: Area): boolean => isNarrow(area) || isBrief(area);

type Measured = {
  readonly series: Series;
  readonly shape: UnitMark;
  readonly block: Block;
  readonly width: number;
  readonly key: string;
};

/** A block gets the whole width of a phone only if it is large; two small ones stand side by side. */
function measure(series: Series, index: number, area: Area, language: Language, cap: number): Measured {
  const full = area.width;
  const half = isNarrow(area) && series.value <= 2500 ? (full - gap / 2) / 2 : full;
  const shape = shapeOrder[index % shapeOrder.length] ?? 'dot';
  const block = fitBlock(series.value, shape, half, heightOf(area), cap);
  const least = Math.min(half, isNarrow(area) ? 148 : isBrief(area) ? 96 : 136);
  const key = fill(chartWords.perMark[language], { mark: unitMarks[shape][language], counter: series.noun[0] });
  return { series, shape, block, width: Math.max(least, block.columns * block.pitch), key };
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

/** In as few lines as can be; among these the coarsest marks. */
function lay(all: readonly Series[], area: Area, language: Language, space: number): Measured[][] {
  const tried = finePitches.map((cap) =>
    flow(
      all.map((series, index) => measure(series, index, area, language, cap)),
      area.width,
      space,
    ),
  );
  return tried.reduce((best, lines) => (lines.length < best.length ? lines : best));
}

/** Unlike units side by side at one height: counter, number and name over a block in which every mark can be counted. */
export function layoutUnits(panels: readonly Panel[], at: WidthClass | Area, language: Language): Drawing {
  const area = areaOf(at);
  const { width } = area;
  const dense = isDense(area);
  const all = panels.flatMap(({ series }) => series);
  const only = all[0];
  if (all.length === 1 && only && only.value <= 200) return layoutCells(only, area);
  const space = dense ? gap / 2 : gap;
  const marks: Mark[] = [];
  let top = 0;
  for (const line of lay(all, area, language, space)) {
    const alone = line.length === 1 ? line.map((one) => ({ ...one, width })) : line;
    const head = headOf(dense ? alone : line, dense, { zh: 52, en: 40 }[language]);
    const blockAt = top + head.height;
    const foot = blockAt + Math.max(...line.map(({ block }) => block.rows * block.pitch)) + 8;
    const open = line.some(({ series }) => series.bound !== 'exact');
    marks.push({ kind: 'line', x1: 0, y1: top + 0.75, x2: width, y2: top + 0.75, stroke: 'zhu', strokeWidth: 1.5 });
    let x = 0;
    for (const { series, shape, block, width: own } of line) {
      const between = { x1: x - space / 2, y1: top, x2: x - space / 2, y2: foot + 8 };
      if (x > 0) marks.push({ kind: 'line', ...between, stroke: 'rule', strokeWidth: 1 });
      const blockWidth = block.columns * block.pitch;
      marks.push(
        ...head.marks(series, x, top),
        ...blockMarks(series, shape, block, x, blockAt),
        ...(series.bound === 'exact'
          ? closingLinesFlat(x, foot, blockWidth, series.id)
          : openFoot(series, x, foot, blockWidth)),
      );
      x += own + space;
    }
    top = foot + (open ? 40 : 22);
  }
  return { width, height: Math.ceil(top - 8), marks };
}
