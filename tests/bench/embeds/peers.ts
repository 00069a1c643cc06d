import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { panelsOf } from '../../../src/charts/index.ts';
import type { Chart } from '../../../src/dataset/index.ts';
import type { Ledger } from '../../../src/ledger/index.ts';
import { plainText } from '../../../src/narrative/index.ts';
import { installedFor } from '../installed.ts';

/** A library of charts: its file, and the script that draws rows with it into #c. */
interface Peer {
  readonly name: string;
  readonly library: string;
  draw(rows: string): string;
}

/** The libraries that newsrooms would take, each as its own guide says, without animation. */
export async function peers(): Promise<readonly Peer[]> {
  const own = createRequire(import.meta.url).resolve('chart.js');
  const echarts = join(await installedFor('embeds'), 'node_modules', 'echarts', 'dist', 'echarts.min.js');
  return [
    {
      name: 'Chart.js',
      library: readFileSync(join(own, '..', 'chart.umd.min.js'), 'utf8'),
      draw: (rows) =>
        `const rows=${rows};new Chart(document.body.appendChild(document.createElement('canvas')),{type:'bar',data:{labels:rows.map((r)=>r[0]),datasets:[{data:rows.map((r)=>r[1])}]},options:{indexAxis:'y',animation:false,plugins:{legend:{display:false}}}})`,
    },
    {
      name: 'ECharts',
      library: readFileSync(echarts, 'utf8'),
      draw: (rows) =>
        `const rows=${rows};const box=document.body.appendChild(document.createElement('div'));box.style.height='300px';echarts.init(box).setOption({animation:false,yAxis:{type:'category',data:rows.map((r)=>r[0])},xAxis:{type:'value'},series:[{type:'bar',data:rows.map((r)=>r[1])}]})`,
    },
  ];
}

/** The numbers of a chart; of one that has only dates, its lines. */
export function rowsOf(ledger: Ledger, chart: Chart): string {
  const panels = panelsOf(ledger, chart, 'zh', (text) => plainText(ledger, text, 'zh'));
  const numbers = panels.flatMap(({ series }) => series.map(({ label, value }) => [label, value]));
  return JSON.stringify(
    numbers.length > 0 ? numbers : panels.flatMap(({ items }, at) => items.map(() => ['', at + 1])),
  );
}

/** A page that draws one chart with a library, in as little as its guide asks for: nothing else in it is painted first. */
export const pageWith = (peer: Peer, address: string, title: string, rows: string): string =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>${title}</title><style>body{margin:0}</style><body><script src="${address}"></script><script>${peer.draw(rows)}</script>`;
