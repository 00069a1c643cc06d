import { buildAll } from './builds.ts';
import { wantChineseFont } from './chinese-font.ts';
import { findChromium } from './chromium.ts';
import { type Check, type Outcome, one } from './outcome.ts';
import { runPlaywright, runVitest } from './reports.ts';
import { commandOf, runTool } from './tool.ts';

const BUILD_FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 };

/** All that `npm test` does, in order: what is quick and most likely to fail comes first. */
export const CHECKS: readonly Check[] = [
  { name: 'format', zh: '格式', run: () => biome('format') },
  { name: 'lint', zh: '代码检查', run: () => biome('lint', '--error-on-warnings') },
  { name: 'types', zh: '类型', run: async () => one(await runTool([commandOf('astro', 'astro'), 'check'])) },
  { name: 'content', zh: '内容', run: async () => one(await runTool(['src/cli/check.ts'])) },
  { name: 'unit', zh: '单元测试', run: () => runVitest('unit') },
  { name: 'built', zh: '构建后的网站', run: runBuilt },
  { name: 'browser', zh: '浏览器', run: runBrowser },
];

async function biome(...args: string[]): Promise<Outcome> {
  return one(await runTool([commandOf('@biomejs/biome', 'biome'), ...args, '--config-path=tests']));
}

async function runBuilt(): Promise<Outcome> {
  if (!(await buildAll())) return BUILD_FAILED;
  const outcome = await runVitest('built');
  return { ...outcome, passed: outcome.passed + 1 };
}

async function runBrowser(): Promise<Outcome> {
  // The browser first: where there is none, nobody has to wait for the builds.
  const found = await findChromium();
  if ('reason' in found) return { passed: 0, failed: 0, skipped: 0, notRun: found.reason };
  if (!(await buildAll())) {
    console.log('构建失败，浏览器测试无从开始 / The build failed, so there is nothing to test in a browser');
    return BUILD_FAILED;
  }
  await wantChineseFont();
  return runPlaywright(found.env);
}
