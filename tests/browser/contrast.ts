import type { Page } from '@playwright/test';

/** A stretch of text as it is painted. */
export interface Inked {
  text: string;
  /** Contrast of its colour to what it really stands on, as WCAG counts it. */
  contrast: number;
  /** Whether it is written in vermilion, the ledger's own hand. */
  zhu: boolean;
  /** Whether it is set in one of the ledger's own fonts. */
  serif: boolean;
  /** px */
  size: number;
}

/** Every stretch of text that is shown, in HTML and in drawings, against the paper, slip or mark under it. */
export const inkedOn = (page: Page): Promise<Inked[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('no canvas');
    const known = new Map<string, number>();
    const luminance = (colour: string): number => {
      const found = known.get(colour);
      if (found !== undefined) return found;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      // What shines through would have to be mixed with what is behind; the pages have nothing of the kind.
      if (alpha !== 255) throw new Error(`${colour} is not opaque`);
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      const value = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      known.set(colour, value);
      return value;
    };
    const probe = document.body.appendChild(document.createElement('i'));
    const resolved = (by: 'color' | 'fontFamily', value: string) => {
      probe.style[by] = value;
      return getComputedStyle(probe)[by];
    };
    const [zhu, sheet] = [resolved('color', 'var(--zhu)'), resolved('color', 'Canvas')];
    const serifs = [resolved('fontFamily', 'var(--serif)'), resolved('fontFamily', 'var(--numeral)')];
    probe.remove();

    /** The first colour under an element; the sheet's own where nothing is painted. */
    const paperOf = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!backgroundColor.endsWith(', 0)')) return backgroundColor;
      }
      return sheet;
    };
    /** The colour of the last thing filled before a label that lies under its middle. */
    const markUnder = (label: SVGTextElement): string | undefined => {
      const { x, y, width, height } = label.getBBox();
      const middle = new DOMPoint(x + width / 2, y + height / 2);
      const marks = [...(label.ownerSVGElement?.querySelectorAll<SVGGeometryElement>('path, rect, circle') ?? [])];
      return marks
        .filter((mark) => mark.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING)
        .map((mark) => ({ fill: getComputedStyle(mark).fill, mark }))
        .filter(({ fill, mark }) => fill !== 'none' && mark.isPointInFill(middle))
        .at(-1)?.fill;
    };

    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement: element } = texts.currentNode;
      const text = textContent?.replaceAll(/\s+/g, ' ').trim();
      if (!element || !text || element.closest('style, script, .away') || !element.checkVisibility()) continue;
      const { fill, color, fontFamily, fontSize, opacity } = getComputedStyle(element);
      if (opacity !== '1') throw new Error(`${text} is not opaque`);
      const label = element.closest('text');
      const ink = label ? fill : color;
      const paper = (label && markUnder(label)) ?? paperOf(element);
      const [high = 0, low = 0] = [luminance(ink), luminance(paper)].sort((a, b) => b - a);
      const contrast = (high + 0.05) / (low + 0.05);
      const serif = serifs.includes(fontFamily);
      found.push({ text, contrast, zhu: ink === zhu, serif, size: Number.parseFloat(fontSize) });
    }
    return found;
  });

/** What is too faint: under 7:1, or, for vermilion, under 4.5:1, in another font, in a sentence or under 12 px. */
export const faint = (inked: readonly Inked[]): string[] =>
  inked
    .filter(({ text, contrast, zhu, serif, size }) =>
      zhu ? contrast < 4.5 || !serif || text.length > 24 || size < 12 : contrast < 7,
    )
    .map(({ text, contrast, zhu }) => `${text.slice(0, 30)}: ${contrast.toFixed(2)}${zhu ? ', vermilion' : ''}`);
