import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, readFiles, report } from '../../src/ledger/index.ts';
import { told, withFaults } from './editing.ts';
import { faults } from './faults/all.ts';

const together = faults.filter(({ alone }) => alone === undefined);

test('the real content has no fault', () => {
  expect(check(readFiles(resolve('content'), 'content')).problems).toEqual([]);
  expect(told(withFaults([]).files)).toEqual([]);
});

describe('one fault, one message, at its place', () => {
  test.each(faults)('$name', (fault) => {
    const { files, expected } = withFaults([fault]);
    expect(told(files)).toEqual(expected);
    expect(expected).toHaveLength(1);
  });
});

test('all faults that can stand together are told together', () => {
  expect(together.length).toBeGreaterThanOrEqual(60);
  const { files, expected } = withFaults(together);
  expect(expected).toHaveLength(together.length);
  expect(told(files)).toEqual(expected);
  expect(report(expected, new Map())).toMatch(new RegExp(`\n\n共 ${together.length} 处要改。$`));
});

test('names of faults are their own', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});
