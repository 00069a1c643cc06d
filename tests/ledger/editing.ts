import { resolve } from 'node:path';
import { check } from '../../src/check/index.ts';
import { type ContentFiles, type LocatedMessage, type Problem, readFiles } from '../../src/dataset/index.ts';
import { coveredByFonts } from '../../src/fonts/checks.ts';
import { copyEditor } from '../../src/site/copy-editor.ts';

/**
 * Marks in the text that an edit puts there where the problem must be reported. Positions are found by it, not counted by
 * hand, so they hold alone and among other edits.
 */
export const pin = '‸';

/** A change to one file of the content: some text for other text, a file dropped, a file added. */
export type Edit = { readonly file: string } & (
  | {
      /** Texts to pass first, in order: the collection, the id. */
      readonly after?: readonly string[];
      readonly find: string;
      readonly put: string;
    }
  | { readonly drop: true }
  | { readonly add: string }
);

/** One fault: what is done to the content, and what must be reported, a message a pin. */
export type Fault = {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly problems: readonly string[];
  /** Why it cannot be put together with the others. */
  readonly alone?: string;
};

const correct = await copyEditor();
const dataset = 'dataset.json';
const path = (file: string) => (file === dataset ? file : `story/${file}.md`);

/** In dataset.json: inside the item of that id, some text for other text. */
export const item = (collection: string, id: string, find: string, put: string): Edit => ({
  file: dataset,
  after: [`\n  "${collection}": [`, `"id": "${id}"`],
  find,
  put,
});
/** In dataset.json, anywhere; the text must be there once. */
export const data = (find: string, put: string): Edit => ({ file: dataset, find, put });
/** Points at the item of that id itself. */
export const startOf = (collection: string, id: string): Edit => ({
  file: dataset,
  after: [`\n  "${collection}": [`],
  find: `{\n      "id": "${id}"`,
  put: `${pin}{\n      "id": "${id}"`,
});
/** Adds an item to the end of a collection. */
export const append = (collection: string, json: string): Edit => {
  const next: Record<string, string> = { figures: 'derived', derived: 'events', charts: 'terms' };
  const end = `\n  ],\n  "${next[collection]}": [`;
  return { file: dataset, find: end, put: `,\n    ${json}${end}` };
};
/** The dataset that was published on a day. */
export const editionPath = (date: string) => `editions/${date}/dataset.json`;
/** In story/<file>.md. */
export const story = (file: string, find: string, put: string): Edit => ({ file: path(file), find, put });
export const dropped = (file: string): Edit => ({ file, drop: true });
export const added = (file: string, text: string): Edit => ({ file, add: text });

/** A panel of a bar chart, as text. */
export const chart = (id: string, kind: string, panel: string): string =>
  `{"id": "${id}", "kind": "${kind}", "title": {"zh": "题", "en": "Title"}, "panels": [${panel}], "note": {"zh": "注", "en": "Note"}}`;

// As if nothing of it were published yet: what may not be changed any more has faults of its own.
const read: ContentFiles = { ...readFiles(resolve('content'), 'content'), editions: new Map() };
/**
 * The real content. Its dataset is laid out anew, so that edits of several lines do not depend on the formatter, and its
 * references have no fingerprint, as a reference may: faults of their words are then reported without one of their quote.
 */
const laidOut = JSON.parse(read.dataset);
for (const source of laidOut.sources) if (source.role === 'reference') source.fingerprint = undefined;
// Nothing is published, so nothing can have been corrected; the day of the last change is one that faults can count on.
laidOut.corrections = [];
laidOut.site.edition = null;
laidOut.site.updated = '2026-12-01';
export const real: ContentFiles = { ...read, dataset: `${JSON.stringify(laidOut, null, 2)}\n` };

function toTexts({ dataset: text, story: texts, fingerprints, editions }: ContentFiles): Map<string, string> {
  const files = new Map([[dataset, text], ...fingerprints]);
  for (const [date, one] of editions) files.set(editionPath(date), one);
  for (const language of ['zh', 'en'] as const)
    for (const [name, one] of texts[language]) files.set(path(`${language}/${name}`), one);
  return files;
}

function toFiles(texts: ReadonlyMap<string, string>): ContentFiles {
  const under = (folder: string) => [...texts].filter(([name]) => name.startsWith(folder));
  const texts1 = (language: string) =>
    new Map(under(`story/${language}/`).map(([name, text]) => [name.slice(9, -3), text]));
  return {
    root: 'content',
    dataset: texts.get(dataset) ?? '',
    story: { zh: texts1('zh'), en: texts1('en') },
    fingerprints: new Map(under('sources/')),
    editions: new Map(under('editions/').map(([name, text]) => [name.split('/')[1] ?? '', text])),
  };
}

function replaced(text: string, edit: Extract<Edit, { find: string }>): string {
  let from = 0;
  for (const passed of edit.after ?? []) {
    const at = text.indexOf(passed, from);
    if (at === -1) throw new Error(`not found: ${passed}`);
    from = at;
  }
  const at = text.indexOf(edit.find, from);
  if (at === -1) throw new Error(`not found: ${edit.find}`);
  if (!edit.after && text.indexOf(edit.find, at + 1) !== -1) throw new Error(`found twice: ${edit.find}`);
  return text.slice(0, at) + edit.put + text.slice(at + edit.find.length);
}

/** Applies faults to the real content: the files, and the problems that must be reported, placed by their pins. */
export function withFaults(faults: readonly Fault[]): { files: ContentFiles; expected: LocatedMessage[] } {
  const texts = toTexts(real);
  const messages: string[] = [];
  // Every pin becomes a sign of its own until all edits are made.
  const numbered = (put: string, fault: Fault, used: { count: number }) =>
    put.replaceAll(pin, () => {
      messages.push(fault.problems[used.count++] ?? 'a pin without a message');
      return String.fromCodePoint(0xe000 + messages.length - 1);
    });
  for (const fault of faults) {
    const used = { count: 0 };
    for (const edit of fault.edits) {
      if ('drop' in edit) texts.delete(edit.file);
      else if ('add' in edit) texts.set(edit.file, numbered(edit.add, fault, used));
      else
        texts.set(edit.file, replaced(texts.get(edit.file) ?? '', { ...edit, put: numbered(edit.put, fault, used) }));
    }
    if (used.count !== fault.problems.length) throw new Error(`${fault.name}: a message without a pin`);
  }
  const expected: LocatedMessage[] = [];
  for (const [file, text] of texts) {
    let clean = '';
    for (const sign of text) {
      const message = messages[(sign.codePointAt(0) ?? 0) - 0xe000];
      if (message === undefined) clean += sign;
      else {
        const lines = clean.split('\n');
        expected.push({
          file: `content/${file}`,
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
          message,
        });
      }
    }
    texts.set(file, clean);
  }
  return { files: toFiles(texts), expected: sorted(expected) };
}

/** Problems in the order of their places, to compare lists reported in any order. */
const sorted = (problems: readonly LocatedMessage[]): LocatedMessage[] =>
  [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.message.localeCompare(b.message),
  );

/** Everything that the check finds. */
export const found = (files: ContentFiles): Problem[] => check(files, { correct, covers: coveredByFonts }).problems;
/** What an editor reads of it, in the order of places. */
export const reported = (files: ContentFiles): LocatedMessage[] =>
  sorted(found(files).map(({ file, line, column, message }) => ({ file, line, column, message })));
