import { expect, test } from 'vitest';
import { MissingSigns, missingIn } from '../../src/exports/fonts/missing.ts';
import { problemsOfSigns } from '../../src/ledger/index.ts';
import { real } from './editing.ts';

test('a sign without a glyph is told where the content has it first, one of the code nowhere', () => {
  const zh = new Map([...real.story.zh, ['people', '# 人\n\n有𪚥，又有𪚥。']]);
  const files = { ...real, story: { ...real.story, zh } };
  expect(problemsOfSigns(files, ['𪚥', '\u{1fae0}'])).toEqual([
    {
      file: 'content/story/zh/people.md',
      line: 3,
      column: 2,
      message: '标题和图用的字体里没有「𪚥」这个字：换一个字，或请维护者换字体。',
    },
  ]);
});

test('the signs are read from the error, also from one of another copy of the class, and from no other error', () => {
  expect(missingIn(new MissingSigns(['𪚥', '鿰'], 'card: '))).toEqual(['𪚥', '鿰']);
  expect(new MissingSigns(['𪚥'], 'card: ').message).toBe('card: no glyph for 𪚥 (U+2A6A5)');
  expect(missingIn(Object.assign(new RangeError('x'), { name: 'MissingSigns', signs: ['a'] }))).toEqual(['a']);
  expect(missingIn(new RangeError('no room'))).toEqual([]);
});

test('a sign that JSON spells as escapes is found too', () => {
  const dataset = real.dataset.replace('"zh": "山海账本"', '"zh": "\\uD869\\uDEA5账本"');
  expect(dataset).not.toBe(real.dataset);
  const [problem, ...others] = problemsOfSigns({ ...real, dataset }, ['𪚥']);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: 'content/dataset.json', message: expect.stringContaining('「𪚥」') });
  const line = dataset.split('\n')[(problem?.line ?? 0) - 1] ?? '';
  expect(line.slice((problem?.column ?? 0) - 1)).toMatch(/^\\uD869\\uDEA5/);
});
