import { type Context, directives, type TextFault } from '../dataset/index.ts';
import { isChinese } from '../locale/index.ts';

/**
 * A copy editor: returns a Chinese text as it should be printed. Commands hand in a third-party one; the checks know
 * nothing of it but this type.
 */
export type CopyEditor = (text: string) => string;

/** Replaces a {…} for the copy editor: what it prints ends in a Chinese character, so this one behaves alike. */
const standIn = '数';
/** Addresses, tags and code are not prose; a number typed in full-width digits is reported as a typed number. */
const notProse = /https?:\/\/[^\s)）」]+|<[^>\n]*>|`[^`\n]*`|[０-９]+/g;

/** One sign of a text, or one stretch that is not prose; `start` in UTF-16 units of the text. */
type Unit = { readonly raw: string; readonly shown: string; readonly start: number };

function unitsOf(text: string): Unit[] {
  const { good, malformed } = directives(text);
  const numbers = [...good, ...malformed].map(({ raw, start }) => ({ raw, start, shown: standIn }));
  const others = [...text.matchAll(notProse)].map(({ 0: raw, index: start }) => ({ raw, start, shown: 'x' }));
  const whole = [...numbers, ...others].sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let at = 0;
  const passTo = (end: number) => {
    for (const raw of text.slice(at, end)) {
      units.push({ raw, shown: raw, start: at });
      at += raw.length;
    }
  };
  for (const unit of whole) {
    if (unit.start < at) continue;
    passTo(unit.start);
    units.push(unit);
    at += unit.raw.length;
  }
  passTo(text.length);
  return units;
}

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/**
 * What the copy editor from outside lets pass: half-width signs behind a digit, a % or a space, spaces typed around
 * numbers, half-width brackets.
 */
const ownRules = (text: string): string =>
  text
    .replace(
      /(?<=[\p{Script=Han}\d%％‰]) *[,;:?!] *(?=[\p{Script=Han}「“《（]|$)/gmu,
      (sign) => wide[sign.trim()] ?? sign,
    )
    .replace(/(?<=\p{Script=Han})[ \t]+(?=[\p{Script=Han}\d])|(?<=[\d%％‰])[ \t]+(?=\p{Script=Han})/gu, '')
    .replace(/(?<=\p{Script=Han})\(|\((?=\p{Script=Han})/gu, '（')
    .replace(/(?<=\p{Script=Han})\)|\)(?=\p{Script=Han})/gu, '）');

/** A stretch of the first list that is another one in the second. */
type Change = { from: number; to: number; readonly put: string[] };

/** Signs shown on either side of a change, so that it can be found and pasted. */
const around = 4;

/** The shortest list of changes from one text to another. Changes whose surroundings overlap are merged. */
function changesOf(before: readonly string[], after: readonly string[]): Change[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  // Longest common part of what is left, from its end: a paragraph at most.
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const length = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      (common[i] ?? [])[j] =
        old[i] === now[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  const changes: Change[] = [];
  let open: Change | undefined;
  for (let [i, j] = [0, 0]; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
      continue;
    }
    if (!open || start + i > open.to + around) {
      open = { from: start + i, to: start + i, put: [] };
      changes.push(open);
    }
    open.put.push(...old.slice(open.to - start, i));
    if (j >= now.length || (i < old.length && length(i + 1, j) >= length(i, j + 1))) i += 1;
    else {
      open.put.push(now[j] ?? '');
      j += 1;
    }
    open.to = start + i;
  }
  return changes;
}

/** Faults of Chinese punctuation and spacing in one text, each with the words to put in its place. */
export function faultsOfCopy(text: string, correct: CopyEditor): TextFault[] {
  // Half a sign is reported by itself, and would come back from the copy editor as another one.
  if (!text.isWellFormed()) return [];
  const units = unitsOf(text);
  const shown = units.map((unit) => unit.shown);
  const corrected = correct(ownRules(shown.join('')));
  if (corrected === shown.join('')) return [];
  return changesOf(shown, Array.from(corrected)).map(({ from, to, put }) => {
    const raw = (start: number, end: number) =>
      units
        .slice(Math.max(0, start), end)
        .map((unit) => unit.raw)
        .join('');
    const before =
      raw(from - around, from)
        .split('\n')
        .at(-1) ?? '';
    const after = raw(to, to + around).split('\n')[0] ?? '';
    return {
      at: units[from]?.start ?? text.length,
      code: 'punctuation',
      args: { found: before + raw(from, to) + after, put: before + put.join('') + after },
    };
  });
}

/** The Chinese of the dataset that is ours; names and quoted words have their own signs. */
export function checkCopy({ leaves, report }: Context, correct: CopyEditor): void {
  for (const { path, value, meaning } of leaves)
    if (meaning.language && isChinese(meaning.language) && meaning.voice === 'ours' && typeof value === 'string')
      for (const { code, args, at } of faultsOfCopy(value, correct)) report(path, code, args, at);
}
