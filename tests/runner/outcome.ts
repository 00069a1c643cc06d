/** What came of a check, counted in tests, or in ones where a tool does not count. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Why it could not be run on this machine; then nothing is counted above. */
  notRun?: { zh: string; en: string };
}

/** One part of `npm test`. */
export interface Check {
  /** What to write after `npm test --` to run only this. */
  name: string;
  zh: string;
  run(): Promise<Outcome>;
  /** Makes what the check needs, once for all of them; may be begun while another check runs. */
  ahead?(): Promise<unknown>;
  /** It leaves a core free, on which what later checks need can be made. */
  leavesRoom?: true;
}

/** The outcome of a tool that does not count what it does. */
export function one(passed: boolean): Outcome {
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}
