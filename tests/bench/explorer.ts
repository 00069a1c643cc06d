import { brotliCompressSync } from 'node:zlib';
import { type Bench, type Measure, median } from './bench.ts';
import { host } from './host.ts';
import { type Interaction, interactions } from './interaction.ts';
import { browserHere, builtSite } from './needs.ts';
import { startBrowser } from './story/load.ts';

const pages = ['explore/', 'en/explore/'];
/** Odd, so that the median is a reaction that was seen. */
const rounds = 3;
/** In ms: what “interaction to next paint” may take on a processor four times slower. */
const limit = 100;

/** What a script weighs as it is sent. */
async function bytesOf(url: string, scripts: readonly string[]): Promise<number> {
  const texts = await Promise.all(scripts.map(async (path) => (await fetch(new URL(path, url))).arrayBuffer()));
  return texts.reduce((sum, text) => sum + brotliCompressSync(new Uint8Array(text)).length, 0);
}

/** How soon the explorer answers a choice, and what it fetches to be able to. */
export const explorer: Bench = {
  name: 'explorer',
  zh: '「比一比」多快有反应',
  async run() {
    const browser = await startBrowser(await browserHere());
    const served = await host(await builtSite());
    try {
      const measures: Measure[] = [];
      for (const page of pages) {
        const url = served.url + page;
        const fetched = new Set<string>();
        const context = await browser.newContext();
        const opened = await context.newPage();
        opened.on('request', (request) => {
          if (request.resourceType() === 'script') fetched.add(request.url());
        });
        await opened.goto(url);
        const noticed = await bytesOf(url, [...fetched]);
        await opened.locator('[data-part-of-page="frame"]').evaluate((frame) => frame.scrollIntoView());
        await opened.locator('.plate.live').waitFor();
        const used = await bytesOf(url, [...fetched]);
        await context.close();
        measures.push(
          { name: `/${page} script before it is needed`, value: noticed, unit: 'B', limit: 1000 },
          { name: `/${page} script once it is used`, value: used, unit: 'B', limit: 70_000 },
        );
        const all: Interaction[][] = [];
        for (let round = 0; round < rounds; round += 1) all.push(await interactions(browser, url));
        for (const { name } of all[0] ?? [])
          measures.push({
            name: `/${page} ${name}`,
            value: median(all.map((one) => one.find((found) => found.name === name)?.ms ?? Number.NaN)),
            unit: 'ms',
            limit,
          });
      }
      return measures;
    } finally {
      await browser.close();
      await served.close();
    }
  },
};
