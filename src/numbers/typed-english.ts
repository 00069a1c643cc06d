import { englishNumeralWords } from './english-numerals.ts';
import { freeEnglishPhrases } from './free/english.ts';
import type { TypedKind } from './typed-chinese.ts';

/** Plain words though they are numerals: one thing, another one, the two. */
const plain = new Set(['one', 'two']);
const numerals = englishNumeralWords.filter((word) => !plain.has(word));
/** Numerals that dictionaries have beside the plain ones, and what they are often misspelt as. */
const more =
  'nil nought naught dozens score scores threescore fourscore gross myriad myriads lakh lakhs crore crores googol zillion zillions gazillion umpteen fourty ninty fourtieth ninteen fivty hundreds thousands millions billions trillions quadrillions quintillion sextillion milliard tens wan'.split(
    ' ',
  );
const tens = 'twent thirt fort fift sixt sevent eight ninet'.split(' ').map((stem) => `${stem}ies`);
const ordinals =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth'.split(
    ' ',
  );
const folds =
  'half halves halve halved halving quarter quarters doubled double doubles doubling tripled triple triples tripling treble trebled trebles trebling quadruple quadrupled quintuple quintupled sextuple sextupled septuple octuple octupled nonuple decuple twice thrice'.split(
    ' ',
  );
/** Tens of the neighbouring languages, so that a number does not pass in another one. */
const foreign =
  'deux trois quatre cinq sept huit neuf dix vingt trente quarante cinquante soixante cent mille zwei drei vier fünf sechs sieben acht neun zehn zwanzig dreissig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend'.split(
    ' ',
  );

const choice = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const word = choice([...numerals, ...more, ...tens, ...foreign]);
/** Letters on neither side: a word of its own. An accent or a hyphen within words joins them. */
const own = (inside: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${inside})(?![\\p{L}])`, 'giu');
/** Words that another number multiplies: an article belongs to them (a million), and what is left over follows them with “and”. */
const scales =
  'hundred|thousand|million|billion|trillion|quadrillion|dozen|score|gross|myriad|lakh|crore|googol|zillion';
const joint = `(?:(?<=${scales}) and | |-)`;
const run = `(?:(?:an? (?=${scales})|(?:one|two)[ -]))?(?:${word})(?:${joint}(?:${word}|one|two))*(?: point (?:(?:${word}|one|two) ?)+(?<! ))?`;
/** Any number but the plain words by themselves, where what follows makes them one. */
const numeral = `(?:${run}|one|two)`;
/** Numerals written without the space between them: seventynine, ninehundred. */
const glued = `(?:${choice(englishNumeralWords)}){2,}`;
const ordinal = choice(ordinals);
const part = `(?:${ordinal})s?|hal(?:f|ves)|quarters?`;
const ofScale = `(?: of an? (?:${scales}))?`;
const fraction = `(?:an?|${numeral})[ -](?:${part})${ofScale}`;
const romanShape = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const latin = '[\\p{Script=Latin}\\p{N}]';
const roman = new RegExp(
  `(?<!${latin})(?!IV (?:drips?|lines?|fluids?|bags?|needles?|infusions?))[IVXLCDM]{2,}(?!${latin})|(?<=(?:[Pp]hase|[Pp]art|[Cc]hapter|[Cc]lass|[Gg]rade|[Tt]ier|[Tt]ype|[Vv]olume|第) ?)[IVX](?!${latin})`,
  'gu',
);
/** Roman letters that are abbreviations far more often than numbers. */
const abbreviations = new Set([
  'CD',
  'DC',
  'MC',
  'MD',
  'DM',
  'CM',
  'MM',
  'DI',
  'MI',
  'CC',
  'LCD',
  'CV',
  'CL',
  'ML',
  'MIX',
  'DIM',
  'MDL',
  'LC',
  'DIV',
  'DCI',
  'CDC',
  'CIV',
  'DL',
  'XL',
  'XXL',
]);

const patterns: readonly (readonly [TypedKind, RegExp])[] = [
  ['digits', own(`9[9.,]*[ -]?(?:${scales}|wan|per ?cent)`)],
  ['word', own(`${numeral} (?:in|out of) (?:every )?${numeral}`)],
  ['word', own(`(?:${numeral} and an? (?:${part})|${run} per ?cent)`)],
  ['word', own(`(?:tens|dozens|scores|hundreds|thousands|millions)(?: of (?:hundreds|thousands|millions|billions))+`)],
  ['word', own(`(?:${ordinal})[ -]quarter`)],
  ['word', own(`(?:${choice(englishNumeralWords)})-(?:first|second|${ordinal})`)],
  ['word', own(fraction)],
  ['word', own(`half an? (?:${scales})|a couple(?: of)?|a pair of|per ?cent`)],
  ['word', own(`(?:an? (?=half|quarter))?(?:${choice(folds)})`)],
  ['word', own(`(?:${choice([...englishNumeralWords, 'many'])})-?fold|${run} times`)],
  ['word', own(run)],
  ['word', own(glued)],
  ['word', own(`(?:${ordinal})s?`)],
  ['word', own('(?:first|second)(?= in| of(?! all)| among| place)|ranked (?:first|second)')],
];

const freePhrase = own(freeEnglishPhrases.join('|'));
const blank = (found: string): string => '\u0000'.repeat(found.length);

/** Numbers written in English, or in Roman letters in any text: where, how long, of which kind. */
export function typedInEnglish(text: string): { at: number; length: number; kind: TypedKind }[] {
  let prose = text.replace(freePhrase, blank);
  const found: { at: number; length: number; kind: TypedKind }[] = [];
  for (const [kind, pattern] of patterns)
    prose = prose.replace(pattern, (words: string, ...rest: unknown[]) => {
      found.push({ at: Number(rest.find((one) => typeof one === 'number')), length: words.length, kind });
      return blank(words);
    });
  return found;
}

/** Roman numerals: XV, MMXX; a single letter only behind a word that is numbered (Phase V). */
export const typedInRoman = (text: string): { at: number; length: number; kind: TypedKind }[] =>
  [...text.matchAll(roman)]
    .filter(({ 0: letters }) => romanShape.test(letters) && !abbreviations.has(letters))
    .map(({ 0: letters, index: at }) => ({ at, length: letters.length, kind: 'digits' }));
