import { widths } from '../mark.ts';
import type { Panel } from '../panel.ts';

/** How a panel of bars is divided across its width, in px. */
export type Columns = {
  readonly width: number;
  /** Head above the bar (phone, column) instead of beside it (desk). */
  readonly stacked: boolean;
  readonly head: { readonly x: number; readonly width: number };
  readonly plot: { readonly from: number; readonly to: number };
  readonly tail: number;
  /** The column of the enlarged ends on a desk; stacked layouts draw them under the bar. */
  readonly loupe: { readonly x: number; readonly width: number } | undefined;
  /** Whether ends are drawn a second time, enlarged. */
  readonly enlarged: boolean;
  /** Whether to save height: an enlarged end is then described in words instead of drawn. */
  readonly dense: boolean;
  /** Whether it is a card's: name, bar and number on one line, or the bar right under them. */
  readonly brief: boolean;
};

/**
 * Whether a panel's ends need enlarging: some rounded end, not of an average, is narrower than 6 px at this scale.
 * Then the open ends are enlarged too, so that the column can be read down.
 */
function needsLoupe(panel: Panel, plotWidth: number): boolean {
  const max = Math.max(...panel.series.map(({ value }) => value));
  return panel.series.some(
    ({ bound, average, low, high, role }) =>
      role === 'value' && bound === 'rounded' && !average && ((high - low) / max) * plotWidth < 6,
  );
}

/** The columns of a panel at a width in px: names beside the bars where there is room for a column of them. */
export function columnsAt(panel: Panel, width: number): Columns {
  if (width < 960)
    return {
      width,
      stacked: true,
      head: { x: 0, width },
      plot: { from: 0, to: width },
      tail: width < 480 ? 72 : 96,
      loupe: undefined,
      enlarged: needsLoupe(panel, width),
      dense: width <= widths.compact,
      brief: false,
    };
  const enlarged = needsLoupe(panel, 640);
  const loupe = enlarged ? { x: width - 214, width: 214 } : undefined;
  return {
    width,
    stacked: false,
    head: { x: 0, width: 170 },
    plot: { from: 192, to: loupe ? loupe.x - 26 : width },
    tail: 100,
    loupe,
    enlarged,
    dense: false,
    brief: false,
  };
}
