import type { Language } from '../../locale/index.ts';
import { countOf, countWord, joined, printDerived, printEnglish, type Quantity, Refusal } from '../../numbers/index.ts';
import { dateText, whenText } from '../reading/dates.ts';
import { deriveEntry, inputsOf } from '../reading/deriving.ts';
import { type Printable, printed } from '../reading/printed.ts';
import { isStatement, quantityOf } from '../reading/reading.ts';
import type { Chart } from '../schema/chart.ts';
import { type Collection, collections } from '../schema/dataset.ts';
import type { Derived, Event } from '../schema/derived.ts';
import type { Figure } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';
import type { Bilingual } from '../schema/text.ts';
import { directives } from '../text/directives.ts';

export type Raw = Readonly<Record<string, unknown>>;
export const isRaw = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * A dataset as it stood on some day, as far as it can be read today: its items by collection and id, and how they were
 * printed. Whatever of it has another shape today is passed over, never guessed.
 */
export type ReadableDataset = {
  readonly items: ReadonlyMap<Collection, ReadonlyMap<string, Raw>>;
  readonly site: Raw | undefined;
  /** What an item of any of these collections is called; undefined where there is none. */
  readonly nameOf: (collections: readonly string[], id: string) => Bilingual | undefined;
  /** How a figure is read and printed; undefined where its words are no quantity. */
  readonly numberOf: (figure: Raw) => PrintedNumber | undefined;
  /** A text of ours with its {…} as they were printed. */
  readonly plain: (text: string, language: Language) => string;
};
type PrintedNumber = {
  readonly quantity: Quantity;
  readonly zh: string;
  readonly en: string;
  /** How English prints what was read, where the words themselves are printed. */
  readonly reading: string;
};

const isBilingual = (value: unknown): value is Bilingual =>
  isRaw(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

/** An item's own name: its label, title or name. */
const ownName = (item: Raw): Bilingual | undefined =>
  ['label', 'name', 'short', 'title'].map((key) => item[key]).find(isBilingual);

/** A reading that may fail on words of another day. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function numberOf(item: Raw, measure: Raw | undefined): PrintedNumber | undefined {
  return attempt(() => {
    const figure = item as unknown as Figure;
    const quantity = quantityOf(figure, measure);
    // Printing asks an entry for no more than its figure and its reading.
    const entry = { kind: 'figure', figure, quantity } as Printable;
    const reading = joined(printEnglish(quantity, figure.noun));
    return { quantity, zh: joined(printed(entry, 'zh')), en: joined(printed(entry, 'en')), reading };
  });
}

/** Items as they were written, by collection and id; `root` is the dataset as JSON. */
function itemsIn(root: Raw): ReadableDataset['items'] {
  const named = (name: Collection) => {
    const list = root[name];
    const items = Array.isArray(list) ? list.filter(isRaw) : [];
    return new Map(items.flatMap((item) => (typeof item['id'] === 'string' ? [[item['id'], item] as const] : [])));
  };
  return new Map((Object.keys(collections) as Collection[]).map((name) => [name, named(name)]));
}

/** A dataset as JSON, of today or of an edition, as far as it can be read. Items that `before` knows are called as it calls them. */
export function readableDataset(root: Raw, before?: ReadableDataset): ReadableDataset {
  const items = itemsIn(root);
  const numbers = new Map<string, PrintedNumber | undefined>();
  const item = (name: Collection, id: string) => items.get(name)?.get(id);
  const number = (id: string): PrintedNumber | undefined => {
    const figure = item('figures', id);
    if (!numbers.has(id)) numbers.set(id, figure && numberOf(figure, item('measures', String(figure['measure']))));
    return numbers.get(id);
  };
  const derivedText = (id: string, language: Language): string | undefined =>
    attempt(() => {
      const derived = item('derived', id) as unknown as Derived;
      const [a, b] = inputsOf(derived)[1].map((input) => ({
        figure: item('figures', input) as unknown as Figure,
        quantity: number(input)?.quantity as Quantity,
      }));
      if (!a || !b) return undefined;
      const { interval, counter, noun } = deriveEntry(derived, a, b);
      return joined(printDerived(interval, { counter, noun }, language));
    });
  const storySources = () =>
    new Set([...(items.get('sources') ?? [])].flatMap(([id, { role }]) => (role === 'story' ? [id] : [])));
  // The first editions, which had no list of measures, counted what is said in words among the numbers.
  const apart = (items.get('measures')?.size ?? 0) > 0;
  const entriesCounted = (stated: boolean): number => {
    const own = storySources();
    return [...(items.get('figures')?.values() ?? [])].filter(({ quote, literal, draft }) => {
      const reported = isRaw(quote) && own.has(String(quote['source'])) && draft !== true;
      return reported && (apart ? isStatement(String(literal)) === stated : !stated);
    }).length;
  };
  const countText = (id: string, language: Language): string | undefined =>
    attempt(() => {
      if (id === 'entries' || id === 'statements') {
        const count = entriesCounted(id === 'statements');
        return countOf(count, language);
      }
      const chart = item('charts', id) as unknown as Chart;
      const members = chart.panels.flatMap((panel) => panel.members);
      return countWord(members.filter(({ role }) => (role ?? 'value') === 'value').length, language);
    });
  const said = (id: string, language: Language): string | undefined => {
    const [event, source] = [item('events', id), item('sources', id)];
    if (event) return attempt(() => whenText(event as unknown as Event, language));
    const published = (source as unknown as Source | undefined)?.published;
    if (published) return attempt(() => ('date' in published ? dateText(published.date, language) : ''));
    return number(id)?.[language] ?? derivedText(id, language);
  };
  const nameOf: ReadableDataset['nameOf'] = (names, id) =>
    before?.nameOf(names, id) ??
    names.map((name) => item(name as Collection, id)).flatMap((one) => (one ? (ownName(one) ?? []) : []))[0];
  const plain: ReadableDataset['plain'] = (text, language) => {
    let result = '';
    let at = 0;
    for (const { kind, id, raw, start, end } of directives(text).good) {
      const words =
        kind === 'count'
          ? countText(id, language)
          : kind === 'id'
            ? said(id, language)
            : nameOf(['terms', 'charts'], id)?.[language];
      result += text.slice(at, start) + (words ?? raw);
      at = end;
    }
    return result + text.slice(at);
  };
  const site = root['site'];
  return {
    items,
    site: isRaw(site) ? site : undefined,
    nameOf,
    numberOf: (figure) => numberOf(figure, item('measures', String(figure['measure']))),
    plain,
  };
}
