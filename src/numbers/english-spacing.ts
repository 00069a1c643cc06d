import { anyEnglishMonth } from '../locale/index.ts';
import { englishNumeralWords, englishScales } from './english-numerals.ts';
import { boundsAfter, boundsBefore, currencies, findEnglishNumbers, scaleLetters } from './read-english.ts';

/** Where white space or a full-width sign in an English text makes other words or another number of it than were printed. */
export type Misspaced = {
  readonly kind: 'parted' | 'glued' | 'full-width';
  readonly at: number;
  readonly found: string;
  /** As it is written. */
  readonly plain: string;
};

/** Words of their own that end as a bound word does, as dictionaries have them, and what stands so before a number. */
const ordinary = new Set(
  (
    'cover recover discover rediscover uncover undercover hardcover softcover turnover takeover rollover changeover crossover handover hangover makeover moreover layover leftover sleepover stopover walkover pushover pullover runover carryover comeover cutover flashover flyover holdover spillover standover switchover voiceover passover clover lover mover remover hover approver improver prover rover glover dover hanover andover however ' +
    'hereinabove thereabout hereabout whereabout roundabout turnabout walkabout runaround turnaround workaround wraparound ' +
    'awesome bothersome burdensome cumbersome fearsome foursome threesome twosome gruesome handsome irksome loathsome lonesome tiresome troublesome wholesome winsome worrisome chromosome ' +
    'thunder plunder blunder founder cofounder funder bounder rounder sounder grounder sunder asunder hereunder thereunder ' +
    'herefrom therefrom linearly thoroughly terminus stopping surplus unsurpassed ' +
    'backup blowup breakup buildup catchup checkup cleanup closeup cup flareup followup getup group subgroup intergroup workgroup hookup layup lineup lockup lookup makeup markup matchup mockup pickup pileup pinup pushup roundup runup scaleup setup shakeup soup speedup standup startup stirrup syrup teacup tuneup turnup warmup windup workup ' +
    'disclose enclose adjust unjust unadjusted that what cannot within unless furthermore anymore'
  ).split(' '),
);

/** Letters of a phrase with any white space between them, or none. */
const spaced = (phrase: string): string => [...phrase.replaceAll(' ', '')].join('\\s*');
const clean = (phrase: string): RegExp => new RegExp(`^${phrase.replaceAll(' ', '\\s+')}$`, 'iu');
type Phrase = { readonly phrase: string; readonly near: RegExp; readonly clean: RegExp; readonly letters: string };
/** A text without what may part its words: a phrase whose letters are not in it need not be looked for. */
const squeezed = (text: string): string => text.replace(/[\s-]+/g, '').toLowerCase();
const compiled = (phrases: readonly string[], near: (letters: string) => string): Phrase[] =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => ({
      phrase,
      near: new RegExp(near(spaced(phrase)), 'iu'),
      clean: clean(phrase),
      letters: squeezed(phrase),
    }));
const heldIn = (phrases: readonly Phrase[], text: string): Phrase[] => {
  const own = squeezed(text);
  return phrases.filter(({ letters }) => own.includes(letters));
};
const before = compiled(Object.keys(boundsBefore), (letters) => `(\\p{L}*)(${letters})[\\s-]*$`);
const after = compiled(
  Object.keys(boundsAfter),
  (letters) => `^([\\s-]*(?:\\p{L}+\\s+){0,2}?)(\\p{L}*)(${letters})(?!\\p{L})`,
);
const numerals = compiled(
  englishNumeralWords.filter((word) => word.length > 2),
  (letters) => `(?<!\\p{L})${letters}(?!\\p{L})`,
);
const choice = englishNumeralWords.join('|');
const gluedNumerals = new RegExp(`(?<!\\p{L})(?:${choice}){2,}(?!\\p{L})`, 'iu');
const gluedBeforeScale = new RegExp(`\\p{L}+(?:${choice})\\s+$`, 'iu');
const startsWithScale = new RegExp(`^(?:hundred|dozen|${Object.keys(englishScales).join('|')})(?!\\p{L})`, 'iu');

const year = String.raw`(?:19|20)\d\d`;
/** A year, or a day before its year, is a number by itself: what follows it is another one. */
const dated = new RegExp(
  `(?:\\b(?:in|of|since|by|during|until|from|after|before)\\s+${year}|(?:${anyEnglishMonth})\\s+\\d{1,2})$`,
  'i',
);

function partedDigits(text: string): Misspaced | undefined {
  for (const match of text.matchAll(/\d(?:[\d,.]*\d)?(\s*[,.]?\s+|\s+[,.]\s*)(?=(\d+))/g)) {
    const { 0: found, 1: gap = '', 2: next = '', index: at } = match;
    const left = found.slice(0, -gap.length);
    // A comma and a space part two numbers of a list, unless what they part would be one number.
    if (/^,\s+$/.test(gap) && !(/^[1-9]\d{0,2}(?:,\d{3})*$/.test(left) && next.length === 3)) continue;
    if (dated.test(text.slice(0, at) + left) && !/^\s+[,.]/.test(gap)) continue;
    return { kind: 'parted', at, found: found + next, plain: left + gap.trim() + next };
  }
  return undefined;
}

const behindDigits = new Set([
  ...['st', 'nd', 'rd', 'th', 's', 'x', 'am', 'pm', 'km', 'kg', 'ha', 'm', 'cm', 'mm', 't', 'h', 'g', 'l'],
  ...['w', 'kw', 'mw', 'gw', 'kwh', 'mwh', 'gwh', 'v', 'kv', ...Object.keys(scaleLetters)],
]);

/** A letter straight before or behind a digit, but for money, ordinals, scales, signs of units, names as G20 and 5G. */
function gluedDigits(text: string): Misspaced | undefined {
  for (const { 0: found, 1: letters = '', index: at } of text.matchAll(/(\p{L}+)\d[\d,.]*/gu)) {
    if (Object.hasOwn(currencies, letters.toLowerCase()) || /^\p{Lu}$/u.test(letters)) continue;
    const name = letters === letters.toUpperCase() && !before.some(({ near }) => near.test(letters));
    if (!name) return { kind: 'glued', at, found, plain: found.replace(letters, `${letters} `) };
  }
  for (const { 0: found, 1: digits = '', 2: letters = '', index: at } of text.matchAll(/(\d[\d,.]*)(\p{L}+)/gu))
    if (!behindDigits.has(letters.toLowerCase()) && !/^\p{Lu}$/u.test(letters))
      return { kind: 'glued', at, found, plain: `${digits} ${letters}` };
  return undefined;
}

/** A bound word before a number that is not read as one, since it hangs on another word or has a gap in it. */
function misspacedBefore(lead: string): Misspaced | undefined {
  for (const { phrase, near, clean: whole } of heldIn(before, lead)) {
    const match = near.exec(lead);
    if (!match) continue;
    const [found, stuck = '', letters = ''] = match;
    // The longest phrase tells: what stands whole is read.
    if (stuck === '' && whole.test(letters)) return undefined;
    const [first = ''] = (stuck + letters).split(/\s/);
    if (ordinary.has(first.toLowerCase())) continue;
    return {
      kind: stuck === '' && !phrase.includes(' ') ? 'parted' : 'glued',
      at: match.index,
      found: found.trimEnd(),
      plain: `${stuck} ${phrase}`.trimStart(),
    };
  }
  return undefined;
}

function misspacedAfter(tail: string): Misspaced | undefined {
  for (const { phrase, near, clean: whole } of heldIn(after, tail)) {
    const match = near.exec(tail);
    if (!match) continue;
    const [, passed = '', stuck = '', letters = ''] = match;
    if (stuck === '' && whole.test(letters)) return undefined;
    if (stuck !== '' && !/s$|^(?:people|yuan|mu|head)$/i.test(stuck)) continue;
    return { kind: 'glued', at: passed.length, found: stuck + letters, plain: `${stuck} ${phrase}`.trimStart() };
  }
  return undefined;
}

function misspacedWords(text: string): Misspaced | undefined {
  for (const { phrase, near } of heldIn(numerals, text)) {
    const match = near.exec(text);
    if (match && /\s/.test(match[0])) return { kind: 'parted', at: match.index, found: match[0], plain: phrase };
  }
  const glued = gluedNumerals.exec(text);
  if (glued) {
    const plain = glued[0].replace(new RegExp(`(?:${choice})(?=\\p{L})`, 'giu'), '$& ');
    return { kind: 'glued', at: glued.index, found: glued[0], plain };
  }
  for (const { core } of findEnglishNumbers(text)) {
    const [start, end] = core;
    const lead = text.slice(0, start);
    const scale = startsWithScale.test(text.slice(start)) ? gluedBeforeScale.exec(lead) : null;
    if (scale) {
      const plain = scale[0].trimEnd().replace(new RegExp(`(?:${choice})$`, 'iu'), ' $&');
      return { kind: 'glued', at: scale.index, found: scale[0].trimEnd(), plain };
    }
    const one = misspacedBefore(lead);
    if (one) return one;
    const other = misspacedAfter(text.slice(end));
    if (other) return { ...other, at: other.at + end };
  }
  return undefined;
}

/**
 * Where an English text is not written as English is: a proof that leaves white space aside cannot tell 3, 218 from 3,218 or
 * reachesover from reaches over, and a reader takes other numbers from them. Undefined where nothing is wrong.
 */
export function misspacedEnglish(text: string): Misspaced | undefined {
  const sign = /[，：；？！（）]/.exec(text);
  if (sign) {
    const half = String.fromCharCode(sign[0].charCodeAt(0) - 0xfee0);
    return { kind: 'full-width', at: sign.index, found: sign[0], plain: half };
  }
  return partedDigits(text) ?? gluedDigits(text) ?? misspacedWords(text);
}
