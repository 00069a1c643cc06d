import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Embed, quoted, snippetOf } from './embeds.ts';
import * as listeners from './listeners.ts';

/** How a host puts an embed into its articles, and what it does with messages. */
export interface Host {
  readonly head: string;
  /** An embed in a column; `at` is its place on the page. */
  put(embed: Embed, at: number): string;
  /** Behind the article. */
  readonly foot: string;
  /** The host looks for the frame by its address: of two the same it can only find the first. */
  readonly byAddress?: true;
  /** px that it gives a frame at most. */
  readonly tallest?: number;
  /** What it says of itself in the console. */
  readonly own?: RegExp;
}

/** What stands in a file of a package's own. */
function fileOf(name: string, file: string): string {
  const main = createRequire(import.meta.url).resolve(name);
  const root = main.slice(0, main.indexOf(join('node_modules', name)) + join('node_modules', name).length);
  return readFileSync(join(root, file), 'utf8');
}

const script = (text: string): string => `<script>${text.replaceAll('</script', '<\\/script')}</script>`;
const run = (listener: () => void): string => script(`(${listener})()`);

/** The frame that a newsroom copies, with an attribute more where a host wants one. */
export const framed = (embed: Embed, attributes = ''): string =>
  snippetOf('frame', embed).replace('<iframe ', `<iframe${attributes} `);

const plain = { head: '', put: (embed: Embed) => framed(embed), foot: '' };

const keyOf = ({ src }: Embed): string => src.replace(/^https?:/, '');

export const hosts: Readonly<Record<string, Host>> = {
  'pym.js 1.3.2': {
    ...plain,
    head: script(fileOf('pym.js', 'dist/pym.v1.js')),
    put: ({ src, plate }, at) =>
      `<div id="chart-${at}"></div>${script(`new pym.Parent('chart-${at}', ${JSON.stringify(src)}, {title: ${JSON.stringify(plate.title)}})`)}`,
  },
  '@newswire/frames, around a frame': {
    ...plain,
    head: script(fileOf('@newswire/frames', 'dist/frames.umd.js')),
    foot: script("for (const frame of document.querySelectorAll('iframe')) newswireFrames.observeIframe(frame)"),
  },
  '@newswire/frames, making the frame': {
    ...plain,
    head: script(fileOf('@newswire/frames', 'dist/frames.umd.js')),
    put: ({ src, plate }) =>
      `<div data-frame-src=${quoted(src)} data-frame-attribute-title=${quoted(plate.title)}></div>`,
    foot: script('newswireFrames.autoInitFrames()'),
  },
  'iframe-resizer 4': {
    ...plain,
    head: script(fileOf('iframe-resizer', 'js/iframeResizer.js')),
    foot: script("addEventListener('load', () => iFrameResize({ warningTimeout: 0 }, 'iframe'))"),
  },
  '@iframe-resizer/parent 5': {
    ...plain,
    head: script(fileOf('@iframe-resizer/parent', 'index.umd.js')),
    foot: script("addEventListener('load', () => iframeResize({ license: 'GPLv3', warningTimeout: 0 }, 'iframe'))"),
    own: /^iframeResizer\(Parent\)\s.*GPLv3 License/,
  },
  '@open-iframe-resizer/core': {
    ...plain,
    head: script(fileOf('@open-iframe-resizer/core', 'dist/index.umd.cjs')),
    foot: script("iframeResizer.initialize({}, 'iframe')"),
  },
  'Datawrapper, by id': {
    ...plain,
    put: (embed) => framed(embed, ` id=${quoted(`datawrapper-chart-${keyOf(embed)}`)}`),
    foot: run(listeners.datawrapperById),
    byAddress: true,
  },
  'Datawrapper, by address': { ...plain, foot: run(listeners.datawrapperBySource), byAddress: true },
  'Datawrapper, by window': { ...plain, foot: run(listeners.datawrapperByWindow) },
  AMP: {
    head: run(listeners.amp),
    put: ({ src, plate }) =>
      `<div style="position:relative;height:${plate.heights.compact}px"><iframe src=${quoted(`${src}#amp=1`)} title=${quoted(plate.title)} sandbox="allow-scripts allow-same-origin" scrolling="no" style="position:absolute;width:100%;height:100%;border:0"></iframe></div>`,
    foot: '',
  },
  Embedly: { ...plain, foot: run(listeners.embedly), byAddress: true },
  WordPress: {
    head: run(listeners.wordpress),
    put: ({ src, plate }, at) =>
      `<blockquote class="wp-embedded-content" data-secret="s${at}">${plate.title}</blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" src=${quoted(`${src}#?secret=s${at}`)} data-secret="s${at}" title=${quoted(plate.title)} width="100%" height=${quoted(String(plate.heights.medium))} frameborder="0"></iframe>`,
    foot: '',
    tallest: 1000,
  },
};
