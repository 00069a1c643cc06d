import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node } from '../../runner/node.ts';
import { ROOT } from '../../runner/root.ts';
import { type Bench, median } from '../bench.ts';
import { enlarge } from './enlarged.ts';

const times = 100;

/** ms that `npm run check` takes on valid content, npm and its set-up apart; the middle one of several runs. */
function checked(content: string, rounds: number): number {
  const all = Array.from({ length: rounds }, () => {
    const began = performance.now();
    const { status, stderr } = spawnSync(node, ['src/cli/check.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT: content, NODE_NO_WARNINGS: '1' },
    });
    // A fault would end the check, or take time to be told.
    if (status !== 0) throw new Error(stderr.slice(0, 2000));
    return performance.now() - began;
  });
  return median(all);
}

/** How long an editor waits for `npm run check`: on this content, and on a hundred times as much. */
export const check: Bench = {
  name: 'check',
  zh: '核对要多久',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'large-'));
    try {
      enlarge(join(ROOT, 'content'), join(folder, 'content'), times);
      return [
        { name: 'check', value: checked('content', 5), unit: 'ms', aim: 1000 },
        {
          name: `check, ${times} times the content`,
          value: checked(join(folder, 'content'), 3),
          unit: 'ms',
          aim: 5000,
        },
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
