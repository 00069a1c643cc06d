import {
  type Collection,
  type Context,
  type Item,
  lasting,
  numberField,
  type Path,
  type Published,
  type State,
} from '../dataset/index.ts';
import { checkCorrections, sameCorrection, type Written } from './corrections.ts';

const names: Partial<Record<Collection, string>> = { figures: '这一笔', derived: '这一笔推算', charts: '这张图' };

/** What was published stays: an id may be withdrawn, but neither deleted, nor renamed, nor made a draft again. */
function checkLasting(
  { items, report }: Context,
  ids: Context['ids'],
  last: Published,
  now: State,
  today: string,
): void {
  for (const kind of lasting)
    for (const id of last.ids.get(kind) ?? []) {
      if (ids[kind].has(id)) continue;
      const renamed = kind === 'figures' ? renamedFrom(id, items.figures, last, now) : undefined;
      if (renamed) report(['figures', renamed.index, 'id'], 'published-renamed', { id });
      else {
        const what = names[kind] ?? '这一条';
        report([kind], 'published-deleted', { id, what, file: last.file, line: last.lineOf(id), today });
      }
    }
  for (const { index, item } of items.figures)
    if (item.draft && last.ids.get('figures')?.has(item.id))
      report(['figures', index, 'draft'], 'published-draft', { id: item.id, today });
}

/** A new figure with the words of a missing one is taken for that figure under another id. */
const renamedFrom = (id: string, figures: readonly Item<'figures'>[], last: Published, now: State) => {
  const was = last.printed('figures', id)?.meaning.get(numberField)?.key;
  return figures.find(
    ({ item }) =>
      !last.ids.get('figures')?.has(item.id) && now.printed('figures', item.id)?.meaning.get(numberField)?.key === was,
  );
};

/**
 * Ids of the dataset and what was published besides: of a deleted item its deletion is reported, not every place that still
 * names it.
 */
export function withLasting(ids: Context['ids'], last: Published | undefined): Context['ids'] {
  if (!last) return ids;
  const added = lasting.map((kind) => [kind, new Set([...ids[kind], ...(last.ids.get(kind) ?? [])])] as const);
  return { ...ids, ...Object.fromEntries(added) };
}

/** A published correction may not be removed. */
function checkKept({ items, report }: Context, last: Published): void {
  for (const gone of last.corrections)
    if (!items.corrections.some(({ item }) => sameCorrection(item, gone)))
      report(['corrections'], 'correction-deleted', {
        id: gone.id,
        old: gone.old.zh,
        now: gone.new.zh,
        file: last.file,
      });
}

/** Dates must be in order: nothing before what it follows, nothing after the day of the last change. */
function checkDays({ items, site, report }: Context, last: Published | undefined): void {
  const updated = site?.updated;
  if (updated === undefined) return;
  if (last && updated < last.date) report(['site', 'updated'], 'updated-before-edition', { updated, last: last.date });
  const day = (date: string, path: Path, since: string | undefined, what: string) => {
    if (since !== undefined && date < since) report(path, 'day-too-early', { what, date, since });
    else if (date > updated) report(path, 'day-too-late', { what, date, updated });
  };
  for (const { index, item } of items.sources)
    if ('date' in item.published && item.published.date > updated.slice(0, item.published.date.length))
      report(['sources', index, 'published', 'date'], 'day-too-late', {
        what: '出处发布',
        date: item.published.date,
        updated,
      });
  let before: string | undefined;
  for (const { index, item } of items.corrections) {
    if (item.date === undefined) continue;
    const fresh = !last?.corrections.some((old) => sameCorrection(old, item));
    const since = [before, fresh ? last?.date : undefined]
      .filter((one) => one !== undefined)
      .sort()
      .at(-1);
    day(item.date, ['corrections', index, 'date'], since, '更正');
    before = item.date;
  }
  for (const name of lasting)
    for (const { index, item } of items[name]) {
      const withdrawn = 'withdrawn' in item ? item.withdrawn : undefined;
      if (!withdrawn) continue;
      const known = last?.printed(name, item.id)?.meaning.has('withdrawn') === true;
      const since = known ? undefined : last?.date;
      day(withdrawn.date, [name, index, 'withdrawn', 'date'], since, '撤下');
    }
}

/**
 * What the newest edition binds the editors to: published ids stay, published corrections stay, and whatever a reader could have
 * cited changes only with a correction. `ids` are those of the dataset as it is, `now` is what it prints.
 */
export function checkPublished(
  context: Context,
  ids: Context['ids'],
  last: Published | undefined,
  now: State,
  written: Written,
): void {
  // A check reads no clock, so “today” is the day of the last change that the content knows.
  const today = [context.site?.updated ?? '', last?.date ?? ''].sort().at(-1) ?? '';
  checkCorrections(context, ids, last, now, { today, written });
  checkDays(context, last);
  if (!last) return;
  checkLasting(context, ids, last, now, today);
  checkKept(context, last);
}
