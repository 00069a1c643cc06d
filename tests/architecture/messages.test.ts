import ts from 'typescript';
import { expect, test } from 'vitest';
import { messages } from '../../src/dataset/index.ts';
import { lineOf, type SourceFile, sources, withoutComments } from './sources.ts';

/** Folders that find faults. The messages are in dataset/messages, those of VS Code in dataset/schema. */
const finders = sources.filter(({ path }) =>
  /^(?:numbers(?!\/free)\/|dataset\/(?!messages\/|schema\/|problem)|check\/|ledger\/(?:open|building|editions))/.test(
    path,
  ),
);

/** Every string of a program with what stands around its holes, comments and patterns left out. */
function stringsOf({ path, text }: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Words of Chinese with a full stop or a colon among them: a sentence, and no entry of a table of words or signs. */
const isSentence = (text: string): boolean => /\p{Script=Han}/u.test(text) && /[。：]/.test(text);

test('whoever finds a fault says what it is, not how it is told', () => {
  expect(finders.length).toBeGreaterThan(50);
  const wrong = finders.filter((file) => stringsOf(file).some(isSentence)).map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('the rule finds sentences where they are', () => {
  const tables = sources.filter(({ path }) => /^dataset\/messages\/.*\.zh\.ts$/.test(path));
  expect(tables.length).toBeGreaterThan(5);
  for (const file of tables) expect(stringsOf(file).filter(isSentence).length, file.path).toBeGreaterThan(5);
});

test('nobody reads a message back', () => {
  const reading = [
    /\bmessage\)?\s*\??\.\s*(?:startsWith|endsWith|includes|match|matchAll|search|replace|replaceAll|split|indexOf|slice|at|length)\b/g,
    /\.(?:test|exec)\([^()]*\bmessage\b/g,
    // That there is one at all may be asked.
    /\bmessage\s*[!=]==(?!\s*'')/g,
    /[!=]==\s*[\w.]*\bmessage\b/g,
  ];
  const wrong = sources
    .filter(({ path }) => /\.(?:ts|mjs|js|astro)$/.test(path))
    .flatMap(({ path, text }) => {
      const code = withoutComments(text);
      return reading.flatMap((pattern) =>
        [...code.matchAll(pattern)].map((match) => `src/${path}:${lineOf(code, match.index)} ${match[0]}`),
      );
    });
  expect(wrong).toEqual([]);
});

test('one table has all messages, and only one function reads it', () => {
  const readers = sources.filter(
    ({ path, text }) => /\bmessages\[/.test(withoutComments(text)) && path.startsWith('dataset/'),
  );
  expect(readers.map(({ path }) => path)).toEqual(['dataset/messages/zh.ts']);
  const readsOne = sources.filter(
    ({ path, text }) => /Messages\[/.test(withoutComments(text)) && path.startsWith('dataset/'),
  );
  expect(readsOne.map(({ path }) => path)).toEqual(['dataset/messages/literal.zh.ts']);
});

test('every code of the table is used where faults are found', () => {
  // That each is told by a seeded fault too, tests/ledger/faults.test.ts holds.
  const used = new Set(
    sources.filter(({ path }) => !path.startsWith('dataset/messages/')).flatMap((file) => stringsOf(file)),
  );
  const says = (code: string) => used.has(`'${code}'`) || used.has(`'${code.replace(/^(?:literal|foreign)-/, '')}'`);
  expect(Object.keys(messages).filter((code) => !says(code))).toEqual([]);
  expect(Object.keys(messages).filter((code) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(code))).toEqual([]);
});
