import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Found by the runner, which installs one where it may. */
const office = process.env['OFFICE_PATH'] ?? 'soffice';
/** Where a test file keeps what it makes; it clears it away itself. */
export const folder = mkdtempSync(join(tmpdir(), 'office-'));
const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;

/** CSV in UTF-8 as it is shown. */
export const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false';
/** Every sheet of a workbook as a file of its own. */
export const csvOfEach = `${csv},-1`;

/** Has LibreOffice open files and save them in another format: the folder they are in. */
export function savedAs(
  file: string,
  format: string,
  options: readonly string[] = [],
  more: readonly string[] = [],
): string {
  const out = join(folder, `${basename(file)}-${format.slice(0, 4).replace(/\W/g, '')}`);
  mkdirSync(out, { recursive: true });
  const args = ['--headless', profile, ...options, '--convert-to', format, '--outdir', out, file, ...more];
  const { status, stderr } = spawnSync(office, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return out;
}
