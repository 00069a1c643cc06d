/** A, B … Z, AA …: the letters of a column, counted from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** C7: a cell by its column and row, both counted from 0. */
export const cellName = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;

/** First characters that make a cell a formula. Chinese input methods type the full-width forms. */
const runs = /^[=+\-@−＝＋－＠|\t\r]/;
/** Whether a spreadsheet may take the words for a formula. */
export const looksLikeFormula = (words: string): boolean => runs.test(words);

/** What a spreadsheet that opens a CSV would turn into a number, a date or a truth value. */
const changes = [
  /^[\s\d.,:;/%¥￥$€()（）+\-Ee]+$/,
  /^[\d年月日时分秒上下午点:：./\- ]+$/,
  /^(?:\d{1,2}[ -])?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[ ,.-]*\d/i,
  /^(?:true|false)$/i,
];
const becomesAnother = (words: string): boolean => /\S/.test(words) && changes.some((form) => form.test(words));

const needsMark = (words: string): boolean => looksLikeFormula(words) || becomesAnother(words);

/**
 * Words for a CSV cell. CSV cannot mark a cell as text, so an apostrophe is put before anything that a spreadsheet
 * would run or convert; an apostrophe that stands there already gets a second one.
 */
export const marked = (words: string): string => (needsMark(words.replace(/^'+/, '')) ? `'${words}` : words);

/** The same words again. */
export const unmarked = (words: string): string =>
  words.startsWith("'") && needsMark(words.replace(/^'+/, '')) ? words.slice(1) : words;
