import type { Chart } from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';
import { layoutBars } from './bars/layout.ts';
import type { Area, Drawing, WidthClass } from './mark.ts';
import type { Panel } from './panel.ts';
import { layoutShare } from './share/layout.ts';
import { layoutSpread } from './spread/layout.ts';
import { layoutTimeline } from './timeline/layout.ts';
import { layoutUnits } from './units/layout.ts';

/** Panels → pixels → marks in one area. */
export type Layout = (panels: readonly Panel[], at: WidthClass | Area, language: Language) => Drawing;

/** Every kind of chart. A new one is a folder, a line here, a line in the schema, a test. */
export const layouts: Readonly<Record<Chart['kind'], Layout>> = {
  bars: layoutBars,
  units: layoutUnits,
  share: layoutShare,
  timeline: layoutTimeline,
  spread: layoutSpread,
};
