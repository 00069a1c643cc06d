import { averages, type Bilingual, type Figure, measuredIn, periodText } from '../dataset/index.ts';
import { counterNamed, foldWidth } from '../numbers/index.ts';
import { type Entry, entryOf, type FigureEntry, type Ledger, unitOf } from './ledger.ts';

/** Another figure that may stand on the same scale, and in what the two still differ. */
type Alike = { readonly entry: FigureEntry; readonly differs: readonly Bilingual[] };
/** Figures excluded for the same reason. */
export type Apart = { readonly reason: Bilingual; readonly entries: readonly FigureEntry[] };

/** What a figure may and may not be compared with. */
export type Comparison = {
  /** Same unit, same average, same measure: may stand on one scale. */
  readonly scale: readonly Alike[];
  /** Same unit, another measure: never to be added. */
  readonly apart: readonly Apart[];
  /** Another unit that is easily confused with this one: never on one scale. */
  readonly unlike: readonly Apart[];
};

const both = (zh: string, en: string): Bilingual => ({ zh, en });

/** 人次 counts occasions and 人 counts persons: the pair that is most often confused. */
const countsTimes = (unit: string, thing: string): boolean => unit === `${thing}次`;

/** What is counted, in each language; where the counter is generic (个), the figure's own noun. */
export function unitWords(entry: Entry): Bilingual {
  const { counter, noun } = measuredIn(entry);
  const unit = unitOf(entry);
  return both(unit, noun?.other ?? counterNamed(foldWidth(counter))?.en?.[1] ?? unit);
}

const over = ({ per }: Figure): Bilingual => (per ? averages[per] : both('总数', 'a total'));

/** In what two figures of one unit and measure still differ: population, period, source, status. */
export function differences(own: FigureEntry, other: FigureEntry): Bilingual[] {
  const found: Bilingual[] = [];
  const [here, there] = [own.figure.population, other.figure.population];
  if (here?.zh !== there?.zh)
    found.push(
      both(
        `对象不同：这里是${here?.zh ?? '未写明的'}，那里是${there?.zh ?? '未写明的'}`,
        `not about the same: ${here?.en ?? 'not stated'} here, ${there?.en ?? 'not stated'} there`,
      ),
    );
  const [when, then] = [own.figure.period, other.figure.period];
  if (periodText(when, 'zh') !== periodText(then, 'zh'))
    found.push(
      both(
        `时段不同：这里是${periodText(when, 'zh')}，那里是${periodText(then, 'zh')}`,
        `not of the same time: ${periodText(when, 'en')} here, ${periodText(then, 'en')} there`,
      ),
    );
  if (own.source.id !== other.source.id)
    found.push(both(`出处不同：那里是${other.source.short.zh}`, `from another source: ${other.source.short.en}`));
  if (own.figure.status !== other.figure.status)
    found.push(both('一个是计划，一个是已报告的', 'one is planned, the other reported'));
  return found;
}

/** Why two figures of one unit may not be added; nothing where they measure the same. */
export function apartReason(own: FigureEntry, other: FigureEntry): Bilingual | undefined {
  if (own.measure.id !== other.measure.id) {
    const [here, there] = [own.measure.name, other.measure.name];
    return both(`这里是${here.zh}，那里是${there.zh}`, `${here.en} here, ${there.en} there`);
  }
  if (own.figure.per === other.figure.per) return undefined;
  const [here, there] = [over(own.figure), over(other.figure)];
  return both(`这里是${here.zh}，那里是${there.zh}`, `${here.en} here, ${there.en} there`);
}

/** Why two entries of different units share no scale: what each counts, and how 人次 differs from 人. */
export function unitReason(own: Entry, other: Entry): Bilingual {
  const [a, b] = [unitOf(own), unitOf(other)];
  const [here, there] = [unitWords(own), unitWords(other)];
  const words = both(`这里论「${here.zh}」，那里论「${there.zh}」`, `${here.en} here, ${there.en} there`);
  const [times, thing] = countsTimes(a, b) ? [a, b] : countsTimes(b, a) ? [b, a] : [];
  if (!times || !thing) return words;
  const [one = thing] = counterNamed(thing)?.en ?? [];
  const [, many = times] = counterNamed(times)?.en ?? [];
  return both(
    `${words.zh}；${times}数的是次数，一${thing}可以计几回`,
    `${words.en}; ${many} count occasions, and one ${one} may be counted more than once`,
  );
}

/** Why a figure of another unit cannot stand beside this one; undefined where nobody would confuse the two. */
function unlikeReason(own: FigureEntry, other: FigureEntry): Bilingual | undefined {
  const [a, b] = [own.quantity.unit, other.quantity.unit];
  const words = unitReason(own, other);
  if (countsTimes(a, b) || countsTimes(b, a)) return words;
  if (own.figure.measure !== other.figure.measure) return undefined;
  const { name: measure } = own.measure;
  return both(`都说${measure.zh}，${words.zh}`, `both about ${measure.en}, but ${words.en}`);
}

function grouped(entries: readonly FigureEntry[], reasonOf: (entry: FigureEntry) => Bilingual | undefined): Apart[] {
  const groups = new Map<string, { reason: Bilingual; entries: FigureEntry[] }>();
  for (const entry of entries) {
    const reason = reasonOf(entry);
    if (!reason) continue;
    const group = groups.get(reason.zh) ?? { reason, entries: [] };
    group.entries.push(entry);
    groups.set(reason.zh, group);
  }
  return [...groups.values()];
}

/**
 * What a figure may stand beside and what it may not, with reasons made of unit, average, measure and population alone.
 * A derived value rests on an assumption of its own, so nothing is offered for it; what was withdrawn is offered nowhere.
 */
export function comparable(ledger: Ledger, id: string): Comparison {
  const own = entryOf(ledger, id);
  if (own.kind === 'derived') return { scale: [], apart: [], unlike: [] };
  const others = ledger.figures.filter((entry) => entry.id !== id && !entry.figure.withdrawn);
  const sameUnit = others.filter(({ quantity }) => quantity.unit === own.quantity.unit);
  return {
    scale: sameUnit
      .filter((entry) => !apartReason(own, entry))
      .map((entry) => ({ entry, differs: differences(own, entry) })),
    apart: grouped(sameUnit, (entry) => apartReason(own, entry)),
    unlike: grouped(
      others.filter(({ quantity }) => quantity.unit !== own.quantity.unit),
      (entry) => unlikeReason(own, entry),
    ),
  };
}
