import { dateText } from '../dataset/index.ts';
import { type CorrectedField, type Correction, fieldName, type Ledger, ofNumber } from '../ledger/index.ts';
import { isChinese, type Language, localeOf } from '../locale/index.ts';
import { plainText } from './runs.ts';

/** A piece of a correction's sentence: plain words, what stood there before, or what stands there now. */
export type CorrectionPiece = { readonly kind: 'text' | 'old' | 'new'; readonly text: string };
/** dated: with its day. named: with what each field is of, where that is not the thing it stands at. */
export type CorrectionForm = { readonly dated?: boolean; readonly named?: boolean };

const words = {
  dated: { zh: '{date}更正，', en: '{date}: ' },
  number: { zh: '原作', en: 'corrected from ' },
  field: { zh: '{field}原作', en: '{field} corrected from ' },
  between: { zh: '，改作', en: ' to ' },
} as const;

/** A reason with what was changed filled in: {old} and {new} are the words of the one field that was. */
function reasonOf(ledger: Ledger, { reason, fields }: Correction, language: Language): string {
  const [only] = fields;
  const text = only
    ? reason[language].replaceAll('{old}', only.old[language]).replaceAll('{new}', only.new[language])
    : reason[language];
  return plainText(ledger, text, language).replace(/[。.]$/, '');
}

/** What the thing is called that a field was corrected of, in the language of the page. */
function nameOf(ledger: Ledger, { of, id }: CorrectedField, language: Language): string {
  const name = of && ledger.today.readable.nameOf([of], id);
  return name ? plainText(ledger, name[language], language) : id;
}

function piecesOfField(ledger: Ledger, field: CorrectedField, language: Language, named: boolean): CorrectionPiece[] {
  const isNumber = ofNumber(field);
  const opens = isNumber
    ? words.number[language]
    : words.field[language].replace('{field}', fieldName(field, language));
  const [open, close] = isNumber ? ['', ''] : localeOf(language).quotes;
  const name = named ? `${nameOf(ledger, field, language)}${localeOf(language).colon}` : '';
  return [
    { kind: 'text', text: `${name}${opens}${open}` },
    { kind: 'old', text: field.old[language] },
    { kind: 'text', text: `${close}${words.between[language]}${open}` },
    { kind: 'new', text: field.new[language] },
    { kind: 'text', text: close },
  ];
}

/** When, of what, from what, to what, why: as pieces, so that a page can mark what was struck. */
export function correctionPieces(
  ledger: Ledger,
  one: Correction,
  language: Language,
  { dated = true, named = false }: CorrectionForm = {},
): readonly CorrectionPiece[] {
  const date = dated ? words.dated[language].replace('{date}', dateText(one.date, language)) : '';
  // One thing is named before its day, as a label is; of several each is named where it stands.
  const [only, ...others] = one.fields;
  const alone = named && only !== undefined && others.length === 0;
  const lead = alone ? `${nameOf(ledger, only, language)}${localeOf(language).colon}` : '';
  const fields = one.fields.flatMap((field, at): CorrectionPiece[] => [
    ...(at > 0 ? [{ kind: 'text' as const, text: localeOf(language).semicolon }] : []),
    ...piecesOfField(ledger, field, language, named && !alone),
  ]);
  const { colon, stop } = localeOf(language);
  const why = `${colon}${reasonOf(ledger, one, language)}${stop}`;
  const all = [{ kind: 'text' as const, text: lead + date }, ...fields, { kind: 'text' as const, text: why }];
  return joinedText(all, language);
}

/** Neighbouring plain words as one piece, the first letter of the sentence a capital. */
function joinedText(pieces: readonly CorrectionPiece[], language: Language): CorrectionPiece[] {
  const joined: CorrectionPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  const [first, ...rest] = joined;
  if (!first || isChinese(language)) return joined;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

/** The same as one string. */
export const correctionText = (
  ledger: Ledger,
  one: Correction,
  language: Language,
  form: CorrectionForm = {},
): string =>
  correctionPieces(ledger, one, language, form)
    .map(({ text }) => text)
    .join('');
