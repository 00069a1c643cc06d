import { describe, expect, test } from 'vitest';
import { type LocatedMessage, problemsText } from '../../src/dataset/index.ts';
import { excerpt } from '../../src/dataset/problem.ts';

const lines = (...all: string[]) => all.join('\n');

describe('excerpt', () => {
  test('the line before, the line with its place, the line after', () => {
    expect(excerpt('{\n  "id": "x",\n  "label": 5,\n}\nmore', 3, 12)).toBe(
      lines('  2 │   "id": "x",', '> 3 │   "label": 5,', '    │            ^', '  4 │ }'),
    );
  });

  test('the first line has none before it, the last none after', () => {
    expect(excerpt('one\ntwo', 1, 1)).toBe(lines('> 1 │ one', '    │ ^', '  2 │ two'));
    expect(excerpt('one\ntwo', 2, 4)).toBe(lines('  1 │ one', '> 2 │ two', '    │    ^'));
  });

  test('line numbers are set to one width', () => {
    expect(excerpt('a\n'.repeat(10), 9, 1)).toBe(lines('   8 │ a', '>  9 │ a', '     │ ^', '  10 │ a'));
  });

  test('the caret stands under a full-width sign', () => {
    expect(excerpt('有79个', 1, 4)).toBe(lines('> 1 │ 有79个', '    │ 　  ^'));
  });

  test('a paragraph is cut around the place', () => {
    const paragraph = `${'前'.repeat(40)}错${'后'.repeat(80)}`;
    expect(excerpt(paragraph, 1, 41)).toBe(
      lines(`> 1 │ …${'前'.repeat(30)}错${'后'.repeat(41)}…`, `    │  ${'　'.repeat(30)}^`),
    );
  });

  test('line ends of Windows are not shown', () => {
    expect(excerpt('one\r\ntwo\r\n', 1, 1)).toBe(lines('> 1 │ one', '    │ ^', '  2 │ two'));
  });
});

test('the report has every problem in the order of files and lines, and their count', () => {
  const problem = (file: string, line: number, message: string): LocatedMessage => ({ file, line, column: 1, message });
  const texts = new Map([['b.md', '# B\nb']]);
  expect(problemsText([problem('b.md', 2, '二'), problem('b.md', 1, '一'), problem('a.json', 9, '零')], texts)).toBe(
    lines(
      'a.json:9:1',
      '  零',
      '',
      'b.md:1:1',
      '> 1 │ # B',
      '    │ ^',
      '  2 │ b',
      '  一',
      '',
      'b.md:2:1',
      '  1 │ # B',
      '> 2 │ b',
      '    │ ^',
      '  二',
      '',
      '共 3 处要改。',
    ),
  );
});
