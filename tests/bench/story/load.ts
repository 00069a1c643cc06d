import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGS } from '../../runner/chromium-args.ts';

/** When things were first seen, in ms from the start of the navigation. */
export interface Load {
  firstPaint: number;
  largestPaint: number;
}

// What Lighthouse takes a phone on a slow line for: its screen, a processor four times slower, 1.6 Mbit/s down, 150 ms away.
const screen = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const slower = 4;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

export function startBrowser(env: NodeJS.ProcessEnv): Promise<Browser> {
  return chromium.launch({
    ...(env.BROWSER_PATH ? { executablePath: env.BROWSER_PATH } : {}),
    args: [...CHROMIUM_ARGS],
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

/** Loads an address as somebody who was never there: nothing is cached, no connection is open. */
export async function coldLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext(screen);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate(paints);
  } finally {
    await context.close();
  }
}

/** Runs in the page. A larger paint may follow the load, of a font that came late, so the last is waited for. */
function paints(): Promise<Load> {
  return new Promise((resolve) => {
    const found = { firstPaint: Number.NaN, largestPaint: Number.NaN };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'first-paint') found.firstPaint = entry.startTime;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.largestPaint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(found), 2000);
  });
}
