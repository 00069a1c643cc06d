import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { aptInstall } from './apt.ts';
import { CHROMIUM_ARGS } from './chromium-args.ts';
import { type Candidate, packedChromium } from './packed-chromium.ts';

/** The environment that makes Playwright use the browser found, or why there is none. */
export type Found = { env: NodeJS.ProcessEnv } | { reason: { zh: string; en: string } };

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium that really starts here: the one named in BROWSER_PATH, one of the system, one that apt installs,
 * or the one in an npm package. Whoever names one wants that one, so then no other is tried.
 */
export async function findChromium(): Promise<Found> {
  const named = process.env.BROWSER_PATH;
  if (named) return (await firstThatStarts([{ path: named, env: {} }])) ?? { reason: notStarting(named) };
  return (
    (await firstThatStarts(installed())) ??
    ((await aptInstall('chromium', 'fonts-noto-cjk')) ? await firstThatStarts(installed()) : undefined) ??
    (await firstThatStarts(await packedChromium().catch(() => []))) ?? { reason: NO_BROWSER }
  );
}

function installed(): Candidate[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...ELSEWHERE].filter((path) => existsSync(path)).map((path) => ({ path, env: {} }));
}

async function firstThatStarts(candidates: readonly Candidate[]): Promise<Found | undefined> {
  for (const { path, env } of candidates) {
    const version = await startedVersion({ path, env });
    if (!version) continue;
    console.log(`  浏览器 / Browser: Chromium ${version} (${path})`);
    return { env: { ...env, BROWSER_PATH: path } };
  }
  return undefined;
}

/** Starts it, lets it draw some text, and asks its version: a browser that lacks a library or any font fails at one of these. */
async function startedVersion({ path, env }: Candidate): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args: [...CHROMIUM_ARGS],
      env: { ...process.env, ...env } as Record<string, string>,
      timeout: 60_000,
    });
    try {
      const page = await browser.newPage();
      await page.goto('about:blank');
      await page.setContent('<p>Aa 山海</p>');
      await page.screenshot({ timeout: 30_000 });
      return browser.version();
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (process.env.VERBOSE) console.log(`  ${path}: ${error}`);
    return undefined;
  }
}

const NO_BROWSER = {
  zh: '没有可用的浏览器，浏览器测试没有运行：请安装 Chromium 或 Chrome，或用 BROWSER_PATH 指明它的路径，再运行一次。',
  en: 'No browser works here, so the browser tests were not run: install Chromium or Chrome, or name its path in BROWSER_PATH, then run this again.',
};

function notStarting(path: string) {
  return {
    zh: `BROWSER_PATH 指的浏览器启动不了（${path}），浏览器测试没有运行：请改正路径，或不设 BROWSER_PATH。`,
    en: `The browser in BROWSER_PATH does not start (${path}), so the browser tests were not run: correct the path, or leave BROWSER_PATH unset.`,
  };
}
