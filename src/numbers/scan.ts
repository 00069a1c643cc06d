import { beforeLarge, gapBefore, unreadBounds, wordsBefore } from './bounds.ts';
import { dateAt } from './dates.ts';
import { large, readStart } from './expression.ts';
import { withoutFreeChinese } from './free/mask.ts';
import { numeralAt } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { compare } from './rational.ts';
import { Refusal, type Refused } from './refusal.ts';
import { foldSigns } from './signs.ts';
import { unitAt } from './unit-at.ts';
import { wordEnds, wordStarts } from './words.ts';

/** What a numeral of a text says. */
export type NumeralKind =
  | 'quantity'
  | 'range'
  | 'percentage'
  | 'fraction'
  | 'date'
  | 'ordinal'
  | 'rank'
  | 'code'
  | 'bare';

/**
 * A numeral expression of a running text at its full extent. With a refusal where it is no quantity that can be entered, above all where it
 * stands with a bound that the ledger cannot read: reading it without would be silently wrong.
 */
export type Numeric = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NumeralKind;
  /** What it says as a quantity of the ledger. */
  readonly quantity?: Quantity;
  /** What it says where it may be no quantity: a bare number has no unit. */
  readonly reading?: Quantity;
  /** Says that it is below zero. */
  readonly negative?: true;
  readonly refusal?: Refused;
  /** Where it may end as well: 3个 of 3个乡镇卫生院. */
  readonly shorter?: number;
};

/** No numeral expression is longer; what is read never looks farther, so time grows with the text and not with its square. */
const reach = 64;
const begins =
  /[0-9.零〇一壹二贰两俩三叁仨四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅卌几数半]|对(?=折)|上(?=[百千万亿])/gu;
const boundPattern = new RegExp(
  `(${[...wordsBefore.map(({ word }) => word), ...beforeLarge, ...unreadBounds.before].join('|')})${gapBefore}$`,
  'u',
);
/** How many characters before a number are its bounds. */
function boundBefore(lead: string, rest: string): number {
  let length = 0;
  for (;;) {
    const text = lead.slice(0, lead.length - length);
    const found = boundPattern.exec(text.slice(-16));
    const word = found?.[1];
    if (!found || word === undefined) return length;
    const own = text.slice(0, text.length - (found[0].length - word.length));
    if (beforeLarge.some((one) => one === word) && !large.test(rest)) return length;
    if (
      /\p{Script=Han}/u.test(word) &&
      !wordStarts(own).has(word.length) &&
      !wordStarts(own.slice(-word.length - 1)).has(word.length)
    )
      return length;
    length += found[0].length;
  }
}

/** Words before or behind a place in a list, whose number is no count. */
const rankBefore =
  /(?:(?:^|[^目之从以提此日眼空])前|排名|位次|名次|位列|前移|后移|上升|跃居|跃升|升至|列)(?:了|至|到|第|全[国省市县区]|约|近)?$/u;
const rankUnit = /^(?:名|位|强|佳|甲)/u;
/** What a degree is a measure of besides electricity. */
const otherDegree = /(?:坡|角|温|纬|经|倾|零[上下]|摄氏|华氏|气|仰|弧|旋转|转)\p{Script=Han}{0,4}$/u;
const degreeBehind = /^(?:以[上下])?\p{Script=Han}{0,3}(?:坡|角|高温|低温|经|纬)/u;

/** Digits among letters are a name: G20, 5G, 36氪 has none of them. */
const letter = /[A-Za-z]/;
const units = /^(?:kg|km|cm|m[²³]?|g|CM|k|K|M)(?![A-Za-z])/;

const dottedRun = /^[0-9]+(?:[·•・‧∙'’`´][0-9]+)+/u;

/** Smaller units that go on with a number: 3年零2个月, 2小时30分, 三斤二两. */
const smaller: Readonly<Record<string, RegExp>> = {
  年: /^[零又]?[0-9一二两三四五六七八九十]+(?:个半?月|天|日)/u,
  个月: /^[零又]?[0-9一二两三四五六七八九十]+(?:天|日)/u,
  小时: /^[零又]?[0-9一二两三四五六七八九十]+(?:分钟?|刻钟?)/u,
  分钟: /^[零又]?[0-9一二两三四五六七八九十]+秒/u,
  斤: /^[零又]?[0-9一二两三四五六七八九]两/u,
  公里: /^[零又]?[0-9一二两三四五六七八九十百]+米/u,
  米: /^[0-9一二两三四五六七八九](?![0-9个户人元万千百十一二三四五六七八九])/u,
};
const compound = (unit: string, rest: string): number => smaller[unit]?.exec(rest)?.[0].length ?? 0;

class Scanner {
  private readonly text: string;
  private readonly folded: string;
  private readonly prose: string;
  readonly found: Numeric[] = [];
  private end = 0;

  constructor(text: string) {
    this.text = text;
    this.folded = foldSigns(text);
    // 万分 is a free word, but not in 万分之三; a fool is called two hundred and fifty, and so are that many.
    const free = withoutFreeChinese(this.folded);
    const parts = [...this.folded.matchAll(/[百千万亿仟]{1,3}分之|二百五/gu)];
    this.prose = parts.reduce(
      (prose, { index, 0: { length } }) =>
        prose.slice(0, index) + this.folded.slice(index, index + length) + prose.slice(index + length),
      free,
    );
  }

  private put(start: number, end: number, kind: NumeralKind, more: Omit<Partial<Numeric>, 'kind'> = {}): void {
    this.found.push({ start, end, text: this.text.slice(start, end), kind, ...more });
    this.end = end;
  }

  /** The numeral at a place as far as its own signs go, for what is no quantity. */
  private bareEnd(at: number): number {
    const run = /^[.]?[0-9][0-9,.]*/.exec(this.folded.slice(at, at + reach))?.[0].replace(/[.,]+$/, '').length ?? 1;
    try {
      return at + Math.max(run, numeralAt(this.folded.slice(0, at + reach), at)?.length ?? 1);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return at + run;
    }
  }

  /** Where an expression ends whose bounds are in the way. */
  private farEnd(at: number, end: number): number {
    try {
      return Math.max(end, at + readStart(this.text.slice(at, at + reach), false, true).length);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return Math.max(end, at + 1);
    }
  }

  /** One sign of a numeral that stands by itself: 这是五. */
  private alone(at: number): boolean {
    return (
      /^.(?:[^\p{Script=Han}]|[的是不而却这那还]|$)/u.test(this.prose.slice(at, at + 2)) &&
      !/[之其唯单同合统专如划逐某]/u.test(this.prose[at - 1] ?? '') &&
      !/^[半几数]/u.test(this.prose[at] ?? '')
    );
  }

  private bare(at: number, start: number, end: number, refusal: Refused): void {
    const negative = /负$|(?:^|[^0-9\p{L})）%])[-−]$/u.test(this.folded.slice(Math.max(0, start - 2), start));
    const from = start - (negative ? 1 : 0);
    try {
      const { quantity, length } = readStart(this.text.slice(start, at + reach), false, true);
      const kind = quantity.bound === 'between' ? 'range' : 'bare';
      this.put(from, start + length, kind, { reading: quantity, refusal, ...(negative ? { negative } : {}) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.put(from, end, 'bare', { refusal });
    }
  }

  private refused(why: Refused, at: number, start: number): void {
    const { kind } = why;
    const end = this.bareEnd(at);
    const digits = /[0-9]/.test(this.folded[at] ?? '');
    if (kind === 'no-counter' || kind === 'unknown-counter') {
      if (digits || end - at > 1 || this.alone(at)) this.bare(at, start, end, why);
    } else if (kind === 'no-numeral') return;
    // A comma between clauses groups nothing: 2019,5000元 is read again from behind it.
    else if (kind === 'grouping') this.end = at + this.folded.slice(at, at + reach).indexOf(',') + 1;
    else if (kind === 'malformed' || kind === 'too-long') this.put(start, end, 'bare', { refusal: why });
    else this.put(start, this.farEnd(at, end), 'quantity', { refusal: why });
  }

  private name(at: number): boolean {
    const power = /^[0-9.]+(?:[eE][-+]?[0-9]+|\^[-+]*[0-9]+)/.exec(this.folded.slice(at, at + reach))?.[0];
    if (power !== undefined) {
      this.put(at, at + power.length, 'code');
      return true;
    }
    const plus = /^[0-9]+[+](?!.?[十百千万亿])/u.exec(this.folded.slice(at, at + reach))?.[0];
    if (
      plus !== undefined &&
      !wordEnds(this.folded.slice(at + plus.length, at + reach)).has(
        unitAt(this.folded.slice(at + plus.length, at + reach))?.length ?? 0,
      )
    ) {
      this.put(at, at + plus.length, 'code');
      return true;
    }
    const end = this.bareEnd(at);
    const [before, after] = [this.folded[at - 1] ?? '', this.folded.slice(end)];
    if (!/[0-9]/.test(this.folded[at] ?? '')) return false;
    if (!(letter.test(before) || (letter.test(after[0] ?? '') && !units.test(after)))) return false;
    this.put(at, end + (/^[A-Za-z0-9]+/.exec(after)?.[0].length ?? 0), 'code');
    return true;
  }

  /** A point that is none, or another sign within digits: 1·5亿元 is no 5亿元. */
  private dotted(at: number): boolean {
    const run = dottedRun.exec(this.folded.slice(at, at + reach))?.[0];
    if (run === undefined) return false;
    const unit = /^[\p{Script=Han}%]{0,3}/u.exec(this.folded.slice(at + run.length))?.[0] ?? '';
    const text = this.text.slice(at, at + run.length + unit.length);
    this.put(at, at + run.length, 'bare', {
      refusal: { kind: 'malformed', detail: { text, digits: text.slice(0, run.length) } },
    });
    return true;
  }

  private one(at: number): void {
    const lead = this.folded.slice(Math.max(0, at - reach), at);
    if (/[0-9][.,]?$/.test(lead) && /[0-9.]/.test(this.folded[at] ?? '')) return;
    if (lead.endsWith('第')) {
      const unit = /^[名位批届次个轮期季页章节条款项]?/u.exec(this.folded.slice(this.bareEnd(at)))?.[0].length ?? 0;
      this.put(at - 1, this.bareEnd(at) + unit, 'ordinal');
      return;
    }
    const date = dateAt(this.folded, at);
    if (date > 0) {
      this.put(at, at + date, 'date');
      return;
    }
    if (this.folded[at] === '上' && !wordStarts(`${lead}上`).has(1)) return;
    if (this.name(at) || this.dotted(at)) return;
    const sign = /(?:^|[^0-9\p{L})）%])([-−－])$|(负)$/u.exec(lead);
    const start = Math.max(this.end, at - boundBefore(lead, this.folded.slice(at, at + 8)));
    const window = this.text.slice(start, at + reach);
    try {
      const { quantity, length, shorter } = readStart(window);
      const end = start + length;
      if (this.folded[end] === '余') return;
      const { kind, refusal } = this.sort(quantity, at, end, lead);
      const negative: Refused | undefined = sign
        ? { kind: 'sign', detail: { text: this.text.slice(start - 1, end) } }
        : undefined;
      const more = compound(quantity.unit, this.folded.slice(end, end + reach));
      const far = end + more;
      const parts: Refused | undefined =
        more > 0 ? { kind: 'compound', detail: { text: this.text.slice(start, far) } } : undefined;
      const why = negative ?? parts ?? refusal;
      this.put(sign ? start - 1 : start, far, kind, {
        quantity,
        reading: quantity,
        ...(negative ? { negative: true } : {}),
        ...(why ? { refusal: why } : {}),
        ...(shorter === undefined ? {} : { shorter: start + shorter }),
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refused(error.why, at, start);
    }
  }

  private sort(quantity: Quantity, at: number, end: number, lead: string): { kind: NumeralKind; refusal?: Refused } {
    const { counter } = quantity.printed;
    const text = this.text.slice(at, end);
    if (rankUnit.test(counter) && rankBefore.test(lead))
      return { kind: 'rank', refusal: { kind: 'rank', detail: { text } } };
    if (counter === '度' && (otherDegree.test(lead) || degreeBehind.test(this.folded.slice(end, end + 8))))
      return { kind: 'quantity', refusal: { kind: 'sense', detail: { text, counter } } };
    if (/比$/u.test(lead) && /^[大高多低小少短长重轻]/u.test(this.folded.slice(end)))
      return {
        kind: 'quantity',
        refusal: {
          kind: 'unknown-bound',
          detail: { text: `比${text}${this.text[end] ?? ''}`, word: `比…${this.text[end] ?? ''}` },
        },
      };
    // Two runs of digits parted by a space are one number or two, nobody knows which.
    if (/[0-9][ \u00A0]$/.test(lead) && /^[0-9]/.test(text))
      return { kind: 'quantity', refusal: { kind: 'space', detail: { text: lead.slice(-2) + text, tight: text } } };
    if (/[0-9]，[0-9]/.test(text)) return { kind: 'quantity', refusal: { kind: 'comma', detail: { text } } };
    if (counter === '间' && /[0-9万千百十]\s*[与和]$/u.test(lead))
      return { kind: 'range', refusal: { kind: 'range', detail: { text } } };
    if (quantity.bound === 'between') return { kind: 'range' };
    if (quantity.fraction) return { kind: 'fraction' };
    return { kind: counter === '%' || counter === '‰' ? 'percentage' : 'quantity' };
  }

  scan(): readonly Numeric[] {
    begins.lastIndex = 0;
    for (let match = begins.exec(this.prose); match; match = begins.exec(this.prose)) {
      if (match.index < this.end) continue;
      this.one(match.index);
      begins.lastIndex = Math.max(match.index + 1, this.end);
    }
    return this.found;
  }
}

const between = /^(?:的?(?:同时|时候)|并且?|且|而|[，,、]|和|与)?$/u;
const betweenWords = /^[与和跟]$/u;

/** Two numbers that are the two ends of one interval: 大于20小于35, 1000元以上1500元以下, 20和30之间. */
function joinEnds(text: string, found: readonly Numeric[]): Numeric[] {
  const joined: Numeric[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const both = last && endsOf(text, last, one);
    if (both) joined[joined.length - 1] = both;
    else joined.push(one);
  }
  return joined;
}

function endsOf(text: string, a: Numeric, b: Numeric): Numeric | undefined {
  const [first, last] = [a.reading, b.reading];
  if (!first || !last || a.end > b.start) return undefined;
  const gap = text.slice(a.end, b.start);
  // 10000与20000间: between, not rooms.
  const amid = last.printed.counter === '间' && betweenWords.test(gap) && first.unit === '';
  if (first.unit !== last.unit && first.unit !== '' && last.unit !== '') return undefined;
  const plain = ['exact', 'rounded'];
  const spoken =
    betweenWords.test(gap) &&
    (amid || /^之?间(?!接)/u.test(text.slice(b.end))) &&
    plain.includes(first.bound) &&
    plain.includes(last.bound);
  if (!spoken && !between.test(gap)) return undefined;
  const up = [first, last].find(({ bound }) => bound === 'more-than' || bound === 'at-least');
  const down = [first, last].find(({ bound }) => bound === 'less-than' || bound === 'at-most');
  const [low, high] = spoken ? [first, last] : [up, down];
  if (!low || !high || low === high || compare(low.value, high.value) >= 0) return undefined;
  const unit = amid ? '' : last.unit || first.unit;
  const closed = (quantity: Quantity) => spoken || quantity.bound === 'at-least' || quantity.bound === 'at-most';
  const reading: Quantity = {
    printed: {
      parts: [
        ...first.printed.parts,
        ...(gap === '' ? [] : [{ role: 'bound' as const, text: gap }]),
        ...last.printed.parts,
      ],
      counter: last.printed.counter || first.printed.counter,
      scaled: low.printed.scaled || high.printed.scaled,
    },
    value: low.value,
    unit,
    bound: 'between',
    interval: { low: { at: low.value, closed: closed(low) }, high: { at: high.value, closed: closed(high) } },
    quantum: low.quantum,
  };
  const refusal = a.refusal ?? b.refusal;
  const none = unit === '' || refusal !== undefined;
  const own = text.slice(a.start, b.end);
  return {
    start: a.start,
    end: b.end,
    text: own,
    kind: 'range',
    reading,
    ...(none
      ? { refusal: refusal ?? { kind: 'no-counter', detail: { text: own, example: `${own}元` } } }
      : { quantity: reading }),
  };
}

const white = /[ \t\u00A0\u2000-\u200A\u202F\u3000]+/gu;
const chinese = /[\p{Script=Han}，、；。（）％%]/u;

/** Whether white space says nothing where it stands: beside Chinese, or between digits in groups of three. */
function isLoose(text: string, from: number, to: number): boolean {
  if (chinese.test(text[from - 1] ?? '') || chinese.test(text[to] ?? '')) return true;
  const [before, after] = [text.slice(Math.max(0, from - 4), from), text.slice(to, to + 4)];
  return (
    to - from === 1 && text[from] !== '\t' && /(?<![0-9.])[0-9]{1,3}$/.test(before) && /^[0-9]{3}(?![0-9])/.test(after)
  );
}

/** White space that Chinese sets around digits: 7 万5 千. Gives the text without it, and where each of its signs stood. */
function withoutSpaces(text: string): { plain: string; at: (index: number) => number } {
  const kept: number[] = [];
  const pieces: string[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at += 1) kept.push(at);
    pieces.push(text.slice(from, to));
  };
  for (const { index, 0: space } of text.matchAll(white)) {
    if (!isLoose(text, index, index + space.length)) continue;
    keep(index);
    from = index + space.length;
  }
  keep(text.length);
  return { plain: pieces.join(''), at: (index) => kept[index] ?? text.length };
}

/** Every numeral expression of a text, left to right, each once and whole. */
export function findNumerals(text: string): readonly Numeric[] {
  const { plain, at } = withoutSpaces(text);
  const found = joinEnds(plain, new Scanner(plain).scan());
  if (plain.length === text.length) return found;
  return found.map((one) => {
    const [start, end] = [at(one.start), at(one.end - 1) + 1];
    return {
      ...one,
      start,
      end,
      text: text.slice(start, end),
      ...(one.shorter === undefined ? {} : { shorter: at(one.shorter - 1) + 1 }),
    };
  });
}
