import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseTree } from 'jsonc-parser';
import {
  ContentError,
  type EditionList,
  edition,
  faultOfHead,
  faultsOfChain,
  nodeAt,
  offsetInside,
  type Plate,
  type Problem,
  plate,
  position,
  problemIn,
} from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';
import { contentRoot } from './content.ts';

/** What was published on one day, frozen: its dataset as text, and each chart's plates. Never made again. */
export type Edition = {
  /** Its day, and its name in addresses. */
  readonly date: string;
  readonly dataset: string;
  /** SHA-256 of its list of files, which the next edition quotes. */
  readonly digest: string;
  readonly plates: readonly Plate[];
};

/** SHA-256 of a file's bytes, in hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Something in a plate that our code would not have written: in which field, where in its text, what. */
export type PlateFault = { readonly field: 'html' | 'svg' | 'csv'; readonly at: number; readonly message: string };
/** Verifies a plate. `embeds/` implements it; callers hand it in, because the ledger may not import from there. */
export type HoldPlate = (plate: Plate) => readonly PlateFault[];

/** The faults of a plate as problems of its file, each at its place. */
function problemsOfPlate(file: string, text: string, faults: readonly PlateFault[]): Problem[] {
  const tree = faults.length > 0 ? parseTree(text) : undefined;
  return faults.map(({ field, at, message }) =>
    problemIn(
      file,
      'plate-forged',
      { fault: message },
      position(text, tree ? offsetInside(text, nodeAt(tree, [field]), at) : 0),
    ),
  );
}

/** Reads one edition's folder. Gives what is wrong with it instead of throwing. */
function readEdition(
  folder: string,
  root: string,
  hold: HoldPlate,
): { edition?: Edition; list?: EditionList; digest: string; problems: Problem[] } {
  let digest = '';
  const file = (name: string) => `${root}/${name}`;
  const texts = new Map<string, string>();
  const read = (name: string): unknown => {
    const text = readFileSync(join(folder, name), 'utf8');
    texts.set(name, text);
    return JSON.parse(text);
  };
  try {
    const index = edition.safeParse(read('edition.json'));
    if (!index.success) return { digest, problems: [problemIn(file('edition.json'), 'edition-changed', {})] };
    digest = hashOf(texts.get('edition.json') ?? '');
    const list = index.data;
    const problems = foreignIn(folder, list).map((name) => problemIn(file(name), 'edition-file-foreign', {}));
    const plates: Plate[] = [];
    for (const [name, hash] of Object.entries(index.data.files)) {
      if (!existsSync(join(folder, name))) {
        problems.push(problemIn(file(name), 'edition-file-gone', {}));
        continue;
      }
      const value = read(name);
      const text = texts.get(name) ?? '';
      if (hashOf(text) !== hash) problems.push(problemIn(file(name), 'edition-changed', {}));
      else if (name.startsWith('plates/')) {
        const read = plate.parse(value);
        problems.push(...problemsOfPlate(file(name), text, hold(read)));
        plates.push(read);
      }
    }
    if (problems.length > 0) return { list, digest, problems };
    return {
      edition: { date: list.date, dataset: texts.get('dataset.json') ?? '', digest, plates },
      list,
      digest,
      problems,
    };
  } catch {
    return { digest, problems: [problemIn(file('edition.json'), 'edition-changed', {})] };
  }
}

/** Files in an edition's folder that its list does not name; hidden ones are those of some file manager. */
function foreignIn(folder: string, { files }: EditionList): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => name !== 'edition.json' && !(name in files))
    .sort();
}

/** The dataset as text, its line ends plain; empty where there is none, which is reported elsewhere. */
function datasetIn(folder: string): string {
  const path = join(folder, 'dataset.json');
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .replaceAll('\r\n', '\n')
    : '';
}

/**
 * Every edition of a content folder, oldest first. Throws ContentError naming each file that is not as it was published, or
 * that cannot have been. `folder` is where it is, `root` how messages call it.
 */
export function readEditions(folder: string, root: string, hold: HoldPlate): readonly Edition[] {
  const home = join(folder, 'editions');
  const names = existsSync(home)
    ? readdirSync(home, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.part') && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort()
    : [];
  const read = names.map((name) => ({
    folder: name,
    ...readEdition(join(home, name), `${root}/editions/${name}`, hold),
  }));
  const listed = read.flatMap(({ folder: own, list, digest }) => (list ? [{ folder: own, list, digest }] : []));
  const chain = faultsOfChain(listed, root);
  // Whether the dataset names the newest edition is checked only if every edition is unchanged.
  const problems = [...read.flatMap((one) => one.problems), ...chain];
  const head = problems.length === 0 ? faultOfHead(datasetIn(folder), root, listed.at(-1)) : undefined;
  if (head) problems.push(head);
  if (problems.length > 0) throw new ContentError(problems, new Map());
  return read.flatMap((one) => one.edition ?? []);
}

/** The editions of the content this run is about. */
export const openEditions = (hold: HoldPlate): readonly Edition[] =>
  readEditions(resolve(contentRoot), contentRoot, hold);

/** The plate of a chart in an edition. */
export const plateIn = ({ plates }: Edition, chart: string, language: Language): Plate | undefined =>
  plates.find((one) => one.chart === chart && one.language === language);
