import type { Browser } from '@playwright/test';

/** What an article with frames took, in ms. */
export interface Drawn {
  /** From the start of the navigation until the last frame's chart was painted. */
  allDrawn: number;
  /** That the main thread was at work until then, and for a second more. */
  mainThread: number;
}

// Ten columns of a phone's width, all of them on the screen: below the fold nothing is painted that could be timed.
const screen = { viewport: { width: 1700, height: 2200 } };
// The phone and the line that Lighthouse takes, as for the story.
const slower = 4;
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/**
 * Opens an article as somebody who was never there. Its frames come from the article's own host, so that all share one
 * process and one measure: from another, each kind would have its own at the same price.
 */
export async function drawn(browser: Browser, url: string): Promise<Drawn> {
  const context = await browser.newContext(screen);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await session.send('Performance.enable');
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
    const before = await worked();
    await page.goto(url, { waitUntil: 'load' });
    const allDrawn = await page.evaluate(lastPaint);
    await page.waitForTimeout(1000);
    return { allDrawn, mainThread: (await worked()) - before };
  } finally {
    await context.close();
  }
}

/** Runs in the article: when the last frame first showed something, on the article's own clock. */
async function lastPaint(): Promise<number> {
  const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => contentWindow ?? []);
  const painted = (frame: Window) =>
    new Promise<number>((resolve) => {
      const { performance, PerformanceObserver } = frame as Window & typeof globalThis;
      new PerformanceObserver((list) => {
        for (const { name, startTime } of list.getEntries())
          if (name === 'first-contentful-paint')
            resolve(performance.timeOrigin + startTime - window.performance.timeOrigin);
      }).observe({ type: 'paint', buffered: true });
    });
  return Math.max(...(await Promise.all(frames.map(painted))));
}
