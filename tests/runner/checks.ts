import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAudit } from './audit.ts';
import { buildAll } from './builds.ts';
import { wantChineseFont } from './chinese-font.ts';
import { findChromium } from './chromium.ts';
import { findNginx } from './nginx.ts';
import { findOffice } from './office.ts';
import { type Check, type Outcome, one } from './outcome.ts';
import { runPlaywright, runVitest } from './reports.ts';
import { ROOT } from './root.ts';
import { commandOf, runTool } from './tool.ts';

const BUILD_FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 };

/** All that `npm test` does, in order: what is quick and most likely to fail comes first. */
export const CHECKS: readonly Check[] = [
  { name: 'format', zh: '格式', run: () => biome('format') },
  { name: 'lint', zh: '代码检查', run: lint },
  { name: 'types', zh: '类型', run: async () => one(await runTool([commandOf('astro', 'astro'), 'check'])) },
  { name: 'content', zh: '内容', run: async () => one(await runTool(['src/cli/check.ts'])) },
  { name: 'unit', zh: '单元测试', run: () => runVitest('unit'), leavesRoom: true },
  { name: 'built', zh: '构建后的网站', run: runBuilt, ahead: buildAll },
  { name: 'nginx', zh: '真的服务器', run: runNginx, ahead: buildAll },
  { name: 'browser', zh: '浏览器', run: () => runBrowser(), ahead: buildAll },
];

/** What takes too long for every change, or asks for a program as big as a spreadsheet: run by name, and by `npm run test:long`. */
export const LONG_CHECKS: readonly Check[] = [
  { name: 'everywhere', zh: '别人的网页里、自选页上', run: () => runBrowser({ EVERYTHING: '1' }) },
  { name: 'long', zh: '长测试', run: () => runVitest('long') },
  {
    name: 'fuzz',
    zh: '五千个改坏的例子',
    run: () => runVitest('unit', { FUZZ_RUNS: '5000' }, ['tests/fuzz/content.test.ts']),
  },
  { name: 'office', zh: '真的表格软件', run: runOffice },
  { name: 'random', zh: '每次不同的例子', run: () => runVitest('unit', { SEED: 'random' }, propertyTests()) },
  { name: 'audit', zh: '依赖的漏洞', run: runAudit },
];

async function runOffice(): Promise<Outcome> {
  const found = await findOffice();
  if ('reason' in found) return { passed: 0, failed: 0, skipped: 0, notRun: found.reason };
  return runVitest('office', found.env);
}

/** The tests whose cases are made up, which in `npm test` are the same every time. */
function propertyTests(): string[] {
  return readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('tests', name))
    .filter((path) => /from 'fast-check'/.test(readFileSync(join(ROOT, path), 'utf8')))
    .sort();
}

async function biome(...args: string[]): Promise<Outcome> {
  return one(await runTool([commandOf('@biomejs/biome', 'biome'), ...args, '--config-path=tests']));
}

/** What the linter finds, and files, exports and dependencies that nobody uses. */
async function lint(): Promise<Outcome> {
  const knip = [commandOf('knip', 'knip'), '--config', 'tests/knip.json', '--no-progress'];
  const linted = await biome('lint', '--error-on-warnings');
  const used = one(await runTool(knip));
  return { ...linted, passed: linted.passed + used.passed, failed: linted.failed + used.failed };
}

async function runBuilt(): Promise<Outcome> {
  if (!(await buildAll())) return BUILD_FAILED;
  const outcome = await runVitest('built');
  return { ...outcome, passed: outcome.passed + 1 };
}

async function runNginx(): Promise<Outcome> {
  const found = await findNginx();
  if ('reason' in found) return { passed: 0, failed: 0, skipped: 0, notRun: found.reason };
  return (await buildAll()) ? runVitest('nginx', found.env) : BUILD_FAILED;
}

async function runBrowser(env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  // The browser first: where there is none, nobody has to wait for the builds.
  const found = await findChromium();
  if ('reason' in found) return { passed: 0, failed: 0, skipped: 0, notRun: found.reason };
  if (!(await buildAll())) {
    console.log('构建失败，浏览器测试无从开始 / The build failed, so there is nothing to test in a browser');
    return BUILD_FAILED;
  }
  await wantChineseFont();
  return runPlaywright({ ...found.env, ...env });
}
