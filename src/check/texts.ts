import {
  type Collection,
  type Context,
  type Directive,
  directives,
  type Said,
  type TextFault,
} from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';
import { faultsOfJoints } from './joints.ts';
import { clausesOf, faultsOfQuoted } from './quoted.ts';
import { unknownId } from './references.ts';
import { type Withheld, withheldCode } from './withheld.ts';
import { faultOfMarkup, faultsOfWording, type NumberOf } from './wording.ts';

const anyId: readonly Collection[] = ['figures', 'derived', 'events', 'sources'];

/** What can be counted besides the rows of a chart: the story's numbers, and what it says in words alone. */
const counted = new Set(['entries', 'statements']);

/** Directives that name nothing, or what cannot be printed so. */
function faultsOfDirectives(
  text: string,
  context: Pick<Context, 'ids' | 'items'>,
  withheld: Withheld,
  free: readonly string[],
): TextFault[] {
  const { ids } = context;
  return directives(text).good.flatMap((directive: Directive): TextFault[] => {
    const { kind, id, option, start, raw } = directive;
    if (free.includes(raw)) return [];
    const fault = (said: Said): TextFault[] => [{ ...said, at: start }];
    if (kind === 'count') return ids.charts.has(id) || counted.has(id) ? [] : fault(unknownId(id, ['charts'], ids));
    if (kind === 'chart') return ids.charts.has(id) ? [] : fault(unknownId(id, ['charts'], ids));
    if (kind === 'term') return ids.terms.has(id) ? [] : fault(unknownId(id, ['terms'], ids));
    if (!anyId.some((collection) => ids[collection].has(id)))
      return fault(unknownId(id, ['figures', 'derived', 'events'], ids));
    const why = withheld.get(id);
    if (why) return fault({ code: withheldCode[why], args: { id, drop: { from: 'text', raw } } });
    if (option === 'period' && !ids.figures.has(id)) return fault({ code: 'period-of-none', args: { raw } });
    if (option === 'bare' && ids.events.has(id)) return fault({ code: 'event-bare', args: { raw, id } });
    if ((option === 'date') !== ids.sources.has(id)) return fault({ code: 'date-of-none', args: { raw } });
    return [];
  });
}

/** Everything that can be wrong inside one text, in which some {…} may be free. */
export type TextChecker = (text: string, language: Language, free?: readonly string[]) => TextFault[];

/** A checker of texts for this content, in which nothing withheld may be named. */
export function textChecker(context: Context, numberOf: NumberOf, withheld: Withheld): TextChecker {
  const clauses = clausesOf(context);
  return (text, language, free = []) => [
    ...faultsOfWording(text, language, context, numberOf),
    ...faultsOfJoints(text, language, numberOf, (id) => context.ids.events.has(id)),
    ...faultsOfDirectives(text, context, withheld, free),
    ...faultsOfQuoted(text, language, clauses),
  ];
}

/** Markup anywhere in the dataset but in quoted words, which are evidence and stay as they are. */
function checkMarkup({ leaves, report }: Context): void {
  for (const { path, value, meaning } of leaves) {
    if (meaning.voice === 'source' || typeof value !== 'string') continue;
    const fault = faultOfMarkup(value);
    if (fault) report(path, fault.code, fault.args, fault.at);
  }
}

/** Items that were withdrawn, as figures/3: they may go on naming what was withdrawn with them. */
const withdrawnItems = ({ items }: Context): ReadonlySet<string> =>
  new Set(
    (['figures', 'derived', 'charts'] as const).flatMap((kind) =>
      items[kind].flatMap(({ index, item }) => (item.withdrawn ? [`${kind}/${index}`] : [])),
    ),
  );

/** Checks the wording of every text of ours, both languages; that of withdrawn items by `lenient`. */
export function checkTexts(context: Context, strict: TextChecker, lenient: TextChecker): void {
  checkMarkup(context);
  const withdrawn = withdrawnItems(context);
  for (const { path, value, meaning } of context.leaves) {
    const { voice, language } = meaning;
    if (voice !== 'ours' || !language || typeof value !== 'string') continue;
    const check = withdrawn.has(path.slice(0, 2).join('/')) ? lenient : strict;
    // The reason of a correction may also use {old} and {new}.
    const free = path[0] === 'corrections' ? ['{old}', '{new}'] : [];
    for (const { code, args, at } of check(value, language, free)) context.report(path, code, args, at);
    for (const { kind, raw, start } of directives(value).good)
      if (kind === 'chart') context.report(path, 'chart-in-words', { raw }, start);
  }
}
