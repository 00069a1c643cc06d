import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseTree } from 'jsonc-parser';
import type { Language } from '../numbers/index.ts';
import { contentRoot } from './content.ts';
import { nodeAt, offsetInside, position } from './locate.ts';
import { ContentError, type Problem, said } from './problem.ts';
import { edition, type Plate, plate } from './schema/plate.ts';

/** What was published on one day, frozen: its dataset as text, and each chart's plates. Never made again. */
export type Edition = {
  /** Its day, and its name in addresses. */
  readonly date: string;
  readonly dataset: string;
  readonly plates: readonly Plate[];
};

/** SHA-256 of a file's bytes, in hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Something in a plate that plates are not made of: in which field, where in its text, what. */
export type PlateFault = { readonly field: 'html' | 'svg'; readonly at: number; readonly message: string };
/** Holds a plate to what plates are made of. The room that makes plates knows that, so whoever reads editions hands it in. */
export type HoldPlate = (plate: Plate) => readonly PlateFault[];

const broken = (file: string, message: string): Problem => said(file, { line: 1, column: 1 }, message);
const changed = '这个文件属于已经发布的一版，和当初存下的不一样了。版本不能改：请从版本库里取回原来的文件。';

/** The faults of a plate as problems of its file, each at its place. */
function problemsOfPlate(file: string, text: string, faults: readonly PlateFault[]): Problem[] {
  const tree = faults.length > 0 ? parseTree(text) : undefined;
  return faults.map(({ field, at, message }) =>
    said(
      file,
      position(text, tree ? offsetInside(text, nodeAt(tree, [field]), at) : 0),
      `${message}：图版由程序造，发布以后不能改。请从版本库里取回原来的文件。`,
    ),
  );
}

/** Reads one edition's folder. Gives what is wrong with it instead of throwing. */
function readEdition(folder: string, root: string, hold: HoldPlate): { edition?: Edition; problems: Problem[] } {
  const file = (name: string) => `${root}/${name}`;
  const texts = new Map<string, string>();
  const read = (name: string): unknown => {
    const text = readFileSync(join(folder, name), 'utf8');
    texts.set(name, text);
    return JSON.parse(text);
  };
  try {
    const index = edition.safeParse(read('edition.json'));
    if (!index.success) return { problems: [broken(file('edition.json'), changed)] };
    const problems: Problem[] = [];
    const plates: Plate[] = [];
    for (const [name, hash] of Object.entries(index.data.files)) {
      if (!existsSync(join(folder, name))) {
        problems.push(broken(file(name), '这一版的目录里写着这个文件，现在找不到。版本不能改：请从版本库里取回。'));
        continue;
      }
      const value = read(name);
      const text = texts.get(name) ?? '';
      if (hashOf(text) !== hash) problems.push(broken(file(name), changed));
      else if (name.startsWith('plates/')) {
        const read = plate.parse(value);
        problems.push(...problemsOfPlate(file(name), text, hold(read)));
        plates.push(read);
      }
    }
    if (problems.length > 0) return { problems };
    return { edition: { date: index.data.date, dataset: texts.get('dataset.json') ?? '', plates }, problems };
  } catch {
    return { problems: [broken(file('edition.json'), changed)] };
  }
}

/**
 * Every edition of a content folder, oldest first. Throws ContentError naming each file that is not as it was published, or
 * that cannot have been. `folder` is where it is, `root` how messages call it.
 */
export function readEditions(folder: string, root: string, hold: HoldPlate): readonly Edition[] {
  const home = join(folder, 'editions');
  if (!existsSync(home)) return [];
  const read = readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.endsWith('.part'))
    .map(({ name }) => name)
    .sort()
    .map((name) => readEdition(join(home, name), `${root}/editions/${name}`, hold));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new ContentError(problems, new Map());
  return read.flatMap((one) => one.edition ?? []);
}

/** The editions of the content this run is about. */
export const openEditions = (hold: HoldPlate): readonly Edition[] =>
  readEditions(resolve(contentRoot), contentRoot, hold);

/** The plate of a chart in an edition. */
export const plateIn = ({ plates }: Edition, chart: string, language: Language): Plate | undefined =>
  plates.find((one) => one.chart === chart && one.language === language);
