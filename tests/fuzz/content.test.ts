import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { ContentError, type ContentFiles } from '../../src/dataset/index.ts';
import { coveredByFonts } from '../../src/fonts/checks.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { anyMutation, type Mutation, mutatedFiles, slippedIn } from './mutations.ts';
import { faultsOf, madeOf, worse } from './published.ts';

// 300 cases in `npm test`, the same every time; `npm run test:long` has 5,000. Half of them for each property.
const runs = Number(process.env['FUZZ_RUNS'] ?? 300) / 2;
/** Longer than any of it may take: what grows faster than its text would show here. */
const patience = 10_000;

/** The ledger, or nothing where it is refused in words. Whatever else is thrown is thrown on. */
function opened(files: ContentFiles): Ledger | undefined {
  const options = { covers: coveredByFonts };
  const { problems } = check(files, options);
  for (const { line, column, message } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).toMatch(/\p{Script=Han}/u);
  }
  try {
    const ledger = openLedger(files, options);
    expect(problems).toEqual([]);
    return ledger;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(problems.length).toBeGreaterThan(0);
    return undefined;
  }
}

function within<T>(work: () => T): T {
  const began = performance.now();
  const result = work();
  expect(performance.now() - began).toBeLessThan(patience);
  return result;
}

/** Runs a property and counts how often something was published. */
function publishedOf(mutations: fc.Arbitrary<Mutation>): number {
  let published = 0;
  fc.assert(
    fc.property(mutations, (mutation) => {
      const files = mutatedFiles(mutation);
      const ledger = within(() => opened(files));
      const faults = ledger && within(() => [...faultsOf(ledger), ...faultsOf(worse(ledger))]);
      expect(faults ?? []).toEqual([]);
      published += Number(faults !== undefined);
    }),
    { numRuns: runs },
  );
  return published;
}

test('whatever dataset and story become, they are refused in words or published as what they say', {
  timeout: 1_200_000,
}, () => {
  const published = publishedOf(anyMutation);
  expect(published).toBeGreaterThan(runs / 20);
  expect(published).toBeLessThan((runs * 2) / 3);
});

test('no text is made into markup, wherever it is slipped in', { timeout: 1_200_000 }, () => {
  // Refused every time, nothing would have been shown.
  expect(publishedOf(slippedIn)).toBeGreaterThan(runs / 8);
});

test('markup that a text had been made into would be found', () => {
  expect(madeOf('<p>&lt;zz-mark&gt;</p>')).toEqual([]);
  expect(madeOf('<p><zz-mark></p>')).toEqual(['<zz-mark>']);
  expect(madeOf('<p><img src="x" onerror="zz()"></p>')).toEqual(['img[onerror]']);
  expect(madeOf('<a href=" javascript:zz">x</a>')).toHaveLength(1);
  expect(madeOf('<script>zz()</script>')).toEqual(['script']);
});
