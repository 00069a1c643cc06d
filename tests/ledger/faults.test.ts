import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { type Code, ContentError, messages, problemsText, readFiles } from '../../src/dataset/index.ts';
import { found, reported, withFaults } from './editing.ts';
import { faults } from './faults/all.ts';

const together = faults.filter(({ alone }) => alone === undefined);

test('the real content has no fault', () => {
  expect(check(readFiles(resolve('content'), 'content')).problems).toEqual([]);
  expect(reported(withFaults([]).files)).toEqual([]);
});

/** What was reported in this file. */
const seen = new Set<Code>();

describe('one fault, one message, at its place', () => {
  test.each(faults)('$name', (fault) => {
    const { files, expected } = withFaults([fault]);
    expect(reported(files)).toEqual(expected);
    expect(expected).toHaveLength(1);
    for (const { code } of found(files)) seen.add(code);
  });
});

test('all faults that can stand together are reported together', () => {
  expect(together.length).toBeGreaterThanOrEqual(60);
  const { files, expected } = withFaults(together);
  expect(expected).toHaveLength(together.length);
  expect(reported(files)).toEqual(expected);
  expect(problemsText(expected, new Map())).toMatch(new RegExp(`\n\n共 ${together.length} 处要改。$`));
});

test('a folder without a dataset is reported as a problem', () => {
  try {
    readFiles(resolve('tests/ledger'), 'nowhere');
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.problems).toMatchObject([
      { file: 'nowhere/dataset.json', line: 1, column: 1, code: 'dataset-missing' },
    ]);
    for (const { code } of error.problems) seen.add(code);
  }
});

/** What folders of editions are reported: each is broken so in editions.test.ts and cli/forged.test.ts. */
const ofFolders = /^(?:edition-(?!unreadable)|plate-)/;

test('every code of the table is reported by a seeded fault', () => {
  expect(Object.keys(messages).filter((code) => !seen.has(code as Code) && !ofFolders.test(code))).toEqual([]);
});

test('names of faults are their own', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});
