/** One thing measured, with what it should be and what it must not pass. Nothing is asserted: times belong to a machine. */
export interface Measure {
  name: string;
  value: number;
  unit: 'ms' | 'B' | '×' | '/100' | '';
  aim?: number;
  limit?: number;
}

/** A part of `npm run bench`. */
export interface Bench {
  /** What to write after `npm run bench --` to run only this. */
  name: string;
  zh: string;
  /** Measures and returns; throws a Halt with its two sentences where this machine cannot. */
  run(): Promise<readonly Measure[]>;
}

/** The middle one; of two middle ones their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
}
