import { resolve } from 'node:path';
import process from 'node:process';
import type { Options } from '../check/index.ts';
import { type ContentFiles, readFiles } from '../dataset/index.ts';
import type { Ledger } from './ledger.ts';
import { openLedger } from './open.ts';

/** The content folder as messages name it; CONTENT=another/folder builds another story. */
export const contentRoot = (process.env['CONTENT'] ?? 'content').replaceAll('\\', '/').replace(/\/$/, '');

/** The texts of the content this run is about. Throws ContentError where there is no dataset. */
export const readContent = (): ContentFiles => readFiles(resolve(contentRoot), contentRoot);

/** Opens the content this run is about. Throws ContentError with every problem. */
export const openContent = (options: Options = {}): Ledger => openLedger(readContent(), options);
