import { type Bound, wordsInside } from './bounds.ts';
import { counterAt } from './counters.ts';
import type { Segment } from './quantity.ts';
import { add, compare, fromDecimal, isZero, multiply, powerOfTen, type Rational, rational } from './rational.ts';
import { refuse } from './refusal.ts';

/**
 * The numeral proper: digits, Chinese numerals and both together, with its scales and the words inside it that leave it open. It says
 * nothing of what is counted. Texts come with their signs folded (`signs.ts`).
 */
export type Numeral = {
  readonly length: number;
  readonly parts: readonly Segment[];
  readonly value: Rational;
  /** One unit of the last printed digit. */
  readonly quantum: Rational;
  /** The word inside that limits it: 余, 多, 来. */
  readonly limit?: { readonly word: string; readonly bound: Bound };
  /** How far it reaches above its value where it is said by two numbers or by 几: 十七八 is 17 and 1 more, 几十 is 20 and less than 80 more. */
  readonly reach?: { readonly width: Rational; readonly lowOpen: boolean; readonly highOpen: boolean };
  readonly scaled: boolean;
  /** Nothing but a unit (百, 万), which is a number only beside a counter or a bound. */
  readonly lone: boolean;
  readonly characters: boolean;
  /** Digits one after another, as years and codes are spelled. */
  readonly spelled: boolean;
};

const digitOf: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹', '二贰两俩', '三叁仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, digit) =>
    [...signs].map((sign) => [sign, digit] as const),
  ),
);
const unitOf: ReadonlyMap<string, number> = new Map(
  ['十拾', '百佰', '千仟'].flatMap((signs, index) => [...signs].map((sign) => [sign, index + 1] as const)),
);
const tensOf: ReadonlyMap<string, number> = new Map([...'廿卅卌'].map((sign, index) => [sign, (index + 2) * 10]));
const groupOf: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);
const zero = rational(0n);
const one = rational(1n);
const whole = (count: number): Rational => rational(BigInt(count));

/** Checks digits as a number: grouping, one point, no leading zero, at most 15 digits. */
export function readDigits(text: string, printed: string): string {
  if (!/^(0|[1-9][0-9,]*)(\.[0-9]+)?$/.test(printed)) refuse('malformed', { text, digits: printed });
  if (printed.includes(',') && !/^[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?$/.test(printed))
    refuse('grouping', { text, digits: printed });
  const plain = printed.replaceAll(',', '');
  if (plain.replace('.', '').length > 15) refuse('too-long', { text });
  return plain;
}

/** What 余, 多 and 来 inside a number do to it. */
const inside: ReadonlyMap<string, Bound> = new Map(wordsInside.map(({ word, bound }) => [word, bound]));
const afterOpen = /^(?:[十百千万亿兆拾佰仟]|$)/u;

/** No group was read yet. */
const none = 99;

class Reader {
  at: number;
  private big = zero;
  private section = zero;
  private pending: Rational | undefined;
  /** Decimals of the pending number, or −1 where it is in characters. */
  private decimals = -1;
  private width = zero;
  private widthHeld: 'pending' | 'section' | 'big' = 'big';
  private lowOpen = false;
  private highOpen = false;
  private lastUnit = 4;
  private lastGroup = none;
  private gap = false;
  private exponent = 0;
  private arabic = false;
  private scaled = false;
  private lone = false;
  private up = false;
  private spelled = false;
  private limit: Numeral['limit'];
  readonly parts: Segment[] = [];
  private readonly from: number;
  private readonly text: string;

  constructor(text: string, from: number) {
    this.text = text;
    this.from = from;
    this.at = from;
  }

  private put(role: Segment['role'], length: number): void {
    const last = this.parts.at(-1);
    const text = this.text.slice(this.at, this.at + length);
    if (last?.role === role) this.parts[this.parts.length - 1] = { role, text: last.text + text };
    else this.parts.push({ role, text });
    this.at += length;
  }

  /** Arabic digits, where a number may begin. */
  private digits(): boolean {
    const run = /^[0-9][0-9,.]*|^\.[0-9][0-9.]*/.exec(this.text.slice(this.at, this.at + 40))?.[0];
    if (run === undefined || this.pending || this.spelled) return false;
    // A sign that ends a clause is no part of the number before it.
    const clipped = run.replace(/,+$/, '');
    const printed =
      /[.]$/.test(clipped) && !/^[\p{Script=Han}%‰]/u.test(this.text.slice(this.at + run.length))
        ? clipped.replace(/[.,]+$/, '')
        : clipped;
    // A number may go on behind a scale with fewer digits only: 3万4000.
    if (!isZero(this.big) && /^0/.test(printed)) return false;
    const plain = readDigits(this.text, printed);
    this.pending = fromDecimal(plain);
    this.decimals = plain.split('.')[1]?.length ?? 0;
    this.exponent = -this.decimals;
    this.arabic = true;
    this.put('number', printed.length);
    return true;
  }

  /** Digits in characters: one, two that stand for a few (七八), or more, spelled. */
  private characters(): boolean {
    const signs =
      /^[零〇一壹二贰两俩三叁仨四肆五伍六陆七柒八捌九玖]+/u.exec(this.text.slice(this.at, this.at + 40))?.[0] ?? '';
    // 两 behind a number is the unit of weight: 二两, 三千两; before a scale it is a digit: 三千两百.
    const weighs =
      signs.endsWith('两') &&
      (signs.length > 1 || this.at > this.from) &&
      !/^[十百千万亿拾佰仟]/u.test(this.text.slice(this.at + signs.length));
    const run = [...(weighs ? signs.slice(0, -1) : signs)];
    if (run.length === 0 || this.pending || this.spelled || this.limit) return false;
    const values = run.map((sign) => digitOf.get(sign) ?? 0);
    const begun = this.at > this.from;
    if ((begun || unitOf.has(this.text[this.at + 1] ?? '')) && values[0] === 0 && run.length <= 2) {
      this.gap = true;
      this.put('number', 1);
      if (run.length === 1) return true;
      return this.characters();
    }
    const [first = 0, second = 0] = values;
    const few = run.length === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5));
    if (few) {
      this.width = whole(second - first);
      this.widthHeld = 'pending';
      this.pending = whole(first);
    } else if (run.length === 1) this.pending = whole(first);
    else {
      if (begun) return false;
      this.spelled = true;
      this.pending = fromDecimal(values.join('').replace(/^0+(?=\d)/, ''));
    }
    this.decimals = -1;
    this.exponent = 0;
    this.put('number', run.length);
    return true;
  }

  private point(): boolean {
    if (this.arabic || this.spelled) return false;
    const run = /^点([零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]+)/u.exec(this.text.slice(this.at, this.at + 40));
    if (!run?.[1] || (this.pending === undefined && isZero(this.section) && isZero(this.big))) return false;
    this.settle();
    const places = [...run[1]].map((sign) => digitOf.get(sign)).join('');
    this.pending = add(this.pending ?? zero, fromDecimal(`0.${places}`));
    this.decimals = places.length;
    this.exponent = -places.length;
    this.put('number', run[0].length);
    return true;
  }

  private scaleWidth(exponent: number): void {
    this.width = multiply(this.width, powerOfTen(exponent));
  }

  private unit(): boolean {
    const sign = this.text[this.at] ?? '';
    const tens = tensOf.get(sign);
    if (tens !== undefined && this.pending === undefined && this.lastUnit === 4 && !this.spelled) {
      this.section = add(this.section, whole(tens));
      this.lastUnit = 1;
      this.exponent = 0;
      this.put('number', 1);
      return true;
    }
    const exponent = unitOf.get(sign);
    if (exponent === undefined || exponent >= this.lastUnit || this.spelled) return false;
    // 千米 and 千瓦 are counters that begin like a scale.
    if (this.arabic && counterAt(this.text.slice(this.at, this.at + 8))) return false;
    if (this.pending === undefined && !this.gap && !(isZero(this.section) && isZero(this.big))) return false;
    if (this.at === this.from) this.lone = exponent > 1;
    this.section = add(this.section, multiply(this.pending ?? one, powerOfTen(exponent)));
    if (this.widthHeld === 'pending' && this.pending) {
      this.scaleWidth(exponent);
      this.widthHeld = 'section';
    }
    this.exponent = this.decimals >= 0 ? exponent - this.decimals : 0;
    this.pending = undefined;
    this.gap = false;
    this.lastUnit = exponent;
    this.put(this.decimals >= 0 ? 'scale' : 'number', 1);
    if (this.decimals >= 0) this.scaled = true;
    return true;
  }

  private group(): boolean {
    // 1个亿: the counter before a scale says nothing of its own.
    const idle = this.arabic && /^个[万亿](?![元人户亩斤吨])/u.test(this.text.slice(this.at)) ? 1 : 0;
    const sign = this.text[this.at + idle] ?? '';
    const exponent = groupOf.get(sign);
    // 兆 begins units as well: 兆瓦, 兆赫兹.
    if (exponent === undefined || this.spelled || /^兆(?:瓦|赫|字节|帕)/u.test(this.text.slice(this.at))) return false;
    const own = add(this.section, this.pending ?? zero);
    const first = this.lastGroup === none;
    const empty = this.pending === undefined && this.lastUnit === 4;
    if (empty && first) {
      if (this.at > this.from && !this.up) return false;
      this.lone = !this.up;
    }
    if (exponent < this.lastGroup) {
      if (empty && !first) return false;
      this.big = add(this.big, multiply(empty ? one : own, powerOfTen(exponent)));
      if (this.widthHeld !== 'big') this.scaleWidth(exponent);
    } else {
      this.big = multiply(add(this.big, own), powerOfTen(exponent));
      this.scaleWidth(exponent);
    }
    this.widthHeld = 'big';
    this.exponent =
      exponent + (this.section.n === 0n || this.decimals >= 0 ? Math.min(0, this.exponent) || this.exponent : 0);
    if (empty) this.exponent = exponent + Math.max(0, this.exponent - exponent);
    [this.section, this.pending, this.lastUnit, this.lastGroup, this.gap] = [zero, undefined, 4, exponent, false];
    this.scaled = true;
    this.put('scale', 1 + idle);
    return true;
  }

  /** k and M behind digits, where no unit begins with them. */
  private letter(): boolean {
    const found = /^ ?([kKM])(?![A-Za-z²³/])/.exec(this.text.slice(this.at, this.at + 3));
    const exponent = { k: 3, K: 3, M: 6 }[found?.[1] ?? ''];
    if (exponent === undefined || !found || !this.arabic || !this.pending) return false;
    this.big = multiply(this.pending, powerOfTen(exponent));
    this.exponent = exponent - this.decimals;
    [this.pending, this.lastGroup, this.scaled] = [undefined, exponent, true];
    this.put('scale', found[0].length);
    return true;
  }

  /** 余, 多, 来 and 几 inside the number. */
  private open(): boolean {
    const sign = this.text[this.at] ?? '';
    if (
      this.limit &&
      inside.has(sign) &&
      counterAt(this.text.slice(this.at + 1, this.at + 10)) &&
      /[十百千万亿]/u.test(this.text[this.at - 1] ?? '')
    )
      refuse('double-bound', { text: this.text, words: [this.limit.word, sign] });
    if (this.limit || this.at === this.from || this.spelled || !isZero(this.width)) return false;
    const rest = this.text.slice(this.at + 1, this.at + 10);
    const goesOn = afterOpen.test(rest) || counterAt(rest) !== undefined;
    const bound = inside.get(sign);
    if (bound !== undefined) {
      if (sign !== '余' && sign !== '+' && !goesOn) return false;
      // 10万+ is a bound, 12+ a name.
      if (sign === '+' && (rest === '' ? !this.scaled : !goesOn)) return false;
      if (sign === '余' && /^[下额]/u.test(rest)) return false;
      this.limit = { word: sign, bound };
      this.put('bound', 1);
      return true;
    }
    if ((sign !== '几' && sign !== '数') || !goesOn) return false;
    const unit = this.lastDigitUnit();
    if (unit === undefined) return false;
    this.width = unit;
    this.widthHeld = this.pending === undefined && isZero(this.section) ? 'big' : 'section';
    this.lowOpen = true;
    this.highOpen = true;
    this.put('bound', 1);
    return true;
  }

  /** One unit of the last digit that is no zero, by which 几 goes on: 二十几, 20几, 一百零几. */
  private lastDigitUnit(): Rational | undefined {
    if (this.gap) return whole(10);
    if (this.pending) {
      const digits = /^[1-9]0+$/.test(String(this.pending.n)) && this.pending.d === 1n ? String(this.pending.n) : '';
      return digits === '' ? undefined : powerOfTen(digits.length - 1);
    }
    return isZero(this.section) ? powerOfTen(this.lastGroup) : powerOfTen(this.lastUnit);
  }

  /** 几十, 数千: from two to less than ten of the unit behind. */
  private few(): boolean {
    // 上百, 上千: as many as that or more (现代汉语八百词).
    if (this.at === this.from && /^上[百千万亿]/u.test(this.text.slice(this.at))) {
      this.put('bound', 1);
      this.up = true;
      return true;
    }
    if (this.at !== this.from || !/^[几数][十百千万亿拾佰仟]/u.test(this.text.slice(this.at))) return false;
    this.pending = whole(2);
    this.width = whole(8);
    this.widthHeld = 'pending';
    this.highOpen = true;
    this.put('bound', 1);
    return true;
  }

  /** 三千六 is 3600: a last digit without its unit belongs to the next lower one, unless 零 stands before it. */
  private settle(): void {
    if (this.pending === undefined || this.decimals >= 0 || this.gap || this.spelled || this.limit) return;
    const above = isZero(this.section) ? (isZero(this.big) ? 0 : this.lastGroup) : this.lastUnit;
    if (above <= 1) return;
    this.pending = multiply(this.pending, powerOfTen(above - 1));
    if (this.widthHeld === 'pending') this.scaleWidth(above - 1);
    this.exponent = 0;
  }

  read(): Numeral | undefined {
    this.few();
    while (
      this.digits() ||
      this.characters() ||
      this.point() ||
      this.unit() ||
      this.group() ||
      this.letter() ||
      this.open()
    );
    if (this.at === this.from) return undefined;
    if (this.gap && this.pending === undefined && isZero(this.width)) return undefined;
    this.settle();
    const value = add(add(this.big, this.section), this.pending ?? zero);
    if (this.parts.length === 1 && /^[几数]$/u.test(this.parts[0]?.text ?? '')) return undefined;
    return {
      length: this.at - this.from,
      parts: this.parts,
      value,
      quantum: powerOfTen(this.exponent),
      ...(this.limit ? { limit: this.limit } : this.up ? { limit: { word: '上', bound: 'at-least' as const } } : {}),
      ...(isZero(this.width) ? {} : { reach: { width: this.width, lowOpen: this.lowOpen, highOpen: this.highOpen } }),
      scaled: this.scaled || (!this.arabic && compare(value, powerOfTen(4)) >= 0),
      lone: this.lone && this.at === this.from + 1,
      characters: !this.arabic,
      spelled: this.spelled,
    };
  }
}

/** The numeral that stands at a place, or nothing. Throws Refusal where digits stand there that are no number. */
export const numeralAt = (text: string, at: number): Numeral | undefined => new Reader(text, at).read();
