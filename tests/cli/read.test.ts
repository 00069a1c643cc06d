import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { node } from '../runner/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/read.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { status, stdout, stderr };
};
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const text = '2020年，投入1.77亿元，\n惠及三千余户、3至5个村；坡地25度以上。';

test('a text’s numbers in order, what each was read as, and what is unsure', () => {
  expect(read(file('text.txt', text))).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      '1:1　2020年　日期',
      '1:9　1.77亿元　数量　177000000 元（至少 176500000，小于 177500000）',
      '2:3　三千余户　数量　3000 户（大于 3000）',
      '2:8　3至5个村　区间　（至少 3，至多 5）',
      '2:16　25度以上　数量　25 度（至少 25）　不能入账：「25度以上」的「度」这里不是电量：角度和温度账本不记，只记用电的度。',
      '',
      '共 5 处数字，3 处可以入账。',
      '',
    ].join('\n'),
  });
});

test('the same as JSON, one line each', () => {
  const lines = read(file('text.txt', text), '--json').stdout.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line)).slice(0, 4)).toEqual([
    { start: 0, end: 5, text: '2020年', kind: 'date' },
    {
      start: 8,
      end: 14,
      text: '1.77亿元',
      kind: 'quantity',
      value: '177000000',
      low: '176500000',
      lowOpen: false,
      high: '177500000',
      highOpen: true,
      bound: 'rounded',
      unit: '元',
    },
    {
      start: 18,
      end: 22,
      text: '三千余户',
      kind: 'quantity',
      value: '3000',
      low: '3000',
      lowOpen: true,
      bound: 'more-than',
      unit: '户',
    },
    {
      start: 23,
      end: 28,
      text: '3至5个村',
      kind: 'range',
      low: '3',
      lowOpen: false,
      high: '5',
      highOpen: false,
      bound: 'between',
      unit: '村',
    },
  ]);
});

test.each([
  [[], '要读哪个文件？运行 npm run read -- 报道.txt；加 --json，一个数一行 JSON。\n'],
  [['nowhere.txt'], '找不到「nowhere.txt」。\n'],
  [['tests'], '「tests」不是文件。\n'],
])('%j is answered in words', (options, message) => {
  expect(read(...options)).toEqual({ status: 1, stdout: '', stderr: message });
});

test('what is no text of UTF-8 is answered in words', () => {
  const path = file('gbk.txt', Uint8Array.from([0xb4, 0xfa, 0xc2, 0xeb]));
  expect(read(path).stderr).toBe(`「${path}」不是 UTF-8 的文本：用编辑器另存为 UTF-8 的 .txt。\n`);
});
