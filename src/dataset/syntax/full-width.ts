import type { TextFault } from '../fault.ts';

/** Signs of a Chinese keyboard, and the sign that JSON wants in their place. */
const plain: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '；': ',',
  '：': ':',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '＂': '"',
};
/** What may stand behind a string. */
const behind = '(?=[^\\S\\n]*(?:[,:}\\]，、；：｝］】]|$))';
const closing = new RegExp(`[”“"]${behind}`, 'm');
const chineseClosing = new RegExp(`[”“]${behind}`, 'm');
const whole = new RegExp(`^"(?:[^"\\\\\\n]|\\\\.)*"${behind}`, 'm');
/** Comments, and words in single quotes: what stands in them is no sign of JSON. */
const passed = /^(?:\/\/.*|\/\*[\s\S]*?\*\/|'[^'\n]*')/;

/** How far a string reaches that begins here, and the Chinese quotation mark that closes it. */
function stringAt(rest: string): { length: number; wrong?: number } {
  const own = whole.exec(rest);
  if (own) return { length: own[0].length };
  const line = rest.slice(1).split('\n')[0] ?? '';
  const close = chineseClosing.exec(line);
  if (close) return { length: close.index + 2, wrong: close.index + 1 };
  return { length: /^"(?:[^"\\\n]|\\.)*"?/.exec(rest)?.[0].length ?? 1 };
}

/** Full-width signs where JSON wants plain ones: all of them, outside of strings. A pair of quotation marks is reported once. */
export function faultsOfFullWidth(text: string): TextFault[] {
  const faults: TextFault[] = [];
  const quotes = (at: number, signs: string) => faults.push({ at, code: 'json-chinese-quotes', args: { signs } });
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    if (sign === '"') {
      const { length, wrong } = stringAt(text.slice(at));
      if (wrong !== undefined) quotes(at + wrong, text[at + wrong] ?? '');
      at += length;
    } else if (sign === '“' || sign === '”') {
      const line = text.slice(at + 1).split('\n')[0] ?? '';
      const close = closing.exec(line);
      quotes(at, close && close[0] !== '"' ? `${sign}${close[0]}` : sign);
      at += close ? close.index + 2 : 1;
    } else if (plain[sign] !== undefined) {
      faults.push({ at, code: 'json-full-width', args: { sign, plain: plain[sign] } });
      at += 1;
    } else at += (/[/']/.test(sign) && passed.exec(text.slice(at))?.[0].length) || 1;
  }
  return faults;
}
