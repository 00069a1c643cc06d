import { configureGlobal } from 'fast-check';

/**
 * The same cases every time, so that a red run can be run again: a change is judged, not luck. `SEED=random` looks
 * for new ones, `SEED=<number>` repeats a run.
 */
const seed = process.env['SEED'] ?? '20261124';
if (seed !== 'random') configureGlobal({ seed: Number(seed) });
