import { appendFileSync, cpSync, mkdtempSync, rmSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfPlate } from '../../src/exports/index.ts';
import { ContentError, readEditions } from '../../src/ledger/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions '));
  cpSync('tests/fixtures/story/editions', join(folder, 'editions'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const problems = (): string[] => {
  try {
    readEditions(folder, 'content', faultsOfPlate);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(({ file, message }) => `${file} ${message}`);
    throw error;
  }
};

test('what was published is as it was', () => {
  expect(problems()).toEqual([]);
});

test('a plate that was touched and one that is gone are each told by name', () => {
  appendFileSync(join(folder, 'editions/2023-06-30/plates/rewetted-zh.json'), '\n');
  unlinkSync(join(folder, 'editions/2023-06-30/plates/tree-plots-en.json'));
  expect(problems()).toEqual([
    'content/editions/2023-06-30/plates/rewetted-zh.json 这个文件属于已经发布的一版，和当初存下的不一样了。版本不能改：请从版本库里取回原来的文件。',
    'content/editions/2023-06-30/plates/tree-plots-en.json 这一版的目录里写着这个文件，现在找不到。版本不能改：请从版本库里取回。',
  ]);
});
