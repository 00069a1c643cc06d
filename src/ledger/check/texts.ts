import type { Language } from '../../numbers/index.ts';
import { type Directive, directives } from '../directives.ts';
import type { Collection } from '../schema/dataset.ts';
import type { Context } from './context.ts';
import { faultsOfJoints } from './joints.ts';
import { unknownId } from './references.ts';
import { type Withheld, withheldSaid } from './withheld.ts';
import { faultOfMarkup, faultsOfWording, type NumberOf, type WordingFault } from './wording.ts';

const anyId: readonly Collection[] = ['figures', 'derived', 'events', 'sources'];

/** Directives that name nothing, or what cannot be printed so. */
function faultsOfDirectives(
  text: string,
  context: Pick<Context, 'ids' | 'items'>,
  withheld: Withheld,
  free: readonly string[],
): WordingFault[] {
  const { ids } = context;
  return directives(text).good.flatMap((directive: Directive): WordingFault[] => {
    const { kind, id, option, start, raw } = directive;
    if (free.includes(raw)) return [];
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
export type TextChecker = (
  text: string,
  language: Language,
  tell: (at: number, message: string) => void,
  free?: readonly string[],
) => void;

/** A checker of texts for this content, in which nothing withheld may be named. */
export function textChecker(context: Context, numberOf: NumberOf, withheld: Withheld): TextChecker {
  return (text, language, tell, free = []) => {
    const faults = [
      ...faultsOfWording(text, language, context.idioms, numberOf),
      ...faultsOfJoints(text, language, numberOf),
      ...faultsOfDirectives(text, context, withheld, free),
    ];
    for (const { at, message } of faults) tell(at, message);
  };
}

/** Markup anywhere in the dataset but in quoted words, which are evidence and stay as they are. */
function checkMarkup({ leaves, tell }: Context): void {
  for (const { path, value, meaning } of leaves) {
    if (meaning.voice === 'source' || typeof value !== 'string') continue;
    const fault = faultOfMarkup(value);
    if (fault) tell(path, fault.message, fault.at);
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
    const tell = (at: number, message: string) => context.tell(path, message, at);
    // In the reason of a correction the words before and after have names of their own.
    check(value, language, tell, path[0] === 'corrections' ? ['{old}', '{new}'] : []);
    for (const { kind, raw, start } of directives(value).good)
      if (kind === 'chart') tell(start, `${raw} 不能放在这里：图放在 story/ 的正文里，独占一行。`);
  }
}
