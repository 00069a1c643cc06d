import type { Refused } from '../../numbers/index.ts';
import type { Said } from './zh.ts';

/** A refusal of the numeral grammar as a fault. */
export const saidOf = ({ kind, detail }: Refused): Said => ({ code: `literal-${kind}`, args: detail }) as Said;
