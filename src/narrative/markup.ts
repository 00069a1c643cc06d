import { correctionsOf, type Entry, type Ledger } from '../ledger/index.ts';
import { countWord, type Language, type Segment } from '../numbers/index.ts';
import { boundClass } from './bound.ts';
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

/** The bare number of an entry in words, as its receipt's seam prints it. */
export const numberWord = (entry: Entry, language: Language): string =>
  language === 'zh' ? countWord(entry.number, 'zh') : String(entry.number);

/** 五, 参一, 推二: how a receipt is numbered. Figures of the story count, references and derived values have their own row. */
export function entryNumber(entry: Entry, language: Language): string {
  const word = numberWord(entry, language);
  if (entry.kind === 'derived') return language === 'zh' ? `推${word}` : `D${word}`;
  if (entry.source.role === 'reference') return language === 'zh' ? `参${word}` : `R${word}`;
  return word;
}

const receiptWord: Record<Language, string> = { zh: '，收据', en: ', receipt' };
const correctedWord: Record<Language, string> = { zh: '更正', en: 'corrected' };

/** A small word at a number that was corrected; what it was and why stands on the receipt that its button opens. */
function correctedHtml(ledger: Ledger, entry: Entry, language: Language): string {
  const said = correctionsOf(ledger, entry).map((one) => correctionText(ledger, one, language));
  if (said.length === 0) return '';
  return `<sup title="${escapeHtml(said.join(' '))}">${correctedWord[language]}</sup>`;
}

/**
 * A number as the button of its receipt, and behind it the endnote's link for browsers without popover and for paper.
 * Both stand in one box that is never broken across lines.
 */
export function numberHtml(ledger: Ledger, entry: Entry, segments: readonly Segment[], language: Language): string {
  const id = receiptId(entry.id);
  const number = escapeHtml(entryNumber(entry, language));
  return (
    `<span class="entry ${boundClass(entry)}"><button type="button" popovertarget="${id}">${segmentsHtml(segments)}` +
    `${correctedHtml(ledger, entry, language)}<span class="away">${receiptWord[language]}</span></button><a class="endnote" href="#${id}">${number}</a></span>`
  );
}

/** A term as the button of its slip. */
const termHtml = (id: string, text: string): string =>
  `<button type="button" class="term" popovertarget="${termId(id)}">${escapeHtml(text)}</button>`;

/** One run as HTML. */
export function runHtml(run: Run, language: Language, ledger: Ledger): string {
  if (run.kind === 'number') return numberHtml(ledger, run.entry, run.segments, language);
  if (run.kind === 'term') return ledger.terms.has(run.id) ? termHtml(run.id, run.text) : escapeHtml(run.text);
  if (run.kind === 'date') return `<span class="whole">${escapeHtml(run.text)}</span>`;
  return escapeHtml(run.text);
}

/** Signs that may not begin a line; a browser would let them after a button, which it takes for a picture. */
const clinging = /^[，。；、：！？」』）》”’,.;:!?)]+/;

/** Runs as HTML, each button kept together with the punctuation that follows it. */
export function runsHtml(runs: readonly Run[], language: Language, ledger: Ledger): string {
  let html = '';
  let cut = '';
  runs.forEach((run, i) => {
    const own = run.kind === 'text' && cut !== '' ? { ...run, text: run.text.slice(cut.length) } : run;
    const next = runs[i + 1];
    cut = '';
    if ((run.kind === 'number' || run.kind === 'term') && next?.kind === 'text')
      cut = clinging.exec(next.text)?.[0] ?? '';
    const printed = runHtml(own, language, ledger);
    html += cut === '' ? printed : `<span class="whole">${printed}${escapeHtml(cut)}</span>`;
  });
  return html;
}
