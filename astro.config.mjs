import process from 'node:process';
import { defineConfig } from 'astro/config';

/**
 * Vite wraps every import() in two kilobytes that fetch style sheets and preloads ahead of it. Our one has neither, and
 * without the wrapper a script is the same wherever the site lives.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

// SITE and BASE say where the site will live; CONTENT (read in src/ledger/content.ts) which story. Where it is built to says
// src/cli/build.ts, which puts a finished site there: Astro alone must never empty the folder that one stands in.
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  outDir: '.cache/builds/astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory', assets: 'a' },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainImports],
  },
});
