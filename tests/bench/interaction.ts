import type { Browser, Page } from '@playwright/test';

/** How long the slowest reaction to one kind of choice took, in ms: from the event to the next paint. */
export interface Interaction {
  name: string;
  ms: number;
}

/** A processor this many times slower. */
const slower = 4;

const choices: readonly (readonly [name: string, selector: string])[] = [
  ['dots', 'input[name="shape"][value="dots"]'],
  ['bars', 'input[name="shape"][value="bars"]'],
  ['log', 'input[name="scale"][value="log"]'],
  ['by size', 'input[name="order"][value="size"]'],
  ['a number taken out', '.choose [data-unit]:not([hidden]) input:checked'],
  ['a number put back', '.choose [data-unit]:not([hidden]) input:not(:checked)[aria-disabled="false"]'],
  ['another unit', '.units input:not(:checked)'],
];

/** The longest event since the last time this was asked, once what came of it has been painted. */
const slowest = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)));
    const kept = window as unknown as { durations: number[] };
    return Math.max(0, ...kept.durations.splice(0));
  });

/**
 * Interaction to next paint on the explorer, choice by choice, on a processor four times slower. `url` is the address of
 * the page. Events shorter than the 16 ms that a browser reports at least count as 0.
 */
export async function interactions(browser: Browser, url: string): Promise<Interaction[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('[data-part-of-page="frame"]').evaluate((frame) => frame.scrollIntoView());
    await page.locator('.plate.live').waitFor();
    await page.evaluate(() => {
      const durations: number[] = [];
      Object.assign(window, { durations });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration);
      }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
    });
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const found: Interaction[] = [];
    for (const [name, selector] of choices) {
      await page.locator(selector).first().click();
      found.push({ name, ms: await slowest(page) });
    }
    return found;
  } finally {
    await context.close();
  }
}
