import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Properties over thousands of cases run on machines slower than ours.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...['built', 'browser', 'hosts', 'long'].map((name) => `tests/${name}/**`),
          ],
        },
      },
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
      { extends: true, test: { name: 'nginx', include: ['tests/hosts/*.test.ts'] } },
      // Run by name only: see LONG_CHECKS.
      { extends: true, test: { name: 'long', include: ['tests/long/*.test.ts'], testTimeout: 1_200_000 } },
      { extends: true, test: { name: 'office', include: ['tests/long/office/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
