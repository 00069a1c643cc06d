import { parseTree } from 'jsonc-parser';
import { nodeAt, position } from '../locate.ts';
import { type Problem, problemIn } from '../problem.ts';
import type { EditionList, Link } from '../schema/plate.ts';
import { lineOf } from '../schema/sample.ts';

/** What the chain knows of an edition: the folder it lies in, its list, and the digest of that. */
export type Listed = { readonly folder: string; readonly list: EditionList; readonly digest: string };

const linkOf = ({ list: { date }, digest }: Listed): Link => ({ date, digest });
const previousOf = ({ list }: Listed): Link | null => (list.version === 1 ? null : list.previous);

/** What is wrong with an edition that follows another one, or should. */
function faultOfLink(one: Listed, before: Listed | undefined, root: string): Problem | undefined {
  const file = `${root}/editions/${one.folder}/edition.json`;
  const previous = previousOf(one);
  if (!before && !previous) return undefined;
  if (!previous) return problemIn(file, 'edition-unlinked', { before: before?.list.date ?? '' });
  if (!before || before.list.date < previous.date)
    return problemIn(file, 'edition-before-gone', { date: previous.date, root });
  if (before.list.date > previous.date)
    return problemIn(file, 'edition-between', { date: previous.date, folder: before.folder });
  if (before.digest !== previous.digest)
    return problemIn(`${root}/editions/${before.folder}/edition.json`, 'edition-list-changed', {
      date: before.list.date,
    });
  return undefined;
}

/** Editions in their order: each in the folder of its day, each following the one before it. `read` is in the order of folders. */
export function faultsOfChain(read: readonly Listed[], root: string): Problem[] {
  return read.flatMap((one, index) => {
    const { date } = one.list;
    if (one.folder !== date)
      return [problemIn(`${root}/editions/${one.folder}/edition.json`, 'edition-moved', { folder: one.folder, date })];
    return faultOfLink(one, read[index - 1], root) ?? [];
  });
}

/** Whether the dataset still names the newest edition; without this, deleting all editions would go unnoticed. */
export function faultOfHead(text: string, root: string, newest: Listed | undefined): Problem | undefined {
  const tree = parseTree(text);
  const node = tree && nodeAt(tree, ['site', 'edition']);
  const known = linkIn(text);
  // A dataset without the field, or with something else in it, is reported by its shape.
  if (known === undefined || !node) return undefined;
  const wanted = newest ? linkOf(newest) : null;
  if (JSON.stringify(known) === JSON.stringify(wanted)) return undefined;
  const [file, place] = [`${root}/dataset.json`, position(text, node.offset)];
  if (known && (!wanted || wanted.date < known.date))
    return problemIn(file, 'edition-newest-gone', { date: known.date, root }, place);
  return problemIn(file, 'edition-unknown', { date: wanted?.date ?? '', wanted: lineOf(wanted) }, place);
}

/** What the dataset says of the newest edition: null where it says that there is none, undefined where it does not say. */
function linkIn(text: string): Link | null | undefined {
  try {
    const { edition } = JSON.parse(text).site;
    if (edition === null) return null;
    return typeof edition.date === 'string' && typeof edition.digest === 'string' ? edition : undefined;
  } catch {
    return undefined;
  }
}
