import { attributesOf, faultsOfDrawing } from '../charts/index.ts';
import { exactWidth, outlinePath } from '../fonts/index.ts';
import type { Language } from '../locale/index.ts';

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');

/** A line of text as paths, one a span; a line of one span says on itself how it is set. */
function tracedText(head: string, inner: string, language: Language): string {
  const attributes = attributesOf(head);
  const bold = attributes.get('font-weight') === '700';
  const parts = inner.includes('<') ? [...inner.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)] : [['', head, inner]];
  const spans = parts.map(([, own = '', text = '']) => {
    const size = Number(attributesOf(own).get('font-size'));
    const signs = plain(text);
    return { signs, size, fill: attributesOf(own).get('fill') ?? '', width: exactWidth(signs, size, language, bold) };
  });
  const whole = spans.reduce((sum, { width }) => sum + width, 0);
  const anchor = attributes.get('text-anchor');
  const y = Number(attributes.get('y'));
  let x = Number(attributes.get('x')) - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  return spans
    .map(({ signs, size, fill, width }) => {
      const d = outlinePath(signs, { x, y, size, language, bold });
      x += width;
      return d === '' ? '' : `<path d="${d}" fill="${fill}"></path>`;
    })
    .join('');
}

/**
 * A portable SVG with its texts as outlines. This is how a plate of an old edition, of which only the SVG is kept,
 * becomes a PNG. Throws RangeError where it is not portable, or naming a sign that no font has.
 */
export function tracedSvg(svg: string, language: Language): string {
  const faults = faultsOfDrawing(svg);
  if (faults.length > 0) throw new RangeError(`not a portable SVG: ${faults.join('; ')}`);
  return svg.replace(/<text([^>]*)>(.*?)<\/text>/gs, (_, head: string, inner: string) =>
    tracedText(head, inner, language),
  );
}
