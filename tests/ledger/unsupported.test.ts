import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/check/index.ts';
import { type ContentFiles, readFiles, walk, walkFrom } from '../../src/dataset/index.ts';
import { spellings } from './spellings.ts';
import { unpublished } from './unpublished.ts';

// No hole, by enumeration: whatever text of ours the schema has, no spelling of a number gets onto a page by way of it.

type Json = { [key: string]: unknown } | unknown[];
// As if nothing of it were published, so that only what is written now is reported.
const stories = ['content', 'tests/fixtures/story'].map((folder) => unpublished(readFiles(folder, folder)));

const set = (root: Json, path: readonly (string | number)[], value: unknown): void => {
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(inner as object, key), root);
  Reflect.set(parent as object, path.at(-1) ?? '', value);
};

/** Every text of ours in a language, with some words behind it; a leaf stands on a line of its own. */
function withWords(files: ContentFiles, language: 'zh' | 'en', words: string) {
  const root: Json = JSON.parse(files.dataset);
  const leaves = [...walk(JSON.parse(files.dataset))].filter(
    ({ meaning }) => meaning.voice === 'ours' && meaning.language === language,
  );
  for (const { path, value } of leaves) set(root, path, `${value}${language === 'zh' ? '，有' : ' and '}${words}`);
  const dataset = JSON.stringify(root, null, 2);
  // Each paragraph is followed by one of its own with the words.
  const paragraph = `${language === 'zh' ? '这里有' : 'Here is '}${words}${language === 'zh' ? '。' : '.'}`;
  const written = new Map([...files.story[language]].map(([name, text]) => [name, `${text}\n\n${paragraph}\n`]));
  return { leaves, files: { ...files, dataset, story: { ...files.story, [language]: written } }, paragraph };
}

describe.each(stories.map((files) => [files.root, files] as const))('in %s', (_, files) => {
  let tried = 0;
  test.each(
    (['zh', 'en'] as const).flatMap((language) => spellings[language].map((words) => [language, words] as const)),
  )('%s: %s is refused in every text', (language, words) => {
    const made = withWords(files, language, words);
    const { problems } = check(made.files);
    const lines = new Set(problems.filter(({ file }) => file.endsWith('.json')).map(({ line }) => line));
    const written = made.files.dataset.split('\n');
    const missed = written.flatMap((text, at) =>
      text.includes(JSON.stringify(words).slice(1, -1)) && !lines.has(at + 1) ? [text] : [],
    );
    expect(missed).toEqual([]);
    const reported = new Set(problems.map(({ file, line }) => `${file}:${line}`));
    for (const [name, text] of made.files.story[language]) {
      const line = text.trimEnd().split('\n').length;
      expect(reported).toContain(`${files.root}/story/${language}/${name}.md:${line}`);
    }
    tried += made.leaves.length + made.files.story[language].size;
  });

  test('all of them were tried', () => {
    const texts = [...walk(JSON.parse(files.dataset))].filter(({ meaning }) => meaning.voice === 'ours');
    const expected = (['zh', 'en'] as const).map(
      (language) =>
        spellings[language].length *
        (texts.filter(({ meaning }) => meaning.language === language).length + files.story[language].size),
    );
    expect(tried).toBe(expected.reduce((sum, one) => sum + one, 0));
    expect(spellings.zh.length).toBeGreaterThanOrEqual(60);
    expect(spellings.en.length).toBeGreaterThanOrEqual(60);
  });
});

test('a field that says nothing of whose words it holds is refused by the walk itself', () => {
  expect(() => [...walkFrom(z.strictObject({ added: z.string() }), { added: '有79户' })]).toThrow(
    /added declares no voice/,
  );
});
