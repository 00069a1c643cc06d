import { resolve } from 'node:path';
import process from 'node:process';
import type { Ledger } from './ledger.ts';
import { openLedger, readFiles } from './open.ts';

/** The content folder as named in messages; another story is built with CONTENT=its/folder. */
export const contentRoot = (process.env['CONTENT'] ?? 'content').replaceAll('\\', '/').replace(/\/$/, '');

/** Opens the content this run is about. Throws ContentError with every problem. */
export const openContent = (options: { drafts?: boolean } = {}): Ledger =>
  openLedger(readFiles(resolve(contentRoot), contentRoot), options);
