import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { putRight, swapIn } from '../../src/integration/output/swap.ts';
import { node } from '../runner/node.ts';
import { ROOT } from '../runner/root.ts';
import { formerSite } from './former.ts';

const home = mkdtempSync(join(tmpdir(), 'swap-'));
afterAll(() => rmSync(home, { recursive: true }));
let place = '';
let target = '';
beforeEach(() => {
  place = mkdtempSync(join(home, 'place-'));
  target = join(place, 'dist');
});

/** Which site stands there: the one name that all of its files say. Fails where they say two, or some are missing. */
function standing(): string | undefined {
  if (!existsSync(target)) return undefined;
  const files = readdirSync(join(target, 'a'));
  const names = new Set([join(target, '404.html'), ...files.map((file) => join(target, 'a', file))].map(read));
  expect([names.size, files.length]).toEqual([1, 20]);
  return [...names][0];
}
const read = (file: string): string => readFileSync(file, 'utf8');
const made = (name: string): string => formerSite(join(place, `made-${name}`), name);
const left = (): string[] => readdirSync(place).filter((name) => name.startsWith('.'));

/** A process of its own that swaps in site after site, named after it and counted. */
function swapping(name: string, times: number): ChildProcess {
  const swap = pathToFileURL(join(ROOT, 'src/integration/output/swap.ts')).href;
  const former = pathToFileURL(join(ROOT, 'tests/cli/former.ts')).href;
  const code = `const { swapIn } = await import(${JSON.stringify(swap)});
    const { formerSite } = await import(${JSON.stringify(former)});
    for (let i = 0; i < ${times}; i += 1) {
      swapIn(formerSite(process.argv[1] + '/made-${name}', '${name} ' + i), process.argv[1] + '/dist');
      if (i === 0) console.log('one is there');
    }`;
  return spawn(node, ['--input-type=module', '-e', code, place], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('a site takes the place of another whole, and leaves nothing behind', () => {
  swapIn(made('one'), target);
  expect(standing()).toBe('one');
  mkdirSync(join(target, 'only-in-one'));
  swapIn(made('two'), target);
  expect([standing(), existsSync(join(target, 'only-in-one')), left()]).toEqual(['two', false, []]);
});

test('what cannot be put there leaves what stands', () => {
  swapIn(made('one'), target);
  expect(() => swapIn(join(place, 'nothing'), target)).toThrow();
  expect([standing(), left()]).toEqual(['one', []]);
});

test('killed between the two moves, the old site is beside, and comes back', () => {
  swapIn(made('one'), target);
  renameSync(target, join(place, '.dist.old-999999999-0'));
  renameSync(made('two'), join(place, '.dist.new-999999999'));
  putRight(target);
  expect([standing(), left()]).toEqual(['one', []]);
});

test('killed after them, the new one stays, and what is left of the old one goes', () => {
  swapIn(made('two'), target);
  renameSync(made('one'), join(place, '.dist.old-999999999-0'));
  rmSync(join(place, '.dist.old-999999999-0', '404.html'));
  writeFileSync(join(place, '.dist.older'), 'no swap’s');
  putRight(target);
  expect([standing(), left()]).toEqual(['two', ['.dist.older']]);
});

test('killed at any moment, one whole site can be had', { timeout: 120_000 }, async () => {
  swapIn(made('first'), target);
  const seen = new Set<string | undefined>();
  for (let run = 0; run < 5; run += 1) {
    const child = swapping(`run ${run}`, 100_000);
    if (child.stdout) await once(child.stdout, 'data');
    await new Promise((ready) => setTimeout(ready, Math.random() * 20));
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    putRight(target);
    seen.add(standing());
    expect(left()).toEqual([]);
  }
  expect(seen.size).toBe(5);
  expect(seen).not.toContain(undefined);
});

test('two at a time do not meet: what stands is one of them, whole', { timeout: 60_000 }, async () => {
  const ended = ['one', 'two'].map(async (name) => {
    const [code] = await once(swapping(name, 60), 'exit');
    return code;
  });
  expect(await Promise.all(ended)).toEqual([0, 0]);
  expect(['one 59', 'two 59']).toContain(standing());
  putRight(target);
  expect(left()).toEqual([]);
});
