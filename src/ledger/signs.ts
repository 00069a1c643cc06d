import { position } from './locate.ts';
import { type ContentFiles, textsOf } from './open.ts';
import type { Problem } from './problem.ts';

/** A sign as JSON may also spell it: \ud867\udda5. */
const spelled = (sign: string): RegExp =>
  new RegExp(
    sign.replace(/[\s\S]/g, (unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'i',
  );

/**
 * Signs that the site's own faces lack, each told where the content has it first. One that stands nowhere in the content
 * comes from the code and has no place.
 */
export function problemsOfSigns(files: ContentFiles, signs: readonly string[]): Problem[] {
  const texts = [...textsOf(files)];
  return signs.flatMap((sign) => {
    const places = texts.map(([file, text]) => {
      const at = text.indexOf(sign);
      return { file, text, at: at === -1 && file.endsWith('.json') ? text.search(spelled(sign)) : at };
    });
    const first = places.find(({ at }) => at !== -1);
    if (!first) return [];
    const { file, text, at } = first;
    const message = `标题和图用的字体里没有「${sign}」这个字：换一个字，或请维护者换字体。`;
    return [{ file, ...position(text, at), message }];
  });
}
