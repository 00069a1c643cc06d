import type { Path } from '../locate.ts';
import type { Lasting, Published } from '../published.ts';
import { lasting } from '../published.ts';
import type { Correction } from '../schema/derived.ts';
import type { Item, Context as Whole } from './context.ts';

/** Where the editor writes: an entry of the file is pasted, a row of a table is typed. */
export type Written = 'file' | 'table';
/** The context, with a way to tell a whole sentence. */
type Context = Omit<Whole, 'tell'> & { readonly tell: (path: Path, text: string) => void };
type Wanted = Omit<Correction, 'reason'>;

/**
 * What is to be added to `corrections`, ready to be pasted in the lines in which an import writes it, or column by column;
 * only the reason is left to be filled in. `first` where there is none yet.
 */
function askFor({ figure, old, new: now, date }: Wanted, first: boolean, written: Written): string {
  if (written === 'table')
    return `在「corrections」表最后加一行：figure 写「${figure}」，old 写「${old}」，new 写「${now}」，date 写「${date}」，reason.zh、reason.en 写原因。`;
  const entry = { figure, old, new: now, date, reason: { zh: '…', en: '…' } };
  const where = first ? '在 corrections 的方括号里加上' : '在 corrections 最后一条后面打一个逗号，换行加上';
  return `${where}：\n${JSON.stringify(entry, null, 2).replace(/^/gm, '    ')}`;
}

const same = (a: Correction, b: Correction): boolean =>
  a.figure === b.figure && a.old === b.old && a.new === b.new && a.date === b.date;

/** Corrections follow one another: each begins with the words that the one before it left, the last ends with today's. */
function checkChain(
  { items, tell, told }: Context,
  last: Published | undefined,
  today: string,
  written: Written,
): void {
  for (const { index, item } of items.figures) {
    const chain = items.corrections.filter((one) => one.item.figure === item.id);
    const printed = last?.literals.get(item.id);
    // What was published has been through this before; it ends in the words that the edition printed.
    const fresh =
      printed === undefined ? chain : chain.filter((one) => !last?.corrections.some((old) => same(old, one.item)));
    if (checkLinks(fresh, printed, tell)) continue;
    const said = fresh.at(-1)?.item.new ?? printed;
    // A literal with another fault is to be mended first; it may well be a slip of the pen.
    if (said === undefined || said === item.literal || told.has(`figures/${index}`)) continue;
    const wanted = { figure: item.id, old: said, new: item.literal, date: today };
    const ask = askFor(wanted, items.corrections.length === 0, written);
    tell(
      ['figures', index, 'literal'],
      fresh.length === 0
        ? `「${item.id}」在 ${last?.date} 那一版里印的是「${said}」，现在是「${item.literal}」：发布过的数要改，先登记更正，${ask}`
        : `「${item.id}」最后一次更正改作「${said}」，现在是「${item.literal}」：改回去，或者再登记一次更正，${ask}`,
    );
  }
}

/** Tells the first link that does not hold. */
function checkLinks(
  chain: readonly Item<'corrections'>[],
  printed: string | undefined,
  tell: Context['tell'],
): boolean {
  let said = printed;
  for (const { index, item } of chain) {
    if (item.old === item.new) {
      tell(['corrections', index, 'new'], `更正前后都是「${item.new}」：new 写改成的，没有改就删去这一条。`);
      return true;
    }
    if (said !== undefined && item.old !== said) {
      tell(
        ['corrections', index, 'old'],
        `更正前不是「${item.old}」：「${item.figure}」印过的是「${said}」，old 写「${said}」。`,
      );
      return true;
    }
    said = item.new;
  }
  return false;
}

const names: Readonly<Record<Lasting, string>> = { figures: '这一笔', derived: '这一笔推算', charts: '这张图' };
const withdrawal = (today: string): string => `"withdrawn": { "date": "${today}", "reason": { "zh": "…", "en": "…" } }`;

/** What was published stays: an id may be withdrawn, but neither deleted, nor renamed, nor made a draft again. */
function checkLasting({ items, tell }: Context, ids: Context['ids'], last: Published, today: string): void {
  for (const kind of lasting)
    for (const id of last.ids[kind]) {
      if (ids[kind].has(id)) continue;
      const where = `${last.file} 第 ${last.lineOf(id)} 行`;
      const renamed = kind === 'figures' ? renamedFrom(id, items.figures, last) : undefined;
      if (renamed)
        tell(
          ['figures', renamed.index, 'id'],
          `id 发布过就不能改，它就是网址：这一笔发布时叫「${id}」，改回「${id}」。`,
        );
      else
        tell(
          [kind],
          `「${id}」发布过，不能删：${names[kind]}的网址还在。从 ${where}把它抄回来；不要了，就在里面加上 ${withdrawal(today)}。`,
        );
    }
  for (const { index, item } of items.figures)
    if (item.draft && last.ids.figures.has(item.id))
      tell(
        ['figures', index, 'draft'],
        `「${item.id}」发布过，不能再当草稿：删去 "draft"；不要了，就加上 ${withdrawal(today)}。`,
      );
}

/** A new id with the words of a figure that is gone is that figure under another name. */
const renamedFrom = (id: string, figures: readonly Item<'figures'>[], last: Published) =>
  figures.find(({ item }) => !last.ids.figures.has(item.id) && item.literal === last.literals.get(id));

/**
 * Ids of the dataset and what was published besides: of a deleted item its deletion is told, not every place that still
 * names it.
 */
export function withLasting(ids: Context['ids'], last: Published | undefined): Context['ids'] {
  if (!last) return ids;
  const both = (kind: Lasting) => new Set([...ids[kind], ...last.ids[kind]]);
  return { ...ids, figures: both('figures'), derived: both('derived'), charts: both('charts') };
}

/** A correction that readers have been told of cannot be taken back. */
function checkKept({ items, tell }: Context, last: Published): void {
  for (const gone of last.corrections)
    if (!items.corrections.some(({ item }) => same(item, gone)))
      tell(
        ['corrections'],
        `${gone.date} 的更正（「${gone.figure}」从「${gone.old}」改作「${gone.new}」）发布过，不能删改：照 ${last.file} 里的抄回来。`,
      );
}

/**
 * What the newest edition binds the editors to: published words change only with a correction, published ids stay,
 * published corrections stay. Without an edition nothing is published yet, and corrections only have to follow one another.
 * `ids` are those of the dataset as it is.
 */
export function checkPublished(whole: Whole, ids: Context['ids'], last: Published | undefined, written: Written): void {
  const context: Context = { ...whole, tell: (path, text) => whole.tell(path, 'said', { text }) };
  // There is no clock in a check: the day of the last change, as far as the content knows it.
  const today = [context.site?.updated ?? '', last?.date ?? ''].sort().at(-1) ?? '';
  checkChain(context, last, today, written);
  if (!last) return;
  checkLasting(context, ids, last, today);
  checkKept(context, last);
}
