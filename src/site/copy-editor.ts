import type { CopyEditor } from '../check/index.ts';

/** No space is put between Chinese and digits or letters: the page sets that gap itself. */
const rules = JSON.stringify({ rules: { 'space-word': 0 } });

/**
 * The copy editor for Chinese punctuation (autocorrect). It is a native program, so it is loaded only when a command
 * checks content. Where there is none for a machine, that is reported and everything else is still checked.
 */
export async function copyEditor(): Promise<CopyEditor | undefined> {
  try {
    const { format, loadConfig } = await import('autocorrect-node');
    loadConfig(rules);
    return format;
  } catch {
    console.log(
      '这台机器上没有 autocorrect 的程序：中文标点没有查。 / No autocorrect for this machine: Chinese punctuation was not checked.',
    );
    return undefined;
  }
}
