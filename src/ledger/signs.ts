import { position } from './locate.ts';
import { type ContentFiles, textsOf } from './open.ts';
import type { Problem } from './problem.ts';

/**
 * Signs that the site's own faces lack, each told where the content has it first. One that stands nowhere in the content
 * comes from the code and has no place.
 */
export function problemsOfSigns(files: ContentFiles, signs: readonly string[]): Problem[] {
  const texts = [...textsOf(files)];
  return signs.flatMap((sign) => {
    const [file, text] = texts.find(([, one]) => one.includes(sign)) ?? [];
    if (file === undefined || text === undefined) return [];
    const message = `标题和图用的字体里没有「${sign}」这个字：换一个字，或请维护者换字体。`;
    return [{ file, ...position(text, text.indexOf(sign)), message }];
  });
}
