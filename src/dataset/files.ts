import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEach, type Language, languages } from '../locale/index.ts';
import { located } from './located.ts';
import { ContentError } from './problem.ts';

/** The files of a content folder as texts, so that checks run the same on disk, in an editor and in a test. */
export type ContentFiles = {
  /** The folder as shown in messages, with forward slashes. */
  readonly root: string;
  readonly dataset: string;
  readonly story: Readonly<Record<Language, ReadonlyMap<string, string>>>;
  /** sources/<id>.json by that path. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** editions/<date>/dataset.json by that date, oldest first: what was published. */
  readonly editions: ReadonlyMap<string, string>;
  /** editions/<date>/story.json by that date: the story as it was published. The first editions kept none. */
  readonly editionStories?: ReadonlyMap<string, string>;
};

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** Reads a content folder. A missing file is reported as a problem, not thrown as an error of the file system. */
export function readFiles(folder: string, root: string): ContentFiles {
  const read = (path: string): string => withoutMark(readFileSync(join(folder, path), 'utf8'));
  const list = (path: string, ending: string): string[] => {
    try {
      return readdirSync(join(folder, path))
        .filter((name) => name.endsWith(ending))
        .sort();
    } catch {
      return [];
    }
  };
  const story = (language: Language) =>
    new Map(list(`story/${language}`, '.md').map((name) => [name.slice(0, -3), read(`story/${language}/${name}`)]));
  const inEditions = (name: string) =>
    new Map(
      list('editions', '').flatMap((date) => {
        const path = `editions/${date}/${name}`;
        return /^\d{4}-\d{2}-\d{2}$/.test(date) && existsSync(join(folder, path)) ? [[date, read(path)] as const] : [];
      }),
    );
  let dataset: string;
  try {
    dataset = read('dataset.json');
  } catch {
    const file = `${root}/dataset.json`;
    throw new ContentError(
      located([{ file, at: 0, code: 'dataset-missing', args: {} }], { file, text: '' }),
      new Map(),
    );
  }
  return {
    root,
    dataset,
    story: inEach(story),
    fingerprints: new Map(list('sources', '.json').map((name) => [`sources/${name}`, read(`sources/${name}`)])),
    editions: inEditions('dataset.json'),
    editionStories: inEditions('story.json'),
  };
}

/** Every text that a message can point into, by its path. */
export function textsOf(files: ContentFiles): Map<string, string> {
  const texts = new Map([[`${files.root}/dataset.json`, files.dataset]]);
  for (const language of languages)
    for (const [name, text] of files.story[language]) texts.set(`${files.root}/story/${language}/${name}.md`, text);
  return texts;
}
