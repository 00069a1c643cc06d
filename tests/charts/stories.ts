import { join } from 'node:path';
import { readFiles } from '../../src/dataset/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { BUILDS } from '../runner/builds.ts';
import { ROOT } from '../runner/root.ts';

/** The ledgers of both stories, by the name of their build. */
export const stories: ReadonlyMap<string, Ledger> = new Map(
  BUILDS.filter(({ base }) => base === '/').map(({ name, content }) => [
    name,
    openLedger(readFiles(join(ROOT, content), content)),
  ]),
);
