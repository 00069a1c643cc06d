import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { ContentError, type Plate } from '../../src/dataset/index.ts';
import { faultsOfPlate } from '../../src/embeds/index.ts';
import { hashOf, readEditions } from '../../src/ledger/index.ts';
import { openChecked } from '../../src/site/checked.ts';
import { hostile } from '../embeds/hostile.ts';
import { node } from '../runner/node.ts';

const home = mkdtempSync(join(tmpdir(), 'forged-'));
afterAll(() => rmSync(home, { recursive: true }));
const story = join(home, 'content');
cpSync('tests/fixtures/story', story, { recursive: true });
const [published] = readEditions(story, 'content', faultsOfPlate);
if (!published) throw new Error('no edition');
const edition = join(story, 'editions', published.date);
const file = (plate: Plate): string => `plates/${plate.chart}-${plate.language}.json`;

/** Puts a plate in the place of a published one, and writes into the edition's list that it has always been so. */
function forge(plate: Plate): string {
  const text = `${JSON.stringify(plate, null, 1)}\n`;
  writeFileSync(join(edition, file(plate)), text);
  const list = JSON.parse(readFileSync(join(edition, 'edition.json'), 'utf8'));
  list.files[file(plate)] = hashOf(text);
  writeFileSync(join(edition, 'edition.json'), JSON.stringify(list));
  // And into the dataset that this list has always been the list.
  const dataset = join(story, 'dataset.json');
  const digest = hashOf(JSON.stringify(list));
  writeFileSync(dataset, readFileSync(dataset, 'utf8').replace(/"digest": "\w+"/, `"digest": "${digest}"`));
  return text;
}

function problems() {
  try {
    readEditions(story, 'content', faultsOfPlate);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

const [one, two] = published.plates as [Plate, Plate];

test.each(hostile)(
  '%j in a plate whose edition says that it has always been there is reported, once, at its place',
  (what) => {
    const html = one.html.replace('<details>', () => `<details>${what}`);
    const text = forge({ ...one, html });
    const [problem, ...others] = problems();
    expect([problem?.file, others]).toEqual([`content/editions/${published.date}/${file(one)}`, []]);
    expect(problem?.message).toMatch(/^图版里.*：图版由程序造，发布以后不能改。请从版本库里取回原来的文件。$/s);
    const line = text.split('\n')[(problem?.line ?? 0) - 1] ?? '';
    expect(line.slice(0, (problem?.column ?? 0) - 1)).toContain('"html": "<figure>');
    forge(one);
    expect(problems()).toEqual([]);
  },
);

test('npm run check and npm run build refuse a forged plate with the same words, and nothing is built', () => {
  forge({ ...one, html: one.html.replace('</details>', '<script>alert(1)</script></details>') });
  forge({ ...two, svg: two.svg.replace('<text ', '<text onload="alert(1)" ') });
  const out = join(home, 'site');
  const run = (command: string) => {
    const env = { ...process.env, CONTENT: story, OUT: out, NODE_NO_WARNINGS: '1' };
    const { status, stderr } = spawnSync(node, [`src/cli/${command}.ts`], { encoding: 'utf8', env });
    return { status, reported: stderr.split('\n\n').slice(0, 3).join('\n\n'), stack: /^\s+at /m.test(stderr) };
  };
  const checked = run('check');
  expect(checked).toMatchObject({ status: 1, stack: false });
  expect(checked.reported).toContain('图版里不会有「<script>」：图版由程序造');
  expect(checked.reported).toContain('图版里的「<text>」上不会有 onload="alert(1)"：图版由程序造');
  expect(checked.reported).toContain('共 2 处要改。');
  expect(run('build')).toEqual(checked);
  expect(existsSync(out)).toBe(false);
  for (const plate of [one, two]) forge(plate);
});

test('what is in this repository’s own editions is valid, to the byte', () => {
  for (const root of ['content', 'tests/fixtures/story'])
    expect(() => readEditions(root, root, faultsOfPlate)).not.toThrow();
  expect(openChecked({ drafts: true }).charts.size).toBeGreaterThan(0);
});
