import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from '../../src/cli/setup/child.mjs';
import { aptInstall } from './apt.ts';

/** The environment that tells the tests which LibreOffice to start, or why there is none. */
export type FoundOffice = { env: NodeJS.ProcessEnv } | { reason: { zh: string; en: string } };

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const ELSEWHERE = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Finds a LibreOffice that really starts: one of the system, or the one that apt installs, without windows. */
export async function findOffice(): Promise<FoundOffice> {
  return (
    (await firstThatStarts()) ??
    ((await aptInstall('libreoffice-calc-nogui')) ? await firstThatStarts() : undefined) ?? { reason: NO_OFFICE }
  );
}

async function firstThatStarts(): Promise<FoundOffice | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  for (const path of paths.filter((one) => existsSync(one))) {
    const { code, output } = await runQuietly(path, ['--headless', '--version']).catch(() => ({ code: 1, output: '' }));
    if (code !== 0) continue;
    console.log(`  LibreOffice: ${output.trim()} (${path})`);
    return { env: { OFFICE_PATH: path } };
  }
  return undefined;
}

const NO_OFFICE = {
  zh: '没有 LibreOffice：没有试过真的表格软件存过的文件。在 Debian 上以 root 运行会自动安装，或者自己装上 libreoffice-calc。',
  en: 'No LibreOffice here, so files saved by a real spreadsheet program were not tried. As root on Debian it is installed automatically; otherwise install libreoffice-calc.',
};
