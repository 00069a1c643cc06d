import type { Tone } from '../../charts/browser.ts';

/** What the page's style sheets say a mark looks like: a canvas cannot read them by itself. */
export type Palette = {
  readonly tones: Readonly<Record<Tone, string>>;
  readonly fonts: { readonly serif: string; readonly bold: string; readonly sans: string };
};

const svg = 'http://www.w3.org/2000/svg';
const classed = <Name extends 'rect' | 'text'>(name: Name, classes: string) => {
  const element = document.createElementNS(svg, name);
  element.setAttribute('class', classes);
  return element;
};

/**
 * Reads the colours and fonts that a drawing would have inside `place`, with an invisible probe element. With `light`
 * they are those of the light theme, whatever the reader's setting.
 */
export function paletteIn(place: Element, light = false): Palette {
  const probe = document.createElementNS(svg, 'svg');
  probe.setAttribute('class', 'probe');
  probe.setAttribute('aria-hidden', 'true');
  if (light) probe.style.colorScheme = 'light';
  place.append(probe);
  const colour = (tone: string) => {
    const rect = classed('rect', `f-${tone}`);
    probe.append(rect);
    return getComputedStyle(rect).fill;
  };
  const font = (classes: string) => {
    const text = classed('text', classes);
    probe.append(text);
    return getComputedStyle(text).fontFamily;
  };
  const palette: Palette = {
    tones: {
      ink: colour('ink'),
      'ink-2': colour('ink-2'),
      zhu: colour('zhu'),
      shi: colour('shi'),
      rule: colour('rule'),
      paper: colour('paper'),
      none: 'transparent',
    },
    fonts: { serif: font('serif'), bold: font('serif bold'), sans: font('sans') },
  };
  probe.remove();
  return palette;
}
