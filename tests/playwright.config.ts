import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS } from './runner/chromium-args.ts';

const executablePath = process.env.BROWSER_PATH;

export default defineConfig({
  testDir: 'browser',
  // What embeds do in other people's pages, all that the explorer can do and the preview take longer than a change should wait:
  // npm run test:long has it.
  ...(process.env.EVERYTHING
    ? {}
    : { testIgnore: [/[\\/]browser[\\/]hosts[\\/]/, /[\\/]explore-[^\\/]*$/, /[\\/]preview[^\\/]*$/] }),
  outputDir: '../.cache/browser',
  globalSetup: './browser-servers.ts',
  workers: 2,
  // Without it the tests of one file would queue up behind each other in one worker.
  fullyParallel: true,
  // A test that passes at the second try has found something: nobody should have to guess what.
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: 'chromium',
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath ? { executablePath } : {}) },
  },
});
