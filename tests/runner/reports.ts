import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './outcome.ts';
import { ROOT } from './root.ts';
import { commandOf, runTool } from './tool.ts';

const FOLDER = join(ROOT, '.cache', 'reports');

/** Runs one project of the vitest configuration, or some files of it, and counts its tests. */
export async function runVitest(
  project: string,
  env: NodeJS.ProcessEnv = {},
  files: readonly string[] = [],
): Promise<Outcome> {
  const report = freshReport(project);
  const args = [
    'run',
    ...files,
    '--config=tests/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
  ];
  // A snapshot that is missing is a failure: written by the test run itself, it would prove nothing.
  const succeeded = await runTool(
    [commandOf('vitest', 'vitest'), ...args, `--outputFile.json=${report}`, '--update=none'],
    env,
  );
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = read(report);
  return honest({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }, succeeded);
}

/** Runs the Playwright tests with a browser and counts them. */
export async function runPlaywright(env: NodeJS.ProcessEnv): Promise<Outcome> {
  const report = freshReport('browser');
  const args = ['test', '--config=tests/playwright.config.ts', '--reporter=list,json', '--update-snapshots=none'];
  const succeeded = await runTool([commandOf('@playwright/test', 'playwright'), ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report).stats ?? {};
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, succeeded);
}

/** A tool that failed, or that ran no test at all, has failed whatever it counted: a file that does not load has no tests. */
function honest(outcome: Outcome, succeeded: boolean): Outcome {
  const ran = outcome.passed + outcome.failed;
  const valid = (succeeded || outcome.failed > 0) && ran > 0;
  if (valid) return outcome;
  if (ran === 0) console.log('没有运行任何测试 / No test was run');
  return { ...outcome, failed: outcome.failed + 1 };
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  stats?: { expected?: number; unexpected?: number; flaky?: number; skipped?: number };
}

function freshReport(name: string): string {
  const path = join(FOLDER, `${name}.json`);
  mkdirSync(FOLDER, { recursive: true });
  // The report of an earlier run would be counted if this run ended before it wrote its own.
  rmSync(path, { force: true });
  return path;
}

function read(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return {};
  }
}
