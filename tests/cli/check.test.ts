import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { node } from '../runner/node.ts';

let folder = '';
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'ledger-')), '稿件 一');
  cpSync('content', folder, { recursive: true });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

function runCheck(content: string) {
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/check.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: content, NODE_NO_WARNINGS: '1' },
  });
  return { status, stdout, stderr };
}
const edit = (file: string, find: string, put: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(find)) throw new Error(`not found: ${find}`);
  writeFileSync(join(folder, file), text.replace(find, put));
  return text.split(find)[0]?.split('\n').length ?? 0;
};

test('good content: one sentence, and all is well', () => {
  const { status, stdout, stderr } = runCheck('content');
  expect(stdout).toMatch(/^内容没有问题：\d+ 笔，\d+ 笔参照，\d+ 笔推算，\d+ 件事，\d+ 张图。\n$/);
  expect([status, stderr]).toEqual([0, '']);
});

test('the second story is good content too', () => {
  const { status, stdout } = runCheck('tests/fixtures/story');
  expect([status, stdout]).toEqual([0, '内容没有问题：9 笔，1 笔参照，2 笔推算，2 件事，3 张图。\n']);
});

test('two faults in a folder with a space and Chinese in its name', () => {
  const line = edit('dataset.json', '"literal": "5066人次"', '"literal": "5066人"');
  edit('story/zh/people.md', '# 人与人次，不能相加', '# 人与人次，三笔账');
  const { status, stdout, stderr } = runCheck(folder);
  const shown = folder.replaceAll('\\', '/');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    [
      `${shown}/dataset.json:${line}:18`,
      `  ${line - 1} │       "part": "people",`,
      `> ${line} │       "literal": "5066人",`,
      `      │                  ^`,
      `  ${line + 1} │       "quote": {`,
      '  「5066人」没有抄全：原句里是「5066人次」。literal 写「5066人次」。',
      '',
      `${shown}/story/zh/people.md:1:8`,
      '> 1 │ # 人与人次，三笔账',
      '    │   　　　　　^',
      '  2 │ ',
      '  手写的数「三笔」：正文里的数都写成 {id}，由账本印出来；固定说法列进 site.idioms。图里的笔数写成 {count:图的id}。',
      '',
      '共 2 处要改。',
      '',
      `（内容在 ${shown}/）`,
      '',
    ].join('\n'),
  );
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('no dataset at all', () => {
  const { status, stderr } = runCheck(join(folder, 'nowhere'));
  expect(status).toBe(1);
  expect(stderr).toContain('/nowhere/dataset.json:1:1\n  找不到这个文件：账本的数据都在里面。\n\n共 1 处要改。');
  expect(stderr).not.toMatch(/^\s+at /m);
});
