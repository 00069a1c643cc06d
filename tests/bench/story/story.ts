import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type Measure, median } from '../bench.ts';
import { host } from '../host.ts';
import { browserHere, builtSite } from '../needs.ts';
import { coldLoad, type Load, startBrowser } from './load.ts';
import { bareOf, withoutFonts } from './variants.ts';

/** Odd, so that the median is a load that was seen. */
const rounds = 9;

const stories = { zh: 'index.html', en: 'en/index.html' } as const;
const languages = ['zh', 'en'] as const;

/**
 * When the story is seen on a slow phone, beside what one would write by hand to say the same and beside our own page
 * without its fonts. All take turns, so that whatever else the machine does meets each of them alike.
 */
export const story: Bench = {
  name: 'story',
  zh: '正文多快看得见',
  async run() {
    const directory = await builtSite();
    const browser = await startBrowser(await browserHere());
    const pages = new Map<string, string>();
    for (const language of languages) {
      const html = readFileSync(join(directory, stories[language]), 'utf8');
      pages.set(`/${language}/whole/`, html);
      pages.set(`/${language}/fontless/`, withoutFonts(html));
      pages.set(`/${language}/bare/`, bareOf(html));
    }
    const served = await host(directory, pages);
    const loads = new Map<string, Load[]>([...pages.keys()].map((path) => [path, []]));
    try {
      // The first loads of a browser also start it; they count for nothing.
      for (const path of pages.keys()) await coldLoad(browser, new URL(path, served.url).href);
      for (let round = 0; round < rounds; round += 1)
        for (const [path, all] of loads) all.push(await coldLoad(browser, new URL(path, served.url).href));
    } finally {
      await browser.close();
      await served.close();
    }
    const middle = (path: string, what: keyof Load) => median((loads.get(path) ?? []).map((load) => load[what]));
    return languages.flatMap((language): Measure[] => {
      const [whole, fontless, bare] = ['whole', 'fontless', 'bare'].map((name) => ({
        first: middle(`/${language}/${name}/`, 'firstPaint'),
        largest: middle(`/${language}/${name}/`, 'largestPaint'),
      })) as [Seen, Seen, Seen];
      return [
        { name: `${language} largest paint`, value: whole.largest, unit: 'ms' },
        { name: `${language} largest paint, without the font`, value: fontless.largest, unit: 'ms' },
        { name: `${language} largest paint, bare page`, value: bare.largest, unit: 'ms' },
        {
          name: `${language} largest paint / bare page`,
          value: whole.largest / bare.largest,
          unit: '×',
          aim: 1.25,
          limit: 1.5,
        },
        { name: `${language} first paint`, value: whole.first, unit: 'ms' },
        { name: `${language} first paint, without the font`, value: fontless.first, unit: 'ms' },
        { name: `${language} first paint, bare page`, value: bare.first, unit: 'ms' },
        { name: `${language} first paint / without the font`, value: whole.first / fontless.first, unit: '×', aim: 1 },
      ];
    });
  },
};

type Seen = { readonly first: number; readonly largest: number };
