import process from 'node:process';
import { defineConfig } from 'astro/config';
import { wholeSite } from './src/integration/whole-site.ts';

/**
 * Vite wraps every import() in two kilobytes that fetch style sheets and preloads ahead of it. Our one has neither, and
 * without the wrapper a script is the same wherever the site lives.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Modules of numbers/ do nothing but define. Without being told, the bundler would send readers every word list of that
 * room, because its door names them all and a list is made when its module is read.
 */
const pureNumbers = {
  name: 'pure-numbers',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/numbers\/[^?]*\.ts$/.test(id) ? { code, map: null, moduleSideEffects: false } : undefined,
};

// SITE and BASE say where the site will live; CONTENT (read in src/ledger/content.ts) which story; OUT (dist) where it is put, whole,
// by the integration: Astro alone would empty the folder that the last one stands in before it knows whether it can make a new one.
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory', assets: 'a' },
  integrations: [wholeSite()],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainImports, pureNumbers],
  },
});
