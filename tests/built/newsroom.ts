import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, sumOf } from '../../src/dataset/index.ts';
import { unpublishedText } from '../ledger/unpublished.ts';
import { node } from '../runner/node.ts';
import { ROOT } from '../runner/root.ts';

/** A newsroom's copy of the content, in which its editors work with the commands. It has published nothing yet. */
export class Newsroom {
  readonly folder = join(mkdtempSync(join(tmpdir(), 'newsroom-')), 'content');
  constructor() {
    cpSync(join(ROOT, 'content'), this.folder, { recursive: true });
    rmSync(join(this.folder, 'editions'), { recursive: true, force: true });
    writeFileSync(this.path('dataset.json'), unpublishedText(this.read('dataset.json')));
  }

  path(name: string): string {
    return join(this.folder, name);
  }
  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Some words of a file for others; they must be there once. */
  edit(name: string, find: string, put: string): void {
    const text = this.read(name);
    if (text.split(find).length !== 2) throw new Error(`not there once: ${find}`);
    writeFileSync(
      this.path(name),
      text.replace(find, () => put),
    );
  }

  /** The source's publisher amends its text: the fingerprint knows this clause too, as one made anew would. */
  amend(source: string, clause: string): void {
    const file = `sources/${source}.json`;
    const made = JSON.parse(this.read(file));
    made.sentences.push(...fingerprintOf(source, clause).sentences);
    made.sum = sumOf(made);
    writeFileSync(this.path(file), `${JSON.stringify(made, null, 1)}\n`);
  }

  /** Runs a command of the program on this content; the folder is called content in what it says. */
  run(command: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
    const { status, stdout, stderr } = spawnSync(node, [`src/cli/${command}.ts`, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CONTENT: this.folder, INIT_CWD: this.folder, NODE_NO_WARNINGS: '1', ...env },
    });
    const plain = (text: string) => text.replaceAll(this.folder.replaceAll('\\', '/'), 'content');
    return { status, stdout: plain(stdout), stderr: plain(stderr) };
  }

  close(): void {
    rmSync(join(this.folder, '..'), { recursive: true });
  }
}
