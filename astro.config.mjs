import process from 'node:process';
import { defineConfig } from 'astro/config';

// SITE and BASE say where the site will live; OUT where it is built to. CONTENT (read in src/ledger/content.ts) says which story.
export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  outDir: process.env.OUT ?? 'dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory', assets: 'a' },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  vite: { build: { assetsInlineLimit: 0 } },
});
