import MarkdownIt from 'markdown-it';

/**
 * A text as a reader meets it: without what markdown and HTML hide (emphasis, link signs, entities, escapes), without signs that
 * are not seen, every sign in the plain form that Unicode gives for it (NFKC). Judged like this, a number cannot be split,
 * dressed or spelled otherwise; each sign knows the place it came from.
 */
export type FlatText = {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where in the given text it came from, and where that ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** Stands for a {…}: no letter, no digit, no sign that a number is made of. */
const placeholder = '\uFFFC';
/** Stands for words that are free as they are. */
const freed = '\u0000';

const { unescapeAll } = new MarkdownIt().utils;
const directive = /\{[^{}\n]*\}/y;
const coded = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});|\\[!-/:-@[-`{-~]/y;
/** Signs of markdown that are not printed where they mark something. */
const marks = new Set('*_~`[]');
/** Between the words of a link and its address: the address is read too, for it is shown where the pointer rests. */
const linkJoint = '](';
/** Signs that take no room and are seen by nobody: formats, joiners, selectors, fillers. */
const unseen = /^(?:\p{Cf}|\p{Variation_Selector}|[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0])/u;
/**
 * Pictures of numbers that Unicode does not count among the numbers: keycaps, and by their blocks the trigrams, dice, hexagrams,
 * braille, Tai Xuan Jing, mahjong tiles, dominoes, playing cards and clocks.
 */
const picturedNumbers =
  /^[\u{1F51F}\u{1F4AF}\u2630-\u2637\u2680-\u2685\u{2800}-\u{28FF}\u4DC0-\u4DFF\u{1D300}-\u{1D35F}\u{1F000}-\u{1F0FF}\u{1F550}-\u{1F567}]/u;

/** Whether Unicode gives a sign the property Number, in whatever script, or it is the picture of one. */
const isNumber = (sign: string): boolean => /^\p{N}/u.test(sign) || picturedNumbers.test(sign);

const judge = (sign: string): string => {
  if (unseen.test(sign)) return '';
  return isNumber(sign) ? '9' : sign.normalize('NFKC').replace(/\p{N}/gu, '9');
};
const known = new Map<string, string>();

/** A sign as it is judged. Numbers of every script become one digit, since none of them may be typed. */
const judged = (sign: string): string => {
  // A cache: a story uses about two thousand different characters, again and again.
  const before = known.get(sign);
  if (before !== undefined) return before;
  const found = judge(sign);
  known.set(sign, found);
  return found;
};

/** What a pattern finds exactly at a place. */
const foundAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Flattens a text. `free` are phrases that may stand wherever they occur exactly. */
export function flatten(text: string, free: readonly string[] = []): FlatText {
  let flat = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (signs: string, start: number, end: number) => {
    flat += signs;
    for (let unit = 0; unit < signs.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const word = free.find((one) => one !== '' && text.startsWith(one, at));
    const named = word === undefined && sign === '{' ? foundAt(directive, text, at) : undefined;
    const code = word === undefined && (sign === '&' || sign === '\\') ? foundAt(coded, text, at) : undefined;
    const joint = word === undefined && text.startsWith(linkJoint, at) ? linkJoint : undefined;
    const taken = word ?? named ?? code ?? joint ?? sign;
    if (word) put(freed.repeat(word.length), at, at + word.length);
    else if (named) put(placeholder, at, at + named.length);
    else if (code) put(Array.from(unescapeAll(code), judged).join(''), at, at + code.length);
    else if (joint) put(' ', at, at + joint.length);
    else if (!marks.has(sign)) put(judged(sign), at, at + sign.length);
    at += taken.length;
  }
  return { text: flat, starts, ends };
}
