import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

function run(command: string, content: string) {
  const { status, stdout, stderr } = spawnSync(node, [`src/cli/${command}.ts`], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT: content, OUT: join(folder, '..', 'site'), NODE_NO_WARNINGS: '1' },
  });
  return { status, stdout, stderr };
}
const runCheck = (content: string) => run('check', content);
const edit = (file: string, find: string, put: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(find)) throw new Error(`not found: ${find}`);
  writeFileSync(join(folder, file), text.replace(find, put));
  return text.split(find)[0]?.split('\n').length ?? 0;
};

test('good content: one sentence, and all is well', () => {
  const { status, stdout, stderr } = runCheck('content');
  expect(stdout).toMatch(
    /^内容没有问题：\d+ 笔数，(?:\d+ 笔用文字说的，)?\d+ 笔参照，\d+ 笔推算，\d+ 件事，\d+ 张图。\n$/,
  );
  expect([status, stderr]).toEqual([0, '']);
});

test('the second story is good content too', () => {
  const { status, stdout } = runCheck('tests/fixtures/story');
  expect([status, stdout]).toEqual([0, '内容没有问题：9 笔数，1 笔参照，2 笔推算，2 件事，3 张图。\n']);
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
      `${' '.repeat(String(line).length + 3)}│                  ^`,
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

test('signs that no font has: the check tells them at their places, and the build in the same words', () => {
  const story = join(folder, '..', 'rare');
  cpSync('tests/fixtures/story', story, { recursive: true });
  const path = join(story, 'dataset.json');
  const dataset = JSON.parse(readFileSync(path, 'utf8'));
  const { zh, en } = dataset.site.title;
  const text = JSON.stringify(
    { ...dataset, site: { ...dataset.site, title: { zh: `${zh}🎉`, en: `${en}𪚥` } } },
    null,
    2,
  );
  writeFileSync(path, text);
  const shown = story.replaceAll('\\', '/');
  const places = ['🎉', '𪚥'].map((sign) => {
    const before = text.slice(0, text.indexOf(sign)).split('\n');
    return `${shown}/dataset.json:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  });
  const checked = run('check', story);
  const lines = checked.stderr.split('\n');
  expect(lines.filter((line) => line.startsWith(shown))).toEqual(places);
  expect(lines.filter((line) => line.startsWith('  标题'))).toEqual([
    '  标题和图用的字体里没有「🎉」这个字：换一个字，或请维护者换字体。',
    '  标题和图用的字体里没有「𪚥」这个字：换一个字，或请维护者换字体。',
  ]);
  const built = run('build', story);
  expect([checked.status, built.status, existsSync(join(folder, '..', 'site'))]).toEqual([1, 1, false]);
  const end = '\n\n网站没有生成，上一次的还在。 / The site was not built; the last one stands.\n';
  expect(built.stderr).toBe(checked.stderr.replace(`\n\n（内容在 ${shown}/）\n`, end));
});

test('no dataset at all', () => {
  const { status, stderr } = runCheck(join(folder, 'nowhere'));
  expect(status).toBe(1);
  expect(stderr).toContain('/nowhere/dataset.json:1:1\n  找不到这个文件：账本的数据都在里面。\n\n共 1 处要改。');
  expect(stderr).not.toMatch(/^\s+at /m);
});
