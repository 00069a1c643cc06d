import { z } from 'zod';
import { inEach, isChinese, type Language, languages, localeOf } from '../../locale/index.ts';
import { dateText, periodText, whenText } from '../reading/dates.ts';
import { type Collection, collections } from '../schema/dataset.ts';
import type { Event } from '../schema/derived.ts';
import type { Period } from '../schema/figure.ts';
import { meaningsAt } from '../schema/lookup.ts';
import { site } from '../schema/site.ts';
import type { Bilingual } from '../schema/text.ts';
import { type Declared, declaredIn, type Leaf, walkFrom } from '../walk.ts';
import { attempt, isRaw, type Raw, type ReadableDataset } from './readable.ts';

/** What one field of an item printed: its words, and a key that is equal where two days print the same. */
export type PrintedField = { readonly key: string; readonly words: Bilingual };
/**
 * The fields of an item: those whose change needs a correction, and those whose change is only listed. A number is one field
 * whatever its parts are called (literal, reads, noun …), because it is printed as one.
 */
export type PrintedItem = {
  readonly meaning: ReadonlyMap<string, PrintedField>;
  readonly wording: ReadonlyMap<string, PrintedField>;
};

/** The field that stands for a figure's number. */
export const numberField = 'literal';
/** What is printed where there is nothing. */
export const none: PrintedField = { key: '', words: { zh: '（无）', en: '(none)' } };

const briefly = (meaning: string): string => meaning.split(/[：，。（]/)[0] ?? '';

/** A code as words: notStated, disposable-income. */
const inWords = (code: string): string =>
  code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');

const declaredOf = new Map<string, readonly Declared[]>();
/** Every field that items of a collection can have. */
export function fieldsOf(name: Collection): readonly Declared[] {
  const known = declaredOf.get(name) ?? [...declaredIn(collections[name])];
  declaredOf.set(name, known);
  return known;
}

/** What the declaration of a field says, or of what it holds where it may be missing. */
function saidOf(name: Collection | 'site', field: string, what: 'heading' | 'called'): string | undefined {
  let schema: unknown = Reflect.get(name === 'site' ? site.shape : collections[name].shape, field);
  while (schema instanceof z.ZodType) {
    const said = schema.meta()?.[what];
    if (said) return said;
    schema = 'unwrap' in schema && typeof schema.unwrap === 'function' ? schema.unwrap() : undefined;
  }
  return undefined;
}

/** What a field of an item is called in English, as its declaration says, or by its key. */
export const calledOf = (name: Collection | 'site', field: string): string =>
  saidOf(name, field, 'called') ?? inWords(field);

/** What a field of an item is called in Chinese, as its declaration says; its key where that says nothing. */
export function headingOf(name: Collection | 'site', field: string): string {
  const said = saidOf(name, field, 'heading');
  if (said) return said;
  // A clause is called by its words, not by what it is taken from.
  const inner = name === 'site' ? undefined : fieldsOf(name).findLast(({ path }) => path[0] === field);
  return inner?.meaning.heading || field;
}

/** The fields of a figure that its number is printed from: its literal, and what is held to it. */
export const numberFields: ReadonlySet<string> = new Set(
  fieldsOf('figures').flatMap(({ path: [field = ''], meaning: { proved, voice } }) =>
    field === numberField || (voice === 'source' && proved === 'reading') ? [field] : [],
  ),
);

/** The names of an item's fields whose change needs a correction. */
export const correctable = (name: Collection): ReadonlySet<string> =>
  new Set(
    fieldsOf(name).flatMap(({ path: [field = ''], meaning }) =>
      meaning.published === 'meaning' && field !== 'id' ? [field] : [],
    ),
  );

/** One value in both languages: words stay in theirs, an id is the name of what it means, a date is a date. */
function wordsOf(
  { path, value, meaning }: Leaf,
  at: readonly (string | number)[],
  readable: ReadableDataset,
): Partial<Bilingual> {
  const { language, refers, voice } = meaning;
  if (typeof value === 'string' && voice !== 'code') {
    const words = voice === 'ours' ? (one: Language) => readable.plain(value, one) : () => value;
    return language ? { [language]: words(language) } : { zh: words('zh'), en: words('en') };
  }
  const code = String(value);
  if (refers.length > 0) return readable.nameOf(refers, code) ?? { zh: code, en: code };
  if (/^\d{4}(-\d\d){0,2}$/.test(code)) return { zh: dateText(code, 'zh'), en: dateText(code, 'en') };
  if (value === true) return { zh: '是', en: 'yes' };
  return { zh: briefly(meaningsAt([...at, ...path]).get(code) ?? code), en: inWords(code) };
}

/** Words joined as a list; after a full stop the next words follow without a list mark. */
const listed = (words: readonly string[], language: Language): string =>
  words.reduce((before, next) => {
    if (before === '') return next;
    const ended = /[。！？.!?]$/.test(before);
    if (isChinese(language)) return `${before}${ended ? '' : '、'}${next}`;
    return `${before}${ended ? ' ' : ', '}${next}`;
  }, '');

/** Leaves as one field: in each language its words one after another. */
function fieldOf(leaves: readonly Leaf[], at: readonly (string | number)[], readable: ReadableDataset): PrintedField {
  const all = leaves.map((leaf) => wordsOf(leaf, at, readable));
  const [zh, en] = languages.map((language) => all.flatMap((one) => one[language] ?? []));
  const key = JSON.stringify(leaves.map(({ path, value }) => [path.slice(1), value]));
  return { key, words: { zh: listed(zh ?? [], 'zh') || none.words.zh, en: listed(en ?? [], 'en') || none.words.en } };
}

/** Words alone: two are the same field where they print the same. */
const byWords = (words: Bilingual): PrintedField => ({ key: JSON.stringify([words.zh, words.en]), words });

/** A figure's number: its words, how its words are read where it has no digits, and the value behind them. */
function numberIn(item: Raw, readable: ReadableDataset): PrintedField | undefined {
  const number = readable.numberOf(item);
  if (!number) return undefined;
  const { quantity, zh, en, reading } = number;
  const { value, unit, bound, interval } = quantity;
  const reads = typeof item['reads'] === 'string' && item['reads'] !== item['literal'] ? item['reads'] : '';
  const literal = String(item['literal']);
  const words = {
    zh: literal + (reads && `（读作${reads}）`),
    en: en + (reads && zh === literal ? ` (read as ${reading})` : ''),
  };
  const key = [value, unit, bound, interval, words].map((part) =>
    JSON.stringify(part, (_, one) => (typeof one === 'bigint' ? String(one) : one)),
  );
  return { key: key.join(), words };
}

/**
 * The members of a chart by their names, panel by panel; a label equal to the item's own name is not repeated. Ids in
 * `without` are skipped: withdrawn items leave their charts, which is reported by itself.
 */
export function panelsIn(
  panels: unknown,
  readable: ReadableDataset,
  without: ReadonlySet<string> = new Set(),
): PrintedField | undefined {
  if (!Array.isArray(panels)) return undefined;
  const keys: unknown[] = [];
  const words: { zh: string; en: string }[] = [];
  for (const panel of panels.filter(isRaw)) {
    const all = Array.isArray(panel['members']) ? panel['members'].filter(isRaw) : [];
    const members = all.filter(({ figure, derived }) => !without.has(String(figure ?? derived)));
    if (members.length === 0) continue;
    const names = members.map((member) => {
      const { figure, derived, event } = member as Readonly<Record<string, string | undefined>>;
      const own = readable.nameOf(['figures', 'derived', 'events'], figure ?? derived ?? event ?? '');
      const said = (member['label'] ?? member['unstated'] ?? own) as Bilingual | undefined;
      const same = said?.zh === own?.zh && said?.en === own?.en;
      const population = figure ? readable.items.get('figures')?.get(figure)?.['population'] : undefined;
      const detail = JSON.stringify(member['detail']) === JSON.stringify(population) ? undefined : member['detail'];
      keys.push([figure, derived, event, member['role'] ?? 'value', same ? undefined : said, detail]);
      // A label of its own does not identify the thing drawn, so its name is added.
      const behind = (language: Language) => (own && !same ? localeOf(language).bracketed(own[language]) : '');
      return said ? inEach((language) => readable.plain(said[language], language) + behind(language)) : none.words;
    });
    const title = panel['title'] as Bilingual | undefined;
    const total = panel['total'] as { disjoint?: Bilingual } | undefined;
    keys.push([title, total?.disjoint]);
    const before = (language: Language) =>
      title ? `${readable.plain(title[language], language)}${localeOf(language).colon}` : '';
    const sum = total?.disjoint ? { zh: '，相加', en: ', added up' } : { zh: '', en: '' };
    words.push({
      zh: before('zh') + names.map(({ zh }) => zh).join('、') + sum.zh,
      en: before('en') + names.map(({ en }) => en).join(', ') + sum.en,
    });
  }
  return {
    key: JSON.stringify(keys),
    words: { zh: words.map(({ zh }) => zh).join('；'), en: words.map(({ en }) => en).join('; ') },
  };
}

/** The date of an event; the first editions typed its English. */
function whenIn(item: Raw): PrintedField | undefined {
  const when = item['when'];
  if (!isRaw(when) || !Array.isArray(when['spans']) || typeof when['from'] !== 'string') return undefined;
  const { en } = when;
  const event = item as unknown as Event;
  const words = inEach((language) => (!isChinese(language) && typeof en === 'string' ? en : whenText(event, language)));
  // The width of the drawn date is compared too, although no word prints it.
  return { key: JSON.stringify([words.zh, when['from'], when['to'], when['open'], when['convention']]), words };
}

/** Fields that pages print as one phrase instead of value by value. */
const phrases: Partial<
  Record<Collection, Record<string, (item: Raw, readable: ReadableDataset) => PrintedField | undefined>>
> = {
  figures: {
    [numberField]: numberIn,
    period: ({ period }) => byWords(inEach((language) => periodText(period as Period, language))),
  },
  events: { when: whenIn },
  charts: { panels: ({ panels }, readable) => panelsIn(panels, readable) },
};

function grouped(leaves: readonly Leaf[]): Map<string, Leaf[]> {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const field = String(leaf.path[0]);
    groups.set(field, [...(groups.get(field) ?? []), leaf]);
  }
  return groups;
}

/** What an item gave its readers, field by field. */
export function printedItem(name: Collection | 'site', item: Raw, readable: ReadableDataset): PrintedItem {
  const [schema, at] = name === 'site' ? [site, ['site']] : [collections[name], [name, 0]];
  const written = [...walkFrom(schema, item)].filter(({ path }) => path[0] !== 'id');
  // A value equal to the absent one is no change.
  const leaves = written.filter(({ path: [field = '', ...rest], value }) => {
    const own: unknown = schema.shape[field as keyof typeof schema.shape];
    return !(rest.length === 0 && own instanceof z.ZodDefault && own.def.defaultValue === value);
  });
  const of = (kind: 'meaning' | 'wording') =>
    new Map(
      [...grouped(leaves.filter(({ meaning }) => meaning.published === kind))].map(
        ([field, own]) => [field, fieldOf(own, at, readable)] as const,
      ),
    );
  const meaning = of('meaning');
  const own = name === 'site' ? {} : (phrases[name] ?? {});
  if (name === 'figures') for (const field of numberFields) meaning.delete(field);
  for (const [field, phrase] of Object.entries(own)) {
    // What has another shape than today's is passed over: its shape is reported elsewhere.
    const printed = item[field] === undefined ? undefined : attempt(() => phrase(item, readable));
    if (printed) meaning.set(field, printed);
    else meaning.delete(field);
  }
  return { meaning, wording: of('wording') };
}
