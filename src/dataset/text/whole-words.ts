/** Signs that numbers are made of, in either language; not the comma, which also ends a clause. */
const numeral = '[0-9０-９.．·%％‰零〇一二三四五六七八九十百千万亿余多几两]';
const atStart = new RegExp(`^${numeral}`, 'u');
const atEnd = new RegExp(`${numeral}$`, 'u');
const digits = /[0-9０-９]/;
/** What goes on from a year or a month: without it the date says more than the source. */
const edge = /^(?:初|底|末|中旬|上旬|下旬|上半年|下半年|年初|年底|年中|年末|以来)/;

/** Whether words end where one number of their clause goes on: 34.5万元 of 1234.5万元, 2019年 of 2019年底. */
function isCut(words: string, before: string, after: string): boolean {
  const joined = (left: string, right: string): boolean =>
    atEnd.test(left) &&
    atStart.test(right) &&
    (digits.test(left.slice(-1)) || digits.test(right[0] ?? '') || /[万亿千百十]$/.test(left));
  if (joined(before.slice(-1), words) && !/[多余几两]$/.test(before)) return true;
  if (joined(words, after.slice(0, 1))) return true;
  return /[年月]$/.test(words) && edge.test(after);
}

/** Whether words of a source, at every place where they stand in a clause, are a part of a longer number or date. */
export function cutsNumber(words: string, clause: string): boolean {
  let found = false;
  for (let at = clause.indexOf(words); at !== -1; at = clause.indexOf(words, at + 1)) {
    found = true;
    if (!isCut(words, clause.slice(0, at), clause.slice(at + words.length))) return false;
  }
  return found;
}
