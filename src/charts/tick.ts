import { isChinese, type Language } from '../locale/index.ts';
import { type Measured, printPoint, rational } from '../numbers/index.ts';

/** Prints the ticks of a scale: in Chinese the last one alone carries the counter. */
export const tickOf =
  (measured: Measured, language: Language) =>
  (value: number, last: boolean): string => {
    const exact = rational(BigInt(Math.round(value * 1000)), 1000n);
    const text = printPoint(exact, measured, language);
    return last || !isChinese(language) ? text : text.slice(0, text.length - measured.counter.length);
  };
