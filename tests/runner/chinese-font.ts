import { runQuietly } from '../../src/cli/setup/child.mjs';
import { aptInstall } from './apt.ts';

/** Screenshots show boxes where the system has no Chinese font; the site itself does not need one, so its absence stops nothing. */
export async function wantChineseFont(): Promise<void> {
  if (process.platform !== 'linux') return;
  const { output } = await runQuietly('fc-list', [':lang=zh']).catch(() => ({ output: '' }));
  if (output.trim() || (await aptInstall('fonts-noto-cjk'))) return;
  console.log(
    '  没有中文字体，截图里的汉字会是方框 / No Chinese font here: screenshots will show boxes for the characters',
  );
}
