import { type Bound, beforeLarge, gapAfter, gapBefore, unreadBounds, wordsAfter, wordsBefore } from './bounds.ts';
import { type Counter, counterNamed } from './counters.ts';
import { intervalOf } from './interval.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { Quantity, Segment } from './quantity.ts';
import { add, compare, divide, fromDecimal, multiply, powerOfTen, type Rational, rational } from './rational.ts';
import { Refusal, type Refused, refuse } from './refusal.ts';
import { foldSigns } from './signs.ts';
import { unitAt } from './unit-at.ts';
import { wordEnds } from './words.ts';

/** A bound word that was read, and what it says. */
export type Limit = { readonly word: string; readonly bound: Bound };
/** A number with its unit, before its bounds are put together. */
type Measured = {
  readonly numeral: Numeral;
  readonly value: Rational;
  readonly quantum: Rational;
  /** What is counted; none of a bare number. */
  readonly counter: Counter | undefined;
  readonly parts: readonly Segment[];
  readonly length: number;
  readonly shorter?: number;
  readonly fraction?: readonly [Rational, Rational];
};

const half = rational(1n, 2n);
const ten = rational(10n);
const named = (zh: string): Counter => {
  const counter = counterNamed(zh);
  if (!counter) throw new RangeError(`no counter ${zh}`);
  return counter;
};

/** The pieces of a printed text from the lengths of the pieces of its folded form. */
function original(text: string, at: number, parts: readonly Segment[]): Segment[] {
  let from = at;
  return parts.map(({ role, text: folded }) => {
    const own = text.slice(from, from + folded.length);
    from += folded.length;
    return { role, text: own };
  });
}

/** Half, a third of: words that are a number without a numeral. */
const halves = /^(?:一半|半数|半[成折]|对折|半(?!百))(?=以上|左右|的|$|[，。；、,.;）)\s]|\p{Script=Han})/u;

/** 分之: 百分之三十 is a percentage, 三分之二 a fraction. */
function fractionAt(text: string, at: number, first: Numeral): Measured | undefined {
  const slash = /^\/([1-9][0-9]{0,5})(?![0-9/.]|[\p{Script=Han}]\/)/u.exec(text.slice(at + first.length));
  if (slash?.[1] && !first.characters && !first.scaled) {
    const length = first.length + slash[0].length;
    const under = fromDecimal(slash[1]);
    const value = multiply(divide(first.value, under), powerOfTen(2));
    return {
      numeral: first,
      value,
      quantum: rational(1n),
      counter: named('%'),
      parts: [{ role: 'number', text: text.slice(at, at + length) }],
      length,
      fraction: [first.value, under],
    };
  }
  const whole = /^ ([0-9]{1,4})\/([1-9][0-9]{0,4})(?![0-9/.])/.exec(text.slice(at + first.length));
  if (whole?.[1] && whole[2] && !first.characters) {
    const under = fromDecimal(whole[2]);
    const total: [Rational, Rational] = [add(multiply(first.value, under), fromDecimal(whole[1])), under];
    const length = first.length + whole[0].length;
    return {
      numeral: first,
      value: multiply(divide(...total), powerOfTen(2)),
      quantum: rational(1n),
      counter: named('%'),
      parts: [{ role: 'number', text: text.slice(at, at + length) }],
      length,
      fraction: total,
    };
  }
  const mixed = /^又/u.test(text.slice(at + first.length)) && numeralAt(text, at + first.length + 1);
  if (mixed) {
    const part = fractionAt(text, at + first.length + 1, mixed);
    if (!part?.fraction && part?.counter?.zh !== '‰') return undefined;
    const [over, under] = part.fraction ?? [part.value, powerOfTen(3)];
    const length = first.length + 1 + part.length;
    const total: [Rational, Rational] = [add(multiply(first.value, under), over), under];
    const value = multiply(divide(...total), powerOfTen(2));
    return {
      ...part,
      value,
      quantum: rational(1n),
      counter: named('%'),
      parts: [{ role: 'number', text: text.slice(at, at + length) }],
      length,
      fraction: total,
    };
  }
  const joint = /^分之/u.exec(text.slice(at + first.length))?.[0];
  if (joint === undefined || first.limit || first.reach || !compare(first.value, rational(0n))) return undefined;
  const second = numeralAt(text, at + first.length + joint.length);
  if (!second || second.limit || (second.lone && second.length > 1)) return undefined;
  const length = first.length + joint.length + second.length;
  const parts: Segment[] = [{ role: 'number', text: text.slice(at, at + length) }];
  const base = { numeral: second, parts, length };
  if (compare(first.value, powerOfTen(2)) === 0)
    return { ...base, value: second.value, quantum: second.quantum, counter: named('%') };
  if (compare(first.value, powerOfTen(3)) === 0)
    return { ...base, value: second.value, quantum: second.quantum, counter: named('‰') };
  const value = multiply(divide(second.value, first.value), powerOfTen(2));
  return { ...base, value, quantum: rational(1n), counter: named('%'), fraction: [second.value, first.value] };
}

/** 成 and 折: tenths. 三成五 and 三成半 are 35 %. */
function tenthsAt(text: string, at: number, first: Numeral): Measured | undefined {
  const rest = text.slice(at + first.length);
  const joint = /^[成折]/u.exec(rest)?.[0];
  if (joint === undefined || first.limit || !(wordEnds(rest).has(1) || /^成(?:半|[一二三四五六七八九])/u.test(rest)))
    return undefined;
  const more =
    joint === '成' ? /^成(半|[一二三四五六七八九](?![\p{Script=Han}&&[人户个名]]))/v.exec(rest)?.[1] : undefined;
  const twoDigits = joint === '折' && compare(first.value, ten) > 0;
  const plus =
    more === undefined ? rational(0n) : more === '半' ? rational(5n) : (numeralAt(more, 0)?.value ?? rational(0n));
  const factor = twoDigits || first.spelled ? rational(1n) : ten;
  const length = first.length + 1 + (more?.length ?? 0);
  const reach = first.reach && { ...first.reach, width: multiply(first.reach.width, factor) };
  return {
    numeral: reach ? { ...first, reach } : first,
    value: add(multiply(first.value, factor), plus),
    quantum: more === undefined ? multiply(first.quantum, factor) : rational(1n),
    counter: named('%'),
    parts: [...first.parts, { role: 'unit', text: text.slice(at + first.length, at + length) }],
    length,
  };
}

/** Jiao and fen behind yuan, cents behind dollars: 3元5角, 50元6角三分, 两美元又三美分. */
function smallMoney(text: string, at: number): { value: Rational; quantum: Rational; length: number } | undefined {
  const cents = /^又?([0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:美分|便士|欧分|(?:日本)?[銭钱])/u.exec(
    text.slice(at),
  );
  const own = cents?.[1] && numeralAt(cents[1], 0)?.value;
  if (cents && own) return { value: divide(own, powerOfTen(2)), quantum: powerOfTen(-2), length: cents[0].length };
  const found = /^([0-9一二两三四五六七八九])(?:([角毛])(?:钱)?(?:([0-9一二两三四五六七八九])分)?)/u.exec(
    text.slice(at),
  );
  if (!found?.[1]) return undefined;
  const [jiao, fen] = [numeralAt(found[1], 0)?.value, found[3] && numeralAt(found[3], 0)?.value];
  if (!jiao) return undefined;
  const value = divide(add(multiply(jiao, ten), fen || rational(0n)), powerOfTen(2));
  return { value, quantum: powerOfTen(fen ? -2 : -1), length: found[0].length };
}

/** A number with what it is counted in. Throws Refusal where no counter stands behind the number. */
function measuredAt(text: string, at: number, bare: boolean): Measured {
  const rest = text.slice(at);
  const halved = halves.exec(rest)?.[0];
  if (halved !== undefined && (halved !== '半' || at > 0))
    return {
      numeral: {
        length: halved.length,
        parts: [],
        value: half,
        quantum: rational(1n),
        scaled: false,
        lone: false,
        characters: true,
        spelled: false,
      },
      value: rational(halved === '半成' ? 5n : 50n),
      quantum: rational(1n),
      counter: named('%'),
      parts: [{ role: 'number', text: halved }],
      length: halved.length,
    };
  const first = numeralAt(text, at);
  if (!first) refuse('no-numeral', { text });
  const special = fractionAt(text, at, first) ?? tenthsAt(text, at, first);
  if (special) return special;
  const end = at + first.length;
  const behind = text.slice(end);
  if (behind === '' && bare)
    return {
      numeral: first,
      value: first.value,
      quantum: first.quantum,
      counter: undefined,
      parts: first.parts,
      length: first.length,
    };
  if (behind === '') refuse('no-counter', { text, example: `${text}元` });
  // 1个半月 is one and a half, 3个多月 more than three.
  const early = /^个([半多余])(?=个?(?:月|小时|钟头|学期|百分点|世纪|星期))/u.exec(behind);
  const unit = unitAt(early ? `个${behind.slice(early[0].length)}` : behind);
  if (!unit && bare)
    return {
      numeral: first,
      value: first.value,
      quantum: first.quantum,
      counter: undefined,
      parts: first.parts,
      length: first.length,
    };
  if (!unit) refuse('unknown-counter', { text, counter: behind.replace(/[0-9０-９].*$/u, '') || behind });
  const length = unit.length + (early ? 1 : 0);
  const after = text.slice(end + length);
  const late = !early && /^半/u.test(after) && wordEnds(after).has(1) && !/^半(?:数|以)/u.test(after) ? 1 : 0;
  const small = unit.counter.set === 'money' && unit.length <= 2 ? smallMoney(text, end + length) : undefined;
  const halfMore = early?.[1] === '半' || late > 0;
  const open = early && early[1] !== '半' ? early[1] : undefined;
  const more = halfMore ? half : small?.value;
  const total = first.length + length + late + (small?.length ?? 0);
  return {
    numeral: open === undefined ? first : { ...first, limit: { word: open, bound: 'more-than' } },
    value: more ? add(first.value, more) : first.value,
    quantum: halfMore ? half : (small?.quantum ?? first.quantum),
    counter: unit.counter,
    parts:
      open === undefined
        ? [...first.parts, { role: 'unit', text: text.slice(end, at + total) }]
        : [
            ...first.parts,
            { role: 'unit', text: '个' },
            { role: 'bound', text: open },
            { role: 'unit', text: text.slice(end + 2, at + total) },
          ],
    length: total,
    ...(unit.shorter === undefined || more ? {} : { shorter: first.length + unit.shorter }),
  };
}

/** Signs and words between the two numbers of a range. */
const joint = /^ ?(?:至|到|——|—|–|--|-|~|～|−|‐|‑|―) ?/u;
const foreignDash = /^[〜∼⁓﹏﹣﹘⸺〰]/u;

/** The joint of a range at a place and what stands behind it, where a number follows. */
function rangeAt(text: string, at: number): number | undefined {
  const found = joint.exec(text.slice(at))?.[0];
  if (found === undefined) return undefined;
  const next = text.slice(at + found.length);
  return /^[0-9零〇一二两三四五六七八九十百千几]/u.test(next) ? found.length : undefined;
}

/** Bounds that papers say twice, and what both together say; undefined where they contradict one another. */
function together(limits: readonly Limit[]): Bound | undefined {
  const kinds = new Set(limits.map(({ bound }) => bound));
  const [only] = kinds;
  if (kinds.size <= 1) return only;
  const loose = [...kinds].every((kind) => ['about', 'just-under', 'more-than'].includes(kind));
  // 近3000余, 约5000多: near that, to either side. 超过 before 约 says something else again.
  const firm = limits.some(({ word, bound }) => bound === 'more-than' && !/^[余多]$/u.test(word));
  return loose && !firm ? 'about' : undefined;
}

const quotedBefore = new RegExp(`^(${wordsBefore.map(({ word }) => word).join('|')})(${gapBefore})`, 'u');
const quotedAfter = new RegExp(`^(${gapAfter})(${wordsAfter.map(({ word }) => word).join('|')})`, 'u');
const unread = (words: readonly string[], text: string): string | undefined =>
  words.find((word) => text.startsWith(word));

/** What 过 and 破 can bound: 半, 百, 1亿. */
export const large = /^(?:半|百|千|万|亿|[0-9][0-9.,]*[百千万亿])/u;

/** The bound words that stand before a number, longest first, with what joins them to it. */
export function takeBefore(text: string, at = 0): { limits: Limit[]; length: number } {
  const limits: Limit[] = [];
  let length = 0;
  for (;;) {
    const rest = text.slice(at + length);
    const stranger = unread(unreadBounds.before, rest);
    if (stranger) refuse('unknown-bound', { text, word: stranger });
    const strong = beforeLarge.find((word) => rest.startsWith(word) && large.test(rest.slice(word.length)));
    if (strong) {
      limits.push({ word: strong, bound: 'more-than' });
      length += strong.length;
      continue;
    }
    const found = quotedBefore.exec(rest);
    const limit = wordsBefore.find(({ word }) => word === found?.[1]);
    if (!found || !limit) return { limits, length };
    limits.push(limit);
    length += found[0].length;
  }
}

/** 以 that belongs to 以…为 and not to 以上: 吨以上海港为中转. */
const otherUse = /^以[上下内]\p{Script=Han}[^，。；]{0,8}[为作]/u;

function takeAfter(text: string, at: number): { limits: Limit[]; length: number } {
  const rest = text.slice(at);
  const ends = wordEnds(rest);
  const stranger = unread(unreadBounds.after, rest);
  if (stranger && ends.has(stranger.length)) refuse('unknown-bound', { text, word: stranger });
  const found = quotedAfter.exec(rest);
  const limit = wordsAfter.find(({ word }) => word === found?.[2]);
  if (!found || !limit) return { limits: [], length: 0 };
  const own = wordEnds(rest.slice(found[1]?.length ?? 0));
  if (!own.has(limit.word.length) || otherUse.test(rest)) return { limits: [], length: 0 };
  return { limits: [limit], length: found[0].length };
}

/** 5000元（次）: one number with two counters. */
const second = /^[（(]([^（）()]{1,3})[)）]/u;
function refuseSecondCounter(text: string, at: number, counter: string): void {
  const other = second.exec(text.slice(at))?.[1];
  if (other !== undefined && (counterNamed(other) || other === '次'))
    refuse('two-counters', { text, counters: [counter, counter === '人' && other === '次' ? '人次' : other] });
}

/** What was read at the start of a text, and how long it is; `shorter` is how long it may be as well. */
export type Started = { readonly quantity: Quantity; readonly length: number; readonly shorter?: number };

/** The lower number of a range: with its unit, or taking unit and scale from the upper one. */
function lowerOf(
  text: string,
  at: number,
):
  | { value: Rational; quantum: Rational; length: number; parts: readonly Segment[]; counter?: Counter; upper: number }
  | undefined {
  const numeral = numeralAt(text, at);
  if (!numeral || numeral.limit || numeral.reach || numeral.spelled) return undefined;
  const end = at + numeral.length;
  const base = { value: numeral.value, quantum: numeral.quantum, parts: numeral.parts };
  const bare = rangeAt(text, end);
  if (bare !== undefined) return { ...base, length: numeral.length, upper: end + bare };
  // 3、4个 is three or four; three of them are a list.
  const listed = /^([0-9一二三四五六七八九])、([0-9二三四五六七八九])(?![0-9、.,万千百十])/u.exec(text.slice(at));
  if (
    listed?.[1] &&
    listed[2] &&
    numeralAt(listed[2], 0)?.value.n === numeral.value.n + 1n &&
    !/[0-9、]$/u.test(text.slice(0, at))
  )
    return { ...base, length: 1, upper: at + 2 };
  const unit = text[end] === undefined ? undefined : unitAt(text.slice(end).replace(/(?:至|到|-|—|~|～|–).*$/u, ''));
  const far = unit && rangeAt(text, end + unit.length);
  if (!unit || far === undefined) return undefined;
  const length = numeral.length + unit.length;
  return {
    ...base,
    length,
    parts: [...numeral.parts, { role: 'unit', text: text.slice(end, end + unit.length) }],
    counter: unit.counter,
    upper: at + length + far,
  };
}

function rangeStarting(text: string, at: number, bare: boolean): Started | undefined {
  const low = lowerOf(text, at);
  if (!low) {
    const own = numeralAt(text, at);
    const dash = own && foreignDash.exec(text.slice(at + own.length))?.[0];
    if (dash) refuse('range-dash', { text, sign: dash });
    return undefined;
  }
  const high = measuredAt(text, low.upper, bare);
  if (low.counter && low.counter.unit !== high.counter?.unit) return undefined;
  if (high.numeral.limit || high.numeral.reach) refuse('range', { text });
  // 3至5万元 is 3万 to 5万: the scale stands once where the first number would not be the lower one without it.
  const scale =
    high.numeral.scaled && !low.counter && !low.parts.some(({ role }) => role === 'scale')
      ? high.numeral.quantum
      : rational(1n);
  const bareHigh = divide(high.value, scale);
  const shared =
    compare(low.value, bareHigh) < 0 && high.numeral.parts.filter(({ role }) => role === 'scale').length === 1
      ? scale
      : rational(1n);
  const value = multiply(low.value, shared);
  if (compare(value, high.value) >= 0) refuse('range-order', { text });
  const parts: Segment[] = [
    ...low.parts,
    { role: 'bound', text: text.slice(at + low.length, low.upper) },
    ...high.parts,
  ];
  return {
    quantity: {
      printed: { parts, counter: high.counter?.zh ?? '', scaled: high.numeral.scaled },
      value,
      unit: high.counter?.unit ?? '',
      bound: 'between',
      interval: { low: { at: value, closed: true }, high: { at: high.value, closed: true } },
      quantum: multiply(low.quantum, shared),
    },
    length: low.upper - at + high.length,
  };
}

function boundOf({ quantum }: Measured, limits: readonly Limit[], average: boolean, text: string): Bound {
  const bound = together(limits);
  if (limits.length > 0 && bound === undefined) refuse('double-bound', { text, words: limits.map(({ word }) => word) });
  return bound ?? (average || compare(quantum, rational(1n)) !== 0 ? 'rounded' : 'exact');
}

/** A refusal of a folded text in the signs that were printed. */
function inPrintedSigns(why: Refused, folded: string, printed: string): Refused {
  const one = (value: unknown): unknown => {
    if (typeof value !== 'string' || value === '') return value;
    if (value.startsWith(folded)) return printed + value.slice(folded.length);
    const at = folded.indexOf(value);
    return at === -1 ? value : printed.slice(at, at + value.length);
  };
  const detail = Object.entries(why.detail).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(one) : one(value),
  ]);
  return { kind: why.kind, detail: Object.fromEntries(detail) } as Refused;
}

/**
 * The quantity that the start of a text prints, and how many characters it takes. Throws Refusal where the start is no quantity. Says
 * nothing about what follows. `bare` reads a number without a counter as well, whose unit is then empty.
 */
export function readStart(printed: string, average = false, bare = false): Started {
  const folded = foldSigns(printed);
  try {
    return startOf(printed, folded, average, bare);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(inPrintedSigns(error.why, folded, printed)) : error;
  }
}

function startOf(printed: string, text: string, average: boolean, bare: boolean): Started {
  const before = takeBefore(text);
  const prefix = /^人民币/u.exec(text.slice(before.length))?.[0] ?? '';
  const at = before.length + prefix.length;
  const range = rangeStarting(text, at, bare);
  if (range) {
    if (before.limits.length > 0)
      refuse('double-bound', { text: printed, words: [...before.limits.map(({ word }) => word), '至'] });
    const parts = original(printed, 0, range.quantity.printed.parts);
    return { ...range, quantity: { ...range.quantity, printed: { ...range.quantity.printed, parts } } };
  }
  const own = measuredAt(text, at, bare);
  // 百户 without 近, 余 or 上 is a manner of speaking.
  if (own.numeral.lone && before.limits.length === 0 && own.counter?.unit !== '%' && own.counter?.unit !== '‰')
    refuse('no-numeral', { text: printed });
  const end = at + own.length;
  if (own.counter) refuseSecondCounter(text, end, own.counter.zh);
  const after = takeAfter(text, end);
  const inner = own.numeral.limit ? [own.numeral.limit] : [];
  const limits = [...before.limits, ...inner, ...after.limits];
  const { reach } = own.numeral;
  if (reach && limits.length > 0)
    refuse('double-bound', {
      text: printed,
      words: [...limits.map(({ word }) => word), own.parts.map(({ text: piece }) => piece).join('')],
    });
  const bound = reach ? 'between' : boundOf(own, limits, average, printed);
  const folded: Segment[] = [
    { role: 'bound', text: text.slice(0, before.length) },
    { role: 'unit', text: prefix },
    ...own.parts,
    { role: 'bound', text: text.slice(end, end + after.length) },
  ];
  const interval = reach
    ? {
        low: { at: own.value, closed: !reach.lowOpen },
        high: { at: add(own.value, reach.width), closed: !reach.highOpen },
      }
    : intervalOf(own.value, bound, own.quantum);
  return {
    quantity: {
      printed: {
        parts: original(
          printed,
          0,
          folded.filter(({ text: piece }) => piece !== ''),
        ),
        counter: own.counter?.zh ?? '',
        scaled: own.numeral.scaled,
      },
      value: own.value,
      unit: own.counter?.unit ?? '',
      bound,
      interval,
      quantum: own.quantum,
      ...(own.fraction ? { fraction: own.fraction } : {}),
    },
    length: end + after.length,
    ...(own.shorter === undefined || after.length > 0 ? {} : { shorter: at + own.shorter }),
  };
}
