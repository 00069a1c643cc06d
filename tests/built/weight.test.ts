import { expect, test } from 'vitest';
import { languages } from '../../src/numbers/index.ts';
import { storyOf } from './pages.ts';
import { weigh } from './weigh.ts';

// What a reader on a bad line pays for. Times depend on the machine and are only reported (npm run bench); bytes do not.
test.for(['site', 'fixture'].flatMap((name) => languages.map((language) => [name, language] as const)))(
  'the story of %s in %s weighs at most 30 kB, its faces 60, and asks for four things',
  ([name, language]) => {
    const { build, file } = storyOf(name, language);
    const { page, fonts, requests } = weigh(build.directory, file);
    expect(page).toBeGreaterThan(1000);
    expect(page).toBeLessThanOrEqual(30_000);
    expect(fonts).toBeGreaterThan(1000);
    expect(fonts).toBeLessThanOrEqual(60_000);
    expect(requests).toBe(4);
  },
);
