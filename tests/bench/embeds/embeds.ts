import { join } from 'node:path';
import { readFiles } from '../../../src/dataset/index.ts';
import { plateOf } from '../../../src/embeds/index.ts';
import { openLedger, publishedCharts } from '../../../src/ledger/index.ts';
import { BUILDS } from '../../runner/builds.ts';
import { ROOT } from '../../runner/root.ts';
import { type Bench, type Measure, median } from '../bench.ts';
import { host } from '../host.ts';
import { browserHere, builtSite } from '../needs.ts';
import { startBrowser } from '../story/load.ts';
import { type Drawn, drawn } from './drawn.ts';
import { pageWith, peers, rowsOf } from './peers.ts';

/** Odd, so that the median is a load that was seen. */
const rounds = 5;
const count = 10;

/** An article with ten frames. */
const article = (addresses: readonly string[]): string =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>An article</title>${addresses
    .map((address) => `<iframe src="${address}" width="320" height="1000" style="border:0"></iframe>`)
    .join(' ')}`;

/** All that is opened, by its address: the articles by the names of their kinds, and what they need. */
async function laid(): Promise<{ kinds: readonly string[]; pages: ReadonlyMap<string, string> }> {
  const content = BUILDS[0]?.content ?? '';
  const ledger = openLedger(readFiles(join(ROOT, content), content));
  const charts = publishedCharts(ledger);
  const ten = Array.from({ length: count }, (_, at) => charts[at % charts.length]).flatMap((chart) => chart ?? []);
  const pages = new Map<string, string>();
  // What comes round again has an address of its own: a frame out of the cache would cost nothing.
  const frames = (kind: string, addressOf: (id: string) => string) =>
    pages.set(`/${kind}/`, article(ten.map(({ id }, at) => `${addressOf(id)}?${at}`)));
  frames('ours', (id) => `/embed/${id}/`);
  frames('bare SVG', (id) => `/images/${id}-zh.svg`);
  for (const peer of await peers()) {
    pages.set(`/${peer.name}/library.js`, peer.library);
    for (const chart of charts)
      pages.set(
        `/${peer.name}/${chart.id}/`,
        pageWith(peer, `/${peer.name}/library.js`, plateOf(ledger, chart, 'zh').title, rowsOf(ledger, chart)),
      );
    frames(peer.name, (id) => `/${peer.name}/${id}/`);
  }
  return { kinds: [...pages.keys()].flatMap((path) => /^\/([^/]+)\/$/.exec(path)?.[1] ?? []), pages };
}

/** Ten embeds in one article, beside the same ten as bare drawings and as frames of two libraries. All take turns. */
export const embeds: Bench = {
  name: 'embeds',
  zh: '一篇文章里嵌十张',
  async run() {
    const directory = await builtSite();
    const { kinds, pages } = await laid();
    const browser = await startBrowser(await browserHere());
    const served = await host(directory, pages);
    const seen = new Map<string, Drawn[]>(kinds.map((kind) => [kind, []]));
    try {
      const load = (kind: string) => drawn(browser, new URL(`/${encodeURIComponent(kind)}/`, served.url).href);
      // The first loads of a browser also start it; they count for nothing.
      for (const kind of kinds) await load(kind);
      for (let round = 0; round < rounds; round += 1) for (const [kind, all] of seen) all.push(await load(kind));
    } finally {
      await browser.close();
      await served.close();
    }
    const middle = (kind: string, what: keyof Drawn) => median((seen.get(kind) ?? []).map((one) => one[what]));
    return (['allDrawn', 'mainThread'] as const).flatMap((what): Measure[] => {
      const name = what === 'allDrawn' ? 'all ten drawn' : 'main thread';
      const ours = middle('ours', what);
      const [, bare = '', ...others] = kinds;
      return [
        ...kinds.map((kind): Measure => ({ name: `${kind}: ${name}`, value: middle(kind, what), unit: 'ms' })),
        { name: `${name}, ours / ${bare}`, value: ours / middle(bare, what), unit: '×', limit: 1.25 },
        ...others.map(
          (kind): Measure => ({
            name: `${name}, ours / ${kind}`,
            value: ours / middle(kind, what),
            unit: '×',
            limit: 1,
          }),
        ),
      ];
    });
  },
};
