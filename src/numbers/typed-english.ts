import { anyEnglishMonth } from '../locale/index.ts';
import { englishNumeralWords } from './english-numerals.ts';
import { freeEnglishPhrases } from './free/english.ts';
import type { TypedKind } from './typed-chinese.ts';

/** Plain words though they are numerals: one thing, another one, the two. */
const plain = new Set(['one', 'two']);
const numerals = englishNumeralWords.filter((word) => !plain.has(word));
/** Numerals that dictionaries have beside the plain ones, and what they are often misspelt as. */
const more =
  'nil nought naught dozens score scores threescore fourscore gross myriad myriads lakh lakhs crore crores googol zillion zillions gazillion umpteen eleventy fivety fourty ninty fourtieth ninteen fivty hundreds thousands millions billions trillions quadrillions quintillion sextillion milliard tens wan'.split(
    ' ',
  );
const tens = 'twent thirt fort fift sixt sevent eight ninet'.split(' ').map((stem) => `${stem}ies`);
const ordinals =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth'.split(
    ' ',
  );
const folds =
  'half halves halve halved halving quarter quarters doubled double doubles doubling tripled triple triples tripling treble trebled trebles trebling quadruple quadrupled quintuple quintupled sextuple sextupled septuple octuple octupled nonuple decuple twice thrice multimillion multibillion fortnight fortnights'.split(
    ' ',
  );
/** Tens of the neighbouring languages, so that a number does not pass in another one. */
const foreign =
  'deux trois quatre cinq sept huit neuf dix vingt trente quarante cinquante soixante cent mille zwei drei vier fünf sechs sieben acht neun zehn zwanzig dreissig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend siete ocho nueve diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(
    ' ',
  );

const choice = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const numberWords = [...numerals, ...more, ...tens, ...foreign];
const word = choice(numberWords);
/** Latin letters in lower case, with their accents. Written out: Unicode's own classes take the engine ten times as long to prepare. */
const letter = '[a-zª-ʯᴀ-ᶿḀ-ỿ]';
const eachWord = new RegExp(`${letter}+`, 'g');
/** A pattern of words in lower case, for a text in lower case. */
const inLowerCase = (inside: string): string => inside.replaceAll('[\\p{L}]', letter).replaceAll('\\p{L}', letter);
/** Letters on neither side: a word of its own. An accent or a hyphen within words joins them. */
const own = (inside: string): RegExp => new RegExp(`(?<!${letter})(?:${inLowerCase(inside)})(?!${letter})`, 'g');
/** Capitals in lower case, sign for sign, so that places stay. */
const lowered = (text: string): string =>
  text.replace(/[A-ZÀ-ÖØ-Þ]/g, (sign) => {
    const low = sign.toLowerCase();
    return low.length === sign.length ? low : sign;
  });
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

/** Groups of so many, but for what music calls by their name. */
const groups =
  "(?<!(?:string|piano|jazz|vocal|brass|wind|clarinet|flute|horn|folk|power) )(?:trios?|quartets?|quintets?|sextets?|septets?|octets?)(?= of (?!three|four|five|six))|hat-tricks?(?= of)|baker[’']s dozen";
/** Spans of time that a number of years is said by. */
const spans =
  '(?:an?|half an?|per|took|each|every|last|past|whole|for|within|next) (?:decades?|centur(?:y|ies))|(?:decades|centuries) of|(?:bi|tri|sesqui)?centen(?:ary|nial)|multi-(?:million|billion)(?:-\\p{L}+)?|(?:million|billion)aires?';
/** What is counted, behind a Roman letter or the letter of a scale. */
const counted =
  'households?|people|persons|families|villages?|townships?|counties|yuan|projects?|farmers|years|months|days|hectares|mu|tonnes|kilometres|per ?cent';
const months = anyEnglishMonth;
/**
 * A month that dates what happened: behind a preposition, in a sentence of the past. In September the schools reopen says what happens
 * every year.
 */
const past =
  '(?:was|were|had|has|have|did|left|came|began|rose|fell|went|took|gave|made|met|ran|sold|built|paid|got|held|grew|won|lost|put|set|saw|(?<!(?:is|are|be|get|gets) )\\p{L}{2,}ed)(?![\\p{L}])';
const dated = new RegExp(
  `(?<![\\p{L}])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Tt]hat)[ -](?:early |late |mid-|the (?:end|start|beginning) of )?(?:${months})(?![\\p{L}])(?=[^.!?;]{0,80}(?<![\\p{L}])${past})|(?<=(?<![\\p{L}])${past}[^.!?;]{0,60})(?<![\\p{L}])(?:in|by|since|until|from|during|early|late|last) (?:${months})(?![\\p{L}])`,
  'gu',
);

/** Which kind of number a pattern finds; where it finds nothing without certain words, one of each of those. */
type Pattern = readonly [kind: TypedKind, pattern: RegExp, needs?: readonly ReadonlySet<string>[]];

/** What capitals matter to: Roman letters, names of months. */
const written: readonly Pattern[] = [
  [
    'word',
    new RegExp(`(?<![\\p{L}\\p{N}’'.])(?:[VXLCDM]|MM|CC|XL|[KkBMm]|[Bb]n|[Mm]n) (?=(?:${counted})(?![\\p{L}]))`, 'gu'),
  ],
  ['date', dated],
];
/**
 * Words without one of which a pattern finds nothing. The patterns are long, and an engine takes longer to prepare them than all
 * the texts of a story take to be read: what says no number never meets them.
 */
const numberWord: ReadonlySet<string> = new Set(numberWords);
const partWord: ReadonlySet<string> = new Set([
  ...ordinals.flatMap((one) => [one, `${one}s`]),
  ...'half halves quarter quarters'.split(' '),
]);
const any = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const patterns: readonly Pattern[] = [
  ['digits', own(`9[9.,]*[ -]?(?:${scales}|wan|per ?cent)`)],
  ['word', own(`${numeral} (?:in|out of) (?:every )?${numeral}`), [numberWord, any('in out')]],
  ['word', own('(?:one|two) (?:in|out of) (?:every )?(?:one|two)')],
  ['word', own(`${numeral} and an? (?:${part})`), [partWord]],
  ['word', own(`${run} per ?cent`), [numberWord, any('cent percent')]],
  ['word', own(`(?:tens|dozens|scores|hundreds|thousands|millions)(?: of (?:hundreds|thousands|millions|billions))+`)],
  ['word', own(`(?:${ordinal})[ -]quarter`)],
  ['word', own(`(?:${choice(englishNumeralWords)})-(?:first|second|${ordinal})`)],
  ['word', own(fraction), [partWord]],
  ['word', own(`half an? (?:${scales})|a couple(?: of)?|a pair of|per ?cent`)],
  ['word', own(`(?:an? (?=half|quarter))?(?:${choice(folds)})`)],
  ['word', own(`${run} times`), [numberWord, any('times')]],
  ['word', own(`(?:${choice([...englishNumeralWords, 'many'])})-?fold`)],
  ['word', own(`${groups}|${spans}`)],
  ['word', own(run), [numberWord]],
  ['word', own(glued)],
  ['word', own(`(?:${ordinal})s?`)],
  ['word', own('(?:first|second)(?= in| of(?! all)| among| place)|ranked (?:first|second)')],
];

const freePhrase = own(freeEnglishPhrases.join('|'));
const blank = (found: string): string => '\u0000'.repeat(found.length);

/** Numbers of one word, for spellings that part its letters or miss one of them. */
const whole: readonly string[] = [...englishNumeralWords, ...ordinals].filter((one) => one.length >= 5);
const wholes = new Set(whole);
/**
 * Words of the dictionary that are one letter away from a number: what is none of them and as near is a number misspelt. Tried on the
 * words of some hundreds of manuals (twenty thousand forms of five letters and more), of which nothing else is refused.
 */
const neighbours = new Set(
  'threw there tree trees theme these thee shree thrice thred throe throes thresh thread weight weighty height heights fight light might night right sight tight bight freight wight eights eighths seen sever severn severs steven stevens seventies sevens fort forth forte forts forties forty nifty fifth fifths sixth sixths sixties ninth ninths nineties dozens dozed dozer doze doyen cozen tenth tenths tents tent tenet teeth tenths month months mouth north birth third thirds bird thirty thirsty thirst dirty shirty twenties tweets twelfths elevens elevenths eleventh eighth eighty million millions minion mullion pillion billion billions bullion trillion trillions zillion gillion thousands hundredths hundreds hundredth filth fifty fifties fishy fists nifty ninety ninths zeros zero serve seventh sevenths seventy twelve twelfth eleven fifteen fifteens fifteenth sixteen sixteens sixteenth nineteen nineteenth seventeen seventeenth eighteen eighteenth thirteen thirteenth fourteen fourteenth fourth fourths forthy mouths fourteens cantos truth faith fifthly sixthly thirdly'.split(
    ' ',
  ),
);

/** Whether two words are one slip apart: a letter left out, put in, changed, or two of them changed over. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const judgedWords = new Map<string, boolean>();
function misspelt(word: string): boolean {
  // A text says the same words over and over.
  const known = judgedWords.get(word);
  if (known !== undefined) return known;
  const found =
    word.length >= 5 &&
    !neighbours.has(word) &&
    !wholes.has(word) &&
    whole.some((one) => one[0] === word[0] && oneSlip(one, word));
  if (judgedWords.size < 50_000) judgedWords.set(word, found);
  return found;
}

/** Numbers whose letters are parted (s e v e n t y, sev-enty, sev enty) or that are misspelt by one letter. */
function disguised(text: string): { at: number; length: number; kind: TypedKind }[] {
  const found: { at: number; length: number; kind: TypedKind }[] = [];
  const tell = (at: number, length: number) => found.push({ at, length, kind: 'word' });
  for (const { 0: letters, index } of text.matchAll(/(?<!\p{L})\p{L}(?:[ .·•_|/-]\p{L}){3,}(?!\p{L})/gu))
    if (whole.some((one) => letters.replace(/\P{L}/gu, '').toLowerCase().includes(one))) tell(index, letters.length);
  // Looked for ahead, so that a word is tried with the one before it and the one behind it.
  for (const { 1: pair = '', index } of text.matchAll(/(?<!\p{L})(?=([a-z]{2,}[ .·•_|/-][a-z]+)(?!\p{L}))/giu))
    if (wholes.has(pair.replace(/[^a-z]/giu, '').toLowerCase())) tell(index, pair.length);
  for (const { 0: word, index } of text.matchAll(/(?<!\p{L})[a-z]{5,}(?!\p{L})/giu))
    if (misspelt(word.toLowerCase())) tell(index, word.length);
  return found;
}

/** Numbers written in English, or in Roman letters in any text: where, how long, of which kind. */
export function typedInEnglish(text: string): { at: number; length: number; kind: TypedKind }[] {
  const found: { at: number; length: number; kind: TypedKind }[] = [];
  const take = (from: string, list: readonly Pattern[]): string => {
    const said = [...new Set(from.match(eachWord))];
    return list.reduce((prose, [kind, pattern, needs]) => {
      if (needs && !needs.every((words) => said.some((one) => words.has(one)))) return prose;
      return prose.replace(pattern, (words: string, ...rest: unknown[]) => {
        found.push({ at: Number(rest.find((one) => typeof one === 'number')), length: words.length, kind });
        return blank(words);
      });
    }, from);
  };
  const free = lowered(text).replace(freePhrase, blank);
  // What is free stays so where capitals are read.
  const capitals =
    [...free].length === [...text].length
      ? Array.from(text, (sign, at) => (free[at] === '\u0000' ? '\u0000' : sign)).join('')
      : text;
  take(capitals, written);
  const left = take(free, patterns);
  return [...found, ...disguised(left)];
}

/** Roman numerals: XV, MMXX; a single letter only behind a word that is numbered (Phase V). */
export const typedInRoman = (text: string): { at: number; length: number; kind: TypedKind }[] =>
  [...text.matchAll(roman)]
    .filter(({ 0: letters }) => romanShape.test(letters) && !abbreviations.has(letters))
    .map(({ 0: letters, index: at }) => ({ at, length: letters.length, kind: 'digits' }));
