import type { Language } from '../../numbers/index.ts';
import { type Directive, directives } from '../directives.ts';
import type { Path } from '../locate.ts';
import type { Collection } from '../schema/dataset.ts';
import type { Bilingual } from '../schema/text.ts';
import type { Context } from './context.ts';
import { unknownId } from './references.ts';
import { type Withheld, withheldSaid } from './withheld.ts';
import { type BoundOf, faultOfMarkup, faultsOfWording, type WordingFault } from './wording.ts';

/** Texts of ours in the dataset, each with its place. Names of sources and quoted words are not ours and are left out. */
function* textsOf({ items, site }: Context): Generator<readonly [Path, Bilingual]> {
  if (site) for (const key of ['title', 'lead', 'motto', 'licence'] as const) yield [['site', key], site[key]];
  for (const { index, item } of items.sources) {
    if ('notStated' in item.published) yield [['sources', index, 'published', 'notStated'], item.published.notStated];
    if (item.copy) yield [['sources', index, 'copy'], item.copy];
  }
  for (const { index, item } of items.parts) {
    yield [['parts', index, 'name'], item.name];
    if (item.effect) yield [['parts', index, 'effect'], item.effect];
  }
  for (const { index, item } of items.figures) {
    const path = ['figures', index];
    yield [[...path, 'label'], item.label];
    if (item.population) yield [[...path, 'population'], item.population];
    if (item.caveat) yield [[...path, 'caveat'], item.caveat];
    if (item.withdrawn) yield [[...path, 'withdrawn', 'reason'], item.withdrawn.reason];
  }
  for (const { index, item } of items.derived) {
    for (const key of ['label', 'of', 'caveat'] as const) yield [['derived', index, key], item[key]];
    if (item.withdrawn) yield [['derived', index, 'withdrawn', 'reason'], item.withdrawn.reason];
  }
  for (const { index, item } of items.events) {
    yield [['events', index, 'label'], item.label];
    if (item.when.convention) yield [['events', index, 'when', 'convention'], item.when.convention];
  }
  for (const { index, item } of items.charts) {
    const path = ['charts', index];
    yield [[...path, 'title'], item.title];
    if (item.subtitle) yield [[...path, 'subtitle'], item.subtitle];
    yield [[...path, 'note'], item.note];
    if (item.withdrawn) yield [[...path, 'withdrawn', 'reason'], item.withdrawn.reason];
    for (const [p, panel] of item.panels.entries()) {
      const at = [...path, 'panels', p];
      if (panel.title) yield [[...at, 'title'], panel.title];
      if (panel.differs) yield [[...at, 'differs'], panel.differs];
      if (panel.total && 'struck' in panel.total) yield [[...at, 'total', 'struck'], panel.total.struck];
      if (panel.total && 'disjoint' in panel.total) yield [[...at, 'total', 'disjoint'], panel.total.disjoint];
      for (const [m, member] of panel.members.entries()) {
        if (member.unstated) yield [[...at, 'members', m, 'unstated'], member.unstated];
        if (member.label) yield [[...at, 'members', m, 'label'], member.label];
        if (member.detail) yield [[...at, 'members', m, 'detail'], member.detail];
      }
    }
  }
  for (const { index, item } of items.terms) yield [['terms', index, 'sentence'], item.sentence];
  for (const { index, item } of items.corrections) yield [['corrections', index, 'reason'], item.reason];
}

const anyId: readonly Collection[] = ['figures', 'derived', 'events', 'sources'];

/** Directives that name nothing, or what cannot be printed so. */
function faultsOfDirectives(text: string, context: Pick<Context, 'ids' | 'items'>, withheld: Withheld): WordingFault[] {
  const { ids } = context;
  return directives(text).good.flatMap((directive: Directive): WordingFault[] => {
    const { kind, id, option, start, raw } = directive;
    const fault = (message: string) => [{ at: start, message }];
    if (kind === 'count') return ids.charts.has(id) || id === 'entries' ? [] : fault(unknownId(id, ['charts'], ids));
    if (kind === 'chart') return ids.charts.has(id) ? [] : fault(unknownId(id, ['charts'], ids));
    if (kind === 'term') return ids.terms.has(id) ? [] : fault(unknownId(id, ['terms'], ids));
    if (!anyId.some((collection) => ids[collection].has(id)))
      return fault(unknownId(id, ['figures', 'derived', 'events'], ids));
    const why = withheld.get(id);
    if (why) return fault(withheldSaid(id, why, `从这里删去 ${raw}`));
    if (option === 'period' && !ids.figures.has(id))
      return fault(`${raw} 没有时段可印：只有 figures 里的一笔才有 period。`);
    if (option === 'bare' && ids.events.has(id)) return fault(`${raw} 印不出来：事没有单位可去，写 {${id}}。`);
    if ((option === 'date') !== ids.sources.has(id))
      return fault(`${raw} 印不出来：出处写 {id|date}，数和事不写 |date。`);
    return [];
  });
}

/** Everything that can be wrong inside one text, told through `tell` with the place in the text. */
export type TextChecker = (text: string, language: Language, tell: (at: number, message: string) => void) => void;

/** A checker of texts for this content, in which nothing withheld may be named. */
export function textChecker(context: Context, boundOf: BoundOf, withheld: Withheld): TextChecker {
  return (text, language, tell) => {
    const faults = [
      ...faultsOfWording(text, language, context.idioms, boundOf),
      ...faultsOfDirectives(text, context, withheld),
    ];
    for (const { at, message } of faults) tell(at, message);
  };
}

/** Every string inside a value with its place. Quoted words are evidence and stay as they are. */
function* stringsOf(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [at, one] of value.entries()) yield* stringsOf(one, [...path, at]);
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) if (key !== 'exact') yield* stringsOf(one, [...path, key]);
}

/** Markup anywhere in the dataset: names of sources and places are not our wording, but no place for tags either. */
function checkMarkup({ site, items, tell }: Context): void {
  const told = (value: unknown, path: Path) => {
    for (const [at, text] of stringsOf(value, path)) {
      const fault = faultOfMarkup(text);
      if (fault) tell(at, fault.message, fault.at);
    }
  };
  told(site, ['site']);
  for (const [collection, list] of Object.entries(items))
    for (const { index, item } of list) told(item, [collection, index]);
}

/** Items that were withdrawn, as figures/3: they may go on naming what was withdrawn with them. */
const withdrawnItems = ({ items }: Context): ReadonlySet<string> =>
  new Set(
    (['figures', 'derived', 'charts'] as const).flatMap((kind) =>
      items[kind].flatMap(({ index, item }) => (item.withdrawn ? [`${kind}/${index}`] : [])),
    ),
  );

/** Checks the wording of every text of the dataset, both languages; those of withdrawn items by `lenient`. */
export function checkTexts(context: Context, strict: TextChecker, lenient: TextChecker): void {
  checkMarkup(context);
  const withdrawn = withdrawnItems(context);
  for (const [path, text] of textsOf(context)) {
    const check = withdrawn.has(path.slice(0, 2).join('/')) ? lenient : strict;
    for (const language of ['zh', 'en'] as const) {
      const tell = (at: number, message: string) => context.tell([...path, language], message, at);
      check(text[language], language, tell);
      for (const { kind, raw, start } of directives(text[language]).good)
        if (kind === 'chart') tell(start, `${raw} 不能放在这里：图放在 story/ 的正文里，独占一行。`);
    }
  }
}
