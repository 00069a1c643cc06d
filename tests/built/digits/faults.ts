import type { Ledger } from '../../../src/ledger/index.ts';
import type { Page } from '../pages.ts';
import { allowedIn } from './allowed.ts';
import { type Exception, exceptions, matches } from './exceptions.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** What was looked at on a page, what had no right to be there, and which exceptions were used. */
export type Findings = {
  readonly pieces: number;
  readonly faults: readonly string[];
  readonly used: readonly Exception[];
};

// A phrase is only itself where nothing beside it makes another number of it: 5066人 in 5066人次, 224万元 in 约224万元.
const grows = {
  before:
    /(?:[\p{Nd}¥±+]|\p{Nd}[.,·]|超过|超|逾|约|近|至少|至多|不到|more than |at least |about |nearly |less than |at most |over )$/u,
  after: /^(?:\p{Nd}|[.,·]\p{Nd}|[余万亿倍%‰]|多(?!多)|以上|左右|-|\s(?:million|billion|trillion|or more))/u,
};

/** The text with a phrase blanked out wherever it stands whole. */
function without(text: string, phrase: string): string {
  let rest = text;
  for (let at = rest.indexOf(phrase); at !== -1; at = rest.indexOf(phrase, at + 1)) {
    const tail = rest.slice(at + phrase.length);
    // 次 makes another unit only of persons and households; 6月底次哇村 is a date and a name.
    const times = /[人户]$/.test(phrase) && tail.startsWith('次');
    const whole = !grows.before.test(rest.slice(0, at)) && !grows.after.test(tail) && !times;
    if (whole) rest = rest.slice(0, at) + '\u0001'.repeat(phrase.length) + rest.slice(at + phrase.length);
  }
  return rest;
}

const spaced = (text: string): string => text.replace(/[ \n\t]+/g, ' ').trim();

function faultOf(piece: Piece, ledger: Ledger, used: Exception[]): string | undefined {
  const { page, element, scope } = piece;
  const { phrases, whole } = allowedIn(piece, ledger);
  let rest = spaced(piece.text);
  if (whole.includes(spaced(rest.replaceAll('\u0000', '')))) return undefined;
  for (const exception of exceptions) {
    if (exception.build !== page.build.name || !rest.includes(exception.value) || !matches(element, exception.selector))
      continue;
    rest = rest.replaceAll(exception.value, '\u0001');
    used.push(exception);
  }
  for (const phrase of [...new Set(phrases)].filter(Boolean).sort((a, b) => b.length - a.length))
    rest = without(rest, phrase);
  if (!/\p{Nd}/u.test(rest)) return undefined;
  const where = `${element.tagName}${piece.attribute ? `[${piece.attribute}]` : ''} of ${scope.kind} ${scope.id}`;
  return `${page.build.name} ${page.file}: “${rest.replaceAll('\u0001', '·').replaceAll('\u0000', '|')}” in ${where}`;
}

/** Reads a page for digits that belong to nothing. */
export function findingsOf(page: Page, ledger: Ledger): Findings {
  const used: Exception[] = [];
  const pieces = piecesOf(page);
  return { pieces: pieces.length, faults: pieces.flatMap((piece) => faultOf(piece, ledger, used) ?? []), used };
}
