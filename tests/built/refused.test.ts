import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { node } from '../runner/node.ts';
import { ROOT } from '../runner/root.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'refused-')), 'content');
cpSync(join(ROOT, 'content'), folder, { recursive: true });
const out = join(ROOT, '.cache', 'refused');
afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true });
  rmSync(out, { recursive: true, force: true });
});

test('a sign that no face has: one message with its place, and no stack trace', { timeout: 180_000 }, () => {
  const file = join(folder, 'dataset.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('{projects}帮扶项目，', '{projects}帮扶项目𪚥，'));
  const { status, stderr } = spawnSync(node, ['src/cli/build.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CONTENT: folder, OUT: out, NODE_NO_WARNINGS: '1' },
  });
  const line = text.split('{projects}帮扶项目，')[0]?.split('\n').length;
  expect(status).toBe(1);
  expect(stderr).toContain(`/dataset.json:${line}:`);
  expect(stderr).toContain('标题和图用的字体里没有「𪚥」这个字：换一个字，或请维护者换字体。\n\n共 1 处要改。\n');
  expect(stderr).not.toMatch(/^\s+at |RangeError/m);
});
