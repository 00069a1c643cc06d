import type { Bound } from './bounds.ts';
import type { Interval } from './interval.ts';
import type { Rational } from './rational.ts';

/** The parts of a printed quantity, each as printed, so that printing gives the literal back to the character. */
export type Printed = {
  /** 超过, 约 … or nothing. */
  readonly before: string;
  /** Digits, point and grouping commas, in the width they were printed in. */
  readonly digits: string;
  /** 余 or 多 between digits and scale. */
  readonly inside: string;
  /** 万, 亿 … or nothing. */
  readonly scale: string;
  /** 余 or 多 between scale and counter. */
  readonly insideAfterScale: string;
  /** 万 or 亿 behind that, as in 2千多万. */
  readonly secondScale: string;
  /** 元, 人次 … */
  readonly counter: string;
  /** 以上, 左右 or nothing. */
  readonly after: string;
};

/** One printed quantity, read. */
export type Quantity = {
  readonly printed: Printed;
  /** The number as it stands there, scale multiplied out: 5000余万元 is 50,000,000. */
  readonly value: Rational;
  /** What is counted (see counters.ts). */
  readonly unit: string;
  readonly bound: Bound;
  /** Where the true value lies, in the same unit. */
  readonly interval: Interval;
  /** One unit of the last printed digit. */
  readonly quantum: Rational;
};
