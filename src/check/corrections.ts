import {
  type Bilingual,
  type Collection,
  type Context,
  type CorrectionEntry,
  collections,
  correctable,
  headingOf,
  type Item,
  nearest,
  none,
  numberField,
  numberFields,
  type PrintedField,
  type PrintedItem,
  type Published,
  panelsIn,
  type Raw,
  type State,
} from '../dataset/index.ts';
import { languages } from '../locale/index.ts';

/** Where the editor writes: an entry of the file is pasted, a row of a table is typed. */
export type Written = 'file' | 'table';
type How = { readonly today: string; readonly written: Written };
type Now = Pick<State, 'printed' | 'readable'>;

const alike = (a: Bilingual, b: Bilingual): boolean => a.zh === b.zh && a.en === b.en;
/** Whether two corrections say the same. */
export const sameCorrection = (a: CorrectionEntry, b: CorrectionEntry): boolean =>
  a.id === b.id &&
  a.field === b.field &&
  alike(a.old, b.old) &&
  alike(a.new, b.new) &&
  a.date === b.date &&
  a.reason?.zh === b.reason?.zh &&
  a.reason?.en === b.reason?.en;

/** What a field is compared as: all that a number is printed from is one. */
const comparedAs = (name: Collection, field: string): string =>
  name === 'figures' && numberFields.has(field) ? numberField : field;

const kinds = (Object.keys(collections) as Collection[]).filter((name) => name !== 'corrections');
const keyOf = (name: Collection, id: string, field: string): string => `${name}/${id}/${field}`;

/** Corrections by the field that they are of; one that names nothing is reported. */
function chainsIn({ items, report }: Context, ids: Context['ids']): Map<string, Item<'corrections'>[]> {
  const chains = new Map<string, Item<'corrections'>[]>();
  for (const one of items.corrections) {
    const { id, field } = one.item;
    const named = kinds.filter((name) => ids[name].has(id));
    const owner = named.find((name) => correctable(name).has(field));
    if (owner) {
      const key = keyOf(owner, id, comparedAs(owner, field));
      chains.set(key, [...(chains.get(key) ?? []), one]);
    } else if (named.length > 0) {
      const allowed = named.flatMap((name) => [...correctable(name)]);
      const near = nearest(field, allowed);
      report(['corrections', one.index, 'field'], 'correction-of-nothing', { id, field, near, allowed });
    }
  }
  const [first] = items.corrections;
  if (first?.index === 0 && first.item.reason === undefined) report(['corrections', 0], 'correction-first-ditto', {});
  return chains;
}

/** Reports the first correction of a chain that does not follow from the one before it. */
function checkLinks(chain: readonly Item<'corrections'>[], printed: Bilingual, report: Context['report']): boolean {
  let said = printed;
  for (const { index, item } of chain) {
    const wrong = languages.find((language) => item.old[language] !== said[language]);
    if (alike(item.old, item.new)) {
      report(['corrections', index, 'new'], 'correction-changes-nothing', { words: item.new.zh });
      return true;
    }
    if (wrong) {
      report(['corrections', index, 'old', wrong], 'correction-old-not-printed', {
        old: item.old[wrong],
        id: item.id,
        said: said[wrong],
        language: wrong,
      });
      return true;
    }
    said = item.new;
  }
  return false;
}

/** Which of the fields that a number is printed from was written otherwise; none where only a neighbour changed its reading. */
const changedPart = (was: Raw | undefined, is: Raw | undefined): string | undefined =>
  [...numberFields].find((field) => JSON.stringify(was?.[field]) !== JSON.stringify(is?.[field]));

/**
 * Corrections follow one another: each begins with the words that the one before it left, the last ends with today's; and what
 * an edition printed otherwise than today's dataset has one. `now` is what that prints.
 */
export function checkCorrections(
  context: Context,
  ids: Context['ids'],
  last: Published | undefined,
  now: Now,
  how: How,
): void {
  const chains = chainsIn(context, ids);
  for (const name of kinds)
    for (const { index, item } of context.items[name]) {
      // An item with another fault is skipped: the difference may be a slip that goes away with it.
      if (!('id' in item) || context.reported.has(`${name}/${index}`)) continue;
      const is = now.printed(name, item.id);
      const was = last?.printed(name, item.id);
      // A draft again: that is reported by itself.
      if (was && !is) continue;
      const fields = new Set([...(is?.meaning.keys() ?? []), ...(was?.meaning.keys() ?? []), ...chainFields(item.id)]);
      for (const field of fields) checkField(field, { name, index, item: item as unknown as Raw }, was, is);
    }

  function chainFields(id: string): string[] {
    return [...chains.keys()].flatMap((key) => (key.split('/')[1] === id ? [key.split('/')[2] ?? ''] : []));
  }

  function checkField(
    field: string,
    { name, index, item }: { name: Collection; index: number; item: Raw },
    was: PrintedItem | undefined,
    is: PrintedItem | undefined,
  ): void {
    const id = String(item['id']);
    const chain = chains.get(keyOf(name, id, field)) ?? [];
    // What was published has been through this before; it ends in the words that the edition printed.
    const fresh = chain.filter((one) => !last?.corrections.some((old) => sameCorrection(old, one.item)));
    if (!was) {
      for (const one of fresh) context.report(['corrections', one.index, 'id'], 'correction-unpublished', { id });
      return;
    }
    const printed: PrintedField = was.meaning.get(field) ?? none;
    const today = is?.meaning.get(field) ?? none;
    if (fresh.length === 0 && printed.key === today.key) return;
    // To be withdrawn is reported by itself, with its own day and reason.
    if (field === 'withdrawn' && printed === none && fresh.length === 0) return;
    const again = fresh[1];
    if (again) {
      context.report(['corrections', again.index], 'correction-twice', { id, since: last?.date ?? '' });
      return;
    }
    if (checkLinks(fresh, printed.words, context.report)) return;
    const said = fresh.at(-1)?.item.new ?? printed.words;
    if (alike(said, today.words)) return;
    const part =
      name === 'figures' && field === numberField ? changedPart(last?.readable.items.get(name)?.get(id), item) : field;
    if (part === undefined) return;
    // A malformed correction has been reported already, and may be the very one that is wanted.
    if (context.ids.corrections.has(id) && !context.items.corrections.some((one) => one.item.id === id)) return;
    if (name === 'charts' && field === 'panels' && onlyWithdrawn(last, now, item)) return;
    const wanted = { id, field: part, old: said, new: today.words, date: how.today };
    const asked = {
      wanted,
      of: part === numberField ? '' : `的${headingOf(name, part)}（${part}）`,
      first: context.items.corrections.length === 0,
      written: how.written,
    };
    const path = item[part] === undefined ? [name, index] : [name, index, part];
    if (fresh.length > 0) context.report(path, 'correction-again', asked);
    else context.report(path, 'correction-wanted', { ...asked, since: last?.date ?? '' });
  }
}

/** Whether a chart has lost nothing but withdrawn members, which are reported by themselves. */
function onlyWithdrawn(last: Published | undefined, now: Now, chart: Raw): boolean {
  const withdrawn = (['figures', 'derived'] as const).flatMap((name) =>
    [...(now.readable.items.get(name) ?? [])].flatMap(([id, item]) => (item['withdrawn'] ? [id] : [])),
  );
  const without = new Set(withdrawn);
  const was = last?.readable.items.get('charts')?.get(String(chart['id']));
  const [before, after] = [
    was && last && panelsIn(was['panels'], last.readable, without),
    panelsIn(chart['panels'], now.readable, without),
  ];
  return before !== undefined && before.key === after?.key;
}
