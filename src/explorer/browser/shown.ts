import type { State } from '../state.ts';
import { type View, viewOf } from '../view.ts';
import { drawOn, type LedgerChart } from './chart/chart.ts';
import { showControls } from './controls.ts';
import { layMarks, openReceipt } from './marks.ts';
import { made, type Page, setText } from './page.ts';
import { paletteIn } from './palette.ts';
import { fillFoot, fillTable } from './table.ts';

/** What is on the page now. */
export type Shown = { state: State; view: View; chart: LedgerChart | undefined; width: number };

/** Draws the chart at the width it has. */
export function draw(page: Page, shown: Shown): void {
  const { frame, canvas, data } = page;
  const { view, state } = shown;
  shown.width = Math.floor(frame.clientWidth);
  shown.chart?.destroy();
  const ratio = Math.max(1, window.devicePixelRatio);
  const chart = drawOn(canvas, { data, view, state, palette: paletteIn(frame), width: shown.width, ratio });
  chart.options.onClick = (_, [active]) => openReceipt(page, chart, active?.index);
  shown.chart = chart;
  layMarks(page, chart, view);
}

/** Puts a state on the page: controls, words, table and chart. */
export function show(page: Page, shown: Shown, state: State): void {
  shown.state = state;
  shown.view = viewOf(page.data, state);
  page.asked.hidden = true;
  showControls(page, state);
  setText(page.title, shown.view.title);
  setText(page.jump, shown.view.title);
  setText(page.subtitle, shown.view.subtitle);
  fillFoot(page, shown.view);
  fillTable(page, shown.view);
  draw(page, shown);
  // Last, so that screen readers announce what has been drawn.
  setText(page.said, shown.view.said);
}

/** The page in the other language opens with the same view. */
export function carry(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = search;
}

/** Says what of an address could not be shown. */
export function showNotice({ notice }: Page, notices: readonly string[]): void {
  notice.hidden = notices.length === 0;
  notice.querySelector('ul')?.replaceChildren(...notices.map((text) => made('li', text)));
}
