import type { Path } from './locate.ts';
import { type Args, type Code, type Said, sentence } from './messages/zh.ts';

/** What an editor reads of a fault: where, what is wrong, what to write. */
export type LocatedMessage = {
  /** Path as the editor knows it, with forward slashes: content/dataset.json. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column: number;
  readonly message: string;
};
/** One fault with its place and its words, and still as data: of the dataset with the path that it was found at. */
export type Problem = LocatedMessage & Said & { readonly path?: Path };

/** A fault of a file whose text is not loaded, reported at a given position. */
export const problemIn = <C extends Code>(
  file: string,
  code: C,
  args: Args<C>,
  { line, column }: { line: number; column: number } = { line: 1, column: 1 },
): Problem => ({ file, line, column, message: sentence(code, args), code, args }) as Problem & { code: C };

/** Thrown where content is opened: it carries every problem of the content. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
  constructor(problems: readonly Problem[], texts: ReadonlyMap<string, string>) {
    super(problemsText(problems, texts));
    this.problems = problems;
    this.texts = texts;
  }
}

const order = (a: LocatedMessage, b: LocatedMessage): number =>
  (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;

/** Full-width signs take two columns of a terminal, so a caret needs as many full-width spaces. */
const padding = (text: string): string => text.replace(/[^\t]/gu, (sign) => (/[ᄀ-￦]/u.test(sign) ? '　' : ' '));

/** The lines around a fault with the place marked. */
export function excerpt(text: string, line: number, column: number): string {
  const lines = text.split('\n').map((one) => one.replace(/\r$/, ''));
  const width = String(line + 1).length;
  const shown: string[] = [];
  for (let n = Math.max(1, line - 1); n <= Math.min(lines.length, line + 1); n += 1) {
    const content = lines[n - 1] ?? '';
    // Long lines are cut around the fault: a paragraph is one line.
    const from = n === line ? Math.max(0, column - 1 - 30) : 0;
    const cut = content.slice(from, from + 72);
    shown.push(
      `${n === line ? '>' : ' '} ${String(n).padStart(width)} │ ${from > 0 ? '…' : ''}${cut}${content.length > from + 72 ? '…' : ''}`,
    );
    if (n === line)
      shown.push(`  ${' '.repeat(width)} │ ${from > 0 ? ' ' : ''}${padding(content.slice(from, column - 1))}^`);
  }
  return shown.join('\n');
}

/** All problems in the order of the files, each with its lines; ends with their count. */
export function problemsText(problems: readonly LocatedMessage[], texts: ReadonlyMap<string, string>): string {
  const blocks = [...problems].sort(order).map(({ file, line, column, message }) => {
    const text = texts.get(file);
    return [`${file}:${line}:${column}`, ...(text ? [excerpt(text, line, column)] : []), `  ${message}`].join('\n');
  });
  return [...blocks, `共 ${problems.length} 处要改。`].join('\n\n');
}
