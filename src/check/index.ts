/** The room's door: other rooms import from here only. */

export { check, type Options } from './check.ts';
export type { CopyEditor } from './copy.ts';
export type { Covers } from './drawn.ts';
export type { Withheld } from './withheld.ts';
