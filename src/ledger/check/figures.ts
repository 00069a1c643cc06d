import { counterNamed, foldWidth, type Quantity, Refusal } from '../../numbers/index.ts';
import { indexBefore, normalise, prove, windowLength } from '../fingerprint.ts';
import type { Path } from '../locate.ts';
import { cutFrom, cutFromForeign, faultOfReads, hasNumeral, isChinese, quantityOf } from '../reading.ts';
import type { Event } from '../schema/derived.ts';
import type { Figure, Period, Side } from '../schema/figure.ts';
import type { Quote } from '../schema/text.ts';
import type { Context } from './context.ts';

/** A quote must stand in its source, where the source has a fingerprint. */
export function checkQuote(quote: Quote, path: Path, { windows, tell }: Context): void {
  const known = windows.get(quote.source);
  if (!known) return;
  const proof = prove(quote.exact, known);
  if (proof.found) return;
  const at = [...path, 'exact'];
  switch (proof.reason) {
    case 'short':
      tell(at, `引文只有 ${proof.length} 个字：至少抄 ${windowLength} 个字，才验得出它在不在原文里。`);
      break;
    case 'nowhere':
      tell(at, `原文里没有这句话：从「${proof.next}」起就对不上。照原文重抄，一字不改。`);
      break;
    case 'departs':
      tell(
        at,
        `引文和原文对不上：到「${proof.upTo.slice(-8)}」为止是对的，下面「${proof.next}」原文不是这样。照原文重抄。`,
        indexBefore(quote.exact, proof.at),
      );
      break;
    case 'arrives':
      tell(
        at,
        `引文和原文对不上：从「${proof.from.slice(0, 8)}」起是对的，前面「${proof.wrong}」原文不是这样。照原文重抄。`,
        indexBefore(quote.exact, proof.at),
      );
  }
}

/** The literal's own reading: grammar, `reads`, the longest-quantity rule. Gives the quantity where it can be read. */
function checkLiteral(figure: Figure, path: Path, tell: Context['tell']): Quantity | undefined {
  const { literal, reads, quote } = figure;
  const clause = quote.exact;
  if (!clause.includes(literal)) {
    tell([...path, 'literal'], `原句里没有「${literal}」：literal 要和 quote 里的字一模一样。原句是「${clause}」。`);
    return undefined;
  }
  const foreign = hasNumeral(literal) && !isChinese(literal);
  if (reads === undefined && (foreign || !hasNumeral(literal))) {
    const why = foreign ? '是外文' : '里没有阿拉伯数字';
    tell(
      [...path, 'literal'],
      `「${literal}」${why}：加上 "reads"，用阿拉伯数字和中文量词写出它读作多少，如「36个」。`,
    );
    return undefined;
  }
  try {
    const quantity = quantityOf(figure);
    const fault = reads === undefined ? undefined : faultOfReads(literal, reads, quantity);
    if (fault) {
      tell([...path, 'reads'], fault);
      return undefined;
    }
    // Words that are not whole are another number: what would follow from it is no fault of its own.
    const cut = foreign
      ? cutOfForeign(literal, clause)
      : reads === undefined
        ? cutOfChinese(literal, clause)
        : undefined;
    if (cut !== undefined) {
      tell([...path, 'literal'], cut);
      return undefined;
    }
    return quantity;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    tell([...path, reads === undefined ? 'literal' : 'reads'], error.message);
    return undefined;
  }
}

/** What is wrong with a literal that is only a part of the number in its clause. */
function cutOfChinese(literal: string, clause: string): string | undefined {
  const cut = cutFrom(literal, clause);
  if (!cut) return undefined;
  return cut.refusal ?? `「${literal}」没有抄全：原句里是「${cut.whole}」。literal 写「${cut.whole}」。`;
}

function cutOfForeign(literal: string, clause: string): string | undefined {
  const whole = cutFromForeign(literal, clause);
  return whole && `「${literal}」没有抄全：原句里是「${whole}」。literal 写「${whole}」，reads 也照它读。`;
}

/** English pages need a noun where the counter says nothing, and words where the source has no numeral. */
function checkEnglish(figure: Figure, quantity: Quantity, path: Path, tell: Context['tell']): void {
  if (!hasNumeral(figure.literal) && isChinese(figure.literal)) {
    if (figure.english === undefined)
      tell([...path, 'literal'], `「${figure.literal}」是文字：加上 "english"，写英文页上怎么说。`);
    return;
  }
  const counter = quantity.printed.counter;
  if (!counterNamed(foldWidth(counter))?.en && figure.noun === undefined)
    tell(
      [...path, 'literal'],
      `量词「${counter}」在英文里没有意思：加上 "noun": {"one": "…", "other": "…"}，写英文名词的单数和复数，如 project、projects。`,
    );
}

/** Dates and words of a period must stand in the clause, or in the period's own quote. */
function checkPeriod(period: Period, clause: string, path: Path, context: Context): void {
  if (period.kind === 'notStated') return;
  if (period.quote) checkQuote(period.quote, [...path, 'quote'], context);
  const carried = normalise(clause + (period.quote?.exact ?? ''));
  const need = (words: string, at: Path) => {
    if (!carried.includes(normalise(words)))
      context.tell(at, `时段的「${words}」原句里没有：在 period 里加一句写着它的 "quote"，或改成 "notStated"。`);
  };
  const side = (value: Side, at: Path) => {
    if (value === 'notStated') return;
    if ('date' in value) need(value.words ?? value.date.split('-')[0] ?? '', at);
    else need(isChinese(clause) ? value.words.zh : value.words.en, at);
  };
  if (period.kind === 'year') need(period.year, [...path, 'year']);
  else if (period.kind === 'asOf') side(period.at, [...path, 'at']);
  else {
    side(period.from, [...path, 'from']);
    side(period.to, [...path, 'to']);
  }
}

/** All figures; gives the quantities that could be read, by id. */
export function checkFigures(context: Context): ReadonlyMap<string, Quantity> {
  const quantities = new Map<string, Quantity>();
  for (const { index, item } of context.items.figures) {
    const path = ['figures', index];
    checkQuote(item.quote, [...path, 'quote'], context);
    const quantity = checkLiteral(item, path, context.tell);
    if (quantity) {
      // A doubled id is told by itself; the first one keeps the name, so that the second makes no other faults.
      if (!quantities.has(item.id)) quantities.set(item.id, quantity);
      checkEnglish(item, quantity, path, context.tell);
    }
    checkPeriod(item.period, item.quote.exact, [...path, 'period'], context);
  }
  return quantities;
}

/**
 * Where the date that is drawn says something else than the dates that are printed: another year, month or day, or
 * one that the source does not give. What 年初 or 月底 leaves open is filled by a convention and not checked.
 */
function faultOfDate({ spans, from, to }: Event['when']): string | undefined {
  const printed = foldWidth(spans.join('、'));
  const numbers = (pattern: RegExp) => [...printed.matchAll(pattern)].map((match) => Number(match[1] ?? match[2]));
  const months = numbers(/(\d+)月|(\d+)·/g);
  const days = numbers(/月(\d+)[日号]|·(\d+)/g);
  const byConvention = /[初底末旬]|半年|季度/.test(printed);
  const [year = '', month, day] = from.split('-');
  const unlike = (written: string | undefined, given: readonly number[]) =>
    written !== undefined && (given.length > 0 ? !given.includes(Number(written)) : !byConvention);
  if (!printed.includes(year)) return `from 的年份「${year}」不在 spans 里：两处要对得上。`;
  if (unlike(month, months))
    return `from 写到了「${Number(month)}月」，spans 里没有：两处要对得上，原文没有写到的不写。`;
  if (unlike(day, days)) return `from 写到了「${Number(day)}日」，spans 里没有：两处要对得上，原文没有写到的不写。`;
  if (to !== undefined && to < from.slice(0, to.length)) return `to「${to}」早于 from「${from}」：核对两处。`;
  return undefined;
}

/** Events: their quote, and that the printed dates stand in it. */
export function checkEvents(context: Context): void {
  for (const { index, item } of context.items.events) {
    const path = ['events', index];
    checkQuote(item.quote, [...path, 'quote'], context);
    const strange = item.when.spans.filter((span) => !item.quote.exact.includes(span));
    for (const span of strange)
      context.tell(
        [...path, 'when', 'spans', item.when.spans.indexOf(span)],
        `原句里没有日期「${span}」：照 quote 里的字抄。`,
      );
    const vague = item.when.spans.find((span) => /[初底末旬]/.test(span));
    if (vague && (item.when.to === undefined || item.when.convention === undefined))
      context.tell(
        [...path, 'when'],
        `「${vague}」有多宽是惯例：加上 "to"（画到哪天）和 "convention": {zh, en}（按什么惯例），会印在图下。`,
      );
    // A span that is wrong itself says nothing about the date.
    const fault = strange.length > 0 ? undefined : faultOfDate(item.when);
    if (fault) context.tell([...path, 'when', 'from'], fault);
  }
}

/** A source the story stands on has a fingerprint; nothing can be proved without it. */
export function checkSources(context: Context): void {
  for (const { index, item } of context.items.sources)
    if (item.role === 'story' && item.fingerprint === undefined)
      context.tell(
        ['sources', index],
        `底本「${item.id}」没有指纹：运行 npm run source -- ${item.id} 原文.txt，再写上 "fingerprint": "sources/${item.id}.json"。`,
      );
}
