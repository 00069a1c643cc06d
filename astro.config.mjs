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

// SITE and BASE say where the site will live; OUT where it is built to. CONTENT (read in src/ledger/content.ts) says which story.
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT ?? 'dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory', assets: 'a' },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainImports],
  },
});
