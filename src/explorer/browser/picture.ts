import { chartWords, fill, type label, type Mark, paragraph, wrap } from '../../charts/browser.ts';
import { localeOf } from '../../locale/index.ts';
import type { ExploreData } from '../data.ts';
import type { MeasuredPanel } from '../measured.ts';
import type { State } from '../state.ts';
import type { View } from '../view.ts';
import { drawOn } from './chart/chart.ts';
import { rowDrawingOf } from './chart/ledger-bar.ts';
import { paint } from './paint.ts';
import type { Palette } from './palette.ts';

const [width, margin, ratio] = [1040, 48, 2];

/** Lines under one another, and where they end. */
type Block = { readonly marks: readonly Mark[]; readonly end: number };
function block(
  text: string,
  top: number,
  size: number,
  leading: number,
  style: Parameters<typeof label>[4] = {},
): Block {
  const lines = text === '' ? [] : wrap(text, size, width, style.font === 'serif');
  return { marks: paragraph(margin, top + size, lines, size, leading, style), end: top + lines.length * leading };
}

/** The ends that the picture does not print beside an enlarged one, in a sentence; "" where there are none. */
function boundsIn({ rows, panel }: MeasuredPanel, { words, language }: ExploreData): string {
  const unsaid = [
    ...rows.filter(({ row }) => !row.loupe).map(({ row }) => row.series),
    ...panel.series.filter(({ role }) => role === 'threshold'),
  ].flatMap(({ label, ends }) =>
    ends ? [`${label}${localeOf(language).gap}${fill(chartWords.range[language], ends)}`] : [],
  );
  return unsaid.length > 0 ? fill(words.bounds, { rows: unsaid.join(localeOf(language).semicolon) }) : '';
}

/**
 * The view as a picture that can stand alone: the site's name, title, how it is drawn, the chart with every end, in what
 * the numbers differ, their sources, and the address under which it can be seen again. Always on light paper, whatever the screen.
 */
export function pictureOf(
  data: ExploreData,
  state: State,
  view: View,
  palette: Palette,
  address: string,
): HTMLCanvasElement {
  const chart = drawOn(document.createElement('canvas'), { data, view, state, palette, width, ratio });
  const blocks: Block[] = [];
  let y = margin - 8;
  const add = (...[text, size, leading, style]: [string, number, number, Parameters<typeof label>[4]?]) => {
    const one = block(text, y, size, leading, style);
    blocks.push(one);
    y = one.end;
  };
  add(data.site.title, 16, 34, { tone: 'zhu', font: 'serif', bold: true });
  add(view.title, 34, 46, { font: 'serif', bold: true });
  add(view.subtitle, 16, 26, { tone: 'ink-2' });
  const top = y + 14;
  y = top + chart.height + 20;
  for (const note of [...view.notes, boundsIn(rowDrawingOf(chart).measured, data)]) add(note, 15, 25);
  const { semicolon: join, comma, stop } = localeOf(data.language);
  const sources = view.sources.map(({ text, dated }) => `${text}${comma}${dated}`).join(join);
  if (sources) add(`${data.words.source}${sources}${stop}`, 14, 24, { tone: 'ink-2' });
  add(address, 13, 22, { tone: 'ink-2' });

  const canvas = document.createElement('canvas');
  const height = Math.ceil(y + margin - 16);
  canvas.width = (width + 2 * margin) * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('no canvas');
  context.scale(ratio, ratio);
  const paper: Mark = { kind: 'rect', x: 0, y: 0, width: width + 2 * margin, height, fill: 'paper' };
  const edge: Mark = { kind: 'rect', x: 0, y: 0, width: width + 2 * margin, height: 4, fill: 'zhu' };
  paint(context, [paper, edge, ...blocks.flatMap(({ marks }) => marks)], palette);
  context.drawImage(chart.canvas, margin, top, width, chart.height);
  chart.destroy();
  return canvas;
}
