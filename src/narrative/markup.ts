import { correctionsOf, type Entry, type Ledger, ofNumber } from '../ledger/index.ts';
import { isChinese, type Language, localeOf } from '../locale/index.ts';
import { countWord, joined, type Segment } from '../numbers/index.ts';
import { boundClass, unsaidEnd } from './bound.ts';
import { correctionText } from './correction.ts';
import type { Run } from './runs.ts';

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as text: markup of an editor's comes out as the signs that were typed. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** The id of an entry's receipt on a page. */
export const receiptId = (id: string): string => `r-${id}`;
/** The id of a term's slip on a page. */
export const termId = (id: string): string => `t-${id}`;

/** The printed number in pieces: a bound's word keeps the ledger's colour. */
export const segmentsHtml = (segments: readonly Segment[]): string =>
  segments
    .map(({ role, text }) => (role === 'bound' ? `<b class="bound">${escapeHtml(text)}</b>` : escapeHtml(text)))
    .join('');

/** The bare number of an entry, as the seam at the top of its receipt prints it. */
export const numberWord = (entry: Entry, language: Language): string =>
  isChinese(language) ? countWord(entry.number, language) : String(entry.number);

/** 五, 参一, 推二: how a receipt is numbered. Figures of the story count, references and derived values have their own row. */
export function entryNumber(entry: Entry, language: Language): string {
  const word = numberWord(entry, language);
  if (entry.kind === 'derived') return { zh: `推${word}`, en: `D${word}` }[language];
  if (entry.source.role === 'reference') return { zh: `参${word}`, en: `R${word}` }[language];
  return word;
}

const receiptWord: Record<Language, string> = { zh: '收据', en: 'receipt' };
const correctedWord: Record<Language, string> = { zh: '更正', en: 'corrected' };

/**
 * Generates the ids that link buttons to their words. They are short, because each stands twice in the page, and
 * contain a full stop, which ids of the content never do.
 */
export type WordIds = () => string;
export function wordIds(prefix: string): WordIds {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}.${count}`;
  };
}

/** What a screen reader says of a button, in one breath: its words, then what is only seen of it. */
export const accessibleName = (pieces: readonly string[], language: Language): string =>
  pieces.filter((piece) => piece !== '').join(localeOf(language).comma);

/** The button of the words with this id: it has none of its own, takes them over where a screen reader reads the page, and is called by them. */
const buttonHtml = (slip: string, words: string, name: string, title: string): string =>
  `<button type="button" popovertarget="${slip}" aria-label="${escapeHtml(name)}"` +
  `${title === '' ? '' : ` title="${escapeHtml(title)}"`} aria-owns="${words}"></button>`;

/**
 * The link to a number's receipt where popovers are not supported; the style sheet shows it there. `hidden` hides it
 * from readers that ignore styles; the brackets separate it from the number in readers that ignore both.
 */
export const endnoteHtml = (entry: Entry, language: Language): string =>
  `<a class="endnote" href="#${receiptId(entry.id)}" hidden><sup>[${escapeHtml(entryNumber(entry, language))}]</sup></a>`;

/**
 * A number in the text with the button of its receipt before it, and behind it the endnote's link for browsers without popover
 * and for paper. Reader modes drop buttons, so the words stand outside. All three stand in one box, so that no line ends between
 * them.
 */
function numberHtml(
  ledger: Ledger,
  entry: Entry,
  segments: readonly Segment[],
  language: Language,
  ids: WordIds,
): string {
  const id = ids();
  const corrections = correctionsOf(ledger, entry)
    .filter(({ fields }) => fields.some(ofNumber))
    .map((one) => correctionText(ledger, one, language));
  // A small word beside a corrected number; the old number and the reason stand on its receipt. The brackets are for
  // plain text; with styles the size is enough to set it apart.
  const corrected = corrections.length > 0 ? correctedWord[language] : '';
  const mark = corrected && `<sup><i>[</i>${corrected}<i>]</i></sup>`;
  const name = accessibleName(
    [joined(segments), unsaidEnd(entry, language), corrected, receiptWord[language]],
    language,
  );
  return (
    `<span class="trigger entry ${boundClass(entry)}">${buttonHtml(receiptId(entry.id), id, name, corrections.join(' '))}` +
    `<span id="${id}">${segmentsHtml(segments)}${mark}</span>${endnoteHtml(entry, language)}</span>`
  );
}

/** A term in the text with the button of its slip before it. */
function termHtml(term: string, text: string, ids: WordIds): string {
  const id = ids();
  return `<span class="trigger term">${buttonHtml(termId(term), id, text, '')}<span id="${id}">${escapeHtml(text)}</span></span>`;
}

/** One run as HTML. */
export function runHtml(run: Run, language: Language, ledger: Ledger, ids: WordIds): string {
  if (run.kind === 'number') return numberHtml(ledger, run.entry, run.segments, language, ids);
  if (run.kind === 'term') return ledger.terms.has(run.id) ? termHtml(run.id, run.text, ids) : escapeHtml(run.text);
  if (run.kind === 'date') return `<span class="whole">${escapeHtml(run.text)}</span>`;
  return escapeHtml(run.text);
}

/** Signs that may not begin a line; a browser would let them after a button, which it takes for a picture. */
const clinging = /^[，。；、：！？」』）》”’,.;:!?)]+/;

/** Runs as HTML, each button kept together with the punctuation that follows it. */
export function runsHtml(runs: readonly Run[], language: Language, ledger: Ledger, ids: WordIds): string {
  let html = '';
  let cut = '';
  runs.forEach((run, i) => {
    const own = run.kind === 'text' && cut !== '' ? { ...run, text: run.text.slice(cut.length) } : run;
    const next = runs[i + 1];
    cut = '';
    if ((run.kind === 'number' || run.kind === 'term') && next?.kind === 'text')
      cut = clinging.exec(next.text)?.[0] ?? '';
    const printed = runHtml(own, language, ledger, ids);
    html += cut === '' ? printed : `<span class="whole">${printed}${escapeHtml(cut)}</span>`;
  });
  return html;
}
