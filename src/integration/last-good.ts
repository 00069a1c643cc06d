import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/**
 * A copy of the content as it was when it last had no fault. The preview builds its pages from it while an editor is at
 * work. It is deleted when the program ends.
 */
export class LastGood {
  readonly folder = join(mkdtempSync(join(tmpdir(), 'preview-')), 'content');
  #taken = false;

  constructor() {
    process.once('exit', () => rmSync(join(this.folder, '..'), { recursive: true, force: true }));
  }

  /** Whether there has been any good content yet. */
  get taken(): boolean {
    return this.#taken;
  }

  /** Keeps what is in a folder now. Nothing else runs meanwhile, so no page is made of half of it. */
  take(from: string): void {
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(from, this.folder, { recursive: true });
    this.#taken = true;
  }
}
