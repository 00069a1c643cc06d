import { type Drawing, decimal, lightTones, type Mark, printMark, type Text } from '../charts/index.ts';
import { exactWidth, outlinePath } from '../fonts/index.ts';
import type { Language } from '../locale/index.ts';

/** A line of text as paths, one a span; with a halo the paper border of all of it is painted first. */
function outlinedText({ x, y, anchor, bold, spans, halo }: Text, language: Language): string {
  const widths = spans.map(({ text, size }) => exactWidth(text, size, language, bold));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let at = x - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  const drawn = spans.flatMap(({ text, size, tone }, i) => {
    const d = outlinePath(text, { x: at, y, size, language, bold });
    at += widths[i] ?? 0;
    return d === '' ? [] : [{ d, tone }];
  });
  const { paper } = lightTones;
  const border = ({ d }: { readonly d: string }) =>
    `<path d="${d}" fill="${paper}" stroke="${paper}" stroke-width="4"></path>`;
  return [
    ...(halo ? drawn.map(border) : []),
    ...drawn.map(({ d, tone }) => `<path d="${d}" fill="${lightTones[tone]}"></path>`),
  ].join('');
}

const printOutlined = (mark: Mark, language: Language): string =>
  mark.kind === 'text' ? outlinedText(mark, language) : printMark(mark);

/**
 * A drawing on paper as an SVG without any text element: the step before pixels. Throws RangeError naming a sign that no
 * font has.
 */
export function outlinedSvg({ width, height, marks }: Drawing, language: Language): string {
  const [w, h] = [decimal(width), decimal(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">`,
    `<rect width="${w}" height="${h}" fill="${lightTones.paper}"></rect>`,
    ...marks.map((mark) => printOutlined(mark, language)),
    '</svg>',
  ].join('\n');
}
