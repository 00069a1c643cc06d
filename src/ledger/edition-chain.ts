import { parseTree } from 'jsonc-parser';
import { nodeAt, position } from './locate.ts';
import type { Problem } from './problem.ts';
import type { EditionList, Link } from './schema/plate.ts';

/** What the chain knows of an edition: the folder it lies in, its list, and the digest of that. */
export type Listed = { readonly folder: string; readonly list: EditionList; readonly digest: string };

const at = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });
const linkOf = ({ list: { date }, digest }: Listed): Link => ({ date, digest });
const previousOf = ({ list }: Listed): Link | null => (list.version === 1 ? null : list.previous);

/** What is wrong with an edition that follows another one, or should. */
function faultOfLink(one: Listed, before: Listed | undefined, root: string): Problem | undefined {
  const file = `${root}/editions/${one.folder}/edition.json`;
  const previous = previousOf(one);
  if (!before && !previous) return undefined;
  if (!previous)
    return at(
      file,
      `这一版没有接着前一版（${before?.list.date}）：版本由 npm run edition 存，一版记着前一版；抄来的一份，删去。`,
    );
  if (!before || before.list.date < previous.date)
    return at(file, `这一版接着 ${previous.date} 那一版，它不在了：从版本库里取回 ${root}/editions/${previous.date}。`);
  if (before.list.date > previous.date)
    return at(
      file,
      `这一版接着 ${previous.date} 那一版，中间却多了「${before.folder}」：版本由 npm run edition 存，删去多出来的。`,
    );
  if (before.digest !== previous.digest)
    return at(
      `${root}/editions/${before.folder}/edition.json`,
      `${before.list.date} 那一版的目录和后一版记下的不一样了：版本不能改，请从版本库里取回原来的文件。`,
    );
  return undefined;
}

/** Editions in their order: each in the folder of its day, each following the one before it. `read` is in the order of folders. */
export function faultsOfChain(read: readonly Listed[], root: string): Problem[] {
  return read.flatMap((one, index) => {
    const { date } = one.list;
    if (one.folder !== date)
      return [
        at(
          `${root}/editions/${one.folder}/edition.json`,
          `这个文件夹叫「${one.folder}」，里面是 ${date} 那一版：文件夹名就是网址，改回「${date}」；抄出来的一份，删去。`,
        ),
      ];
    return faultOfLink(one, read[index - 1], root) ?? [];
  });
}

/** Whether the dataset, as text, still knows the newest edition: with all editions gone nothing else would. */
export function faultOfHead(text: string, root: string, newest: Listed | undefined): Problem | undefined {
  const tree = parseTree(text);
  const node = tree && nodeAt(tree, ['site', 'edition']);
  const known = linkIn(text);
  // A dataset without the field, or with something else in it, is told by its shape.
  if (known === undefined || !node) return undefined;
  const problem = (message: string): Problem => ({
    file: `${root}/dataset.json`,
    ...position(text, node.offset),
    message,
  });
  const wanted = newest ? linkOf(newest) : null;
  if (JSON.stringify(known) === JSON.stringify(wanted)) return undefined;
  if (known && (!wanted || wanted.date < known.date))
    return problem(
      `存下过 ${known.date} 那一版，${root}/editions/${known.date} 不在了：发布过的不能删，从版本库里取回来。`,
    );
  return problem(
    `最近存下的一版是 ${wanted?.date}，这里记的不是它：写回 ${JSON.stringify(wanted).replaceAll(',', ', ').replaceAll(':', ': ')}。`,
  );
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
