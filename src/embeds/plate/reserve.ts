import type { Plate } from '../../dataset/index.ts';
import { turn } from './measures.ts';

/**
 * The height of an embed as one CSS value, from its own container's width alone: no media query, no script. The
 * difference from the width at which it turns, made huge, is a switch: one of two constants is left, never a mixture.
 */
export function reserveOf({ heights: { compact, medium } }: Plate): string {
  const past = `(100cqw - ${turn - 0.5}px)*9999`;
  const [low, high] = [Math.min(compact, medium), Math.max(compact, medium)];
  if (low === high) return `${low}px`;
  return medium > compact
    ? `clamp(${low}px,${past},${high}px)`
    : `clamp(${low}px,(${turn - 0.5}px - 100cqw)*9999,${high}px)`;
}

/**
 * The same as a declaration. Where cqw is unknown a browser drops it and keeps what stands before: the higher of the two
 * constants, for room that stays empty is better than a chart that is cut.
 */
export function reserved(property: 'height' | 'min-height', plate: Plate): string {
  const [reserve, plain] = [reserveOf(plate), `${Math.max(plate.heights.compact, plate.heights.medium)}px`];
  return [...new Set([plain, reserve])].map((value) => `${property}:${value}`).join(';');
}
