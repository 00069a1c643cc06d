import process from 'node:process';
import { type Ledger, openContent } from '../ledger/index.ts';

let opened: Ledger | undefined;

/** The ledger this build is made of, read once; the preview reads it anew for every page. */
export function currentLedger(): Ledger {
  if (import.meta.env.DEV) return openContent({ drafts: true });
  opened ??= openContent({ drafts: process.env['DRAFTS'] === '1' });
  return opened;
}
