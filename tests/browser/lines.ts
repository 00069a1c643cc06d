import type { Page } from '@playwright/test';

/** How the text of a page stands: each fault in words. */
export interface Standing {
  /** Text that leaves the window, or the box that clips it. */
  cut: string[];
  /** Text over other text or over something drawn, and drawings over one another. */
  over: string[];
  /** Boxes that scroll sideways and have nothing in them that the keyboard reaches. */
  stuck: string[];
  /** How many lines of text were looked at. */
  lines: number;
}

/**
 * Looks at all text under `root` that is shown. A line's box is the ink of its letters, not its leading; a drawing's is
 * what is drawn. What is hidden on purpose, in a box of no size, is not there, nor is what a table has scrolled away.
 */
export const standingOf = (page: Page, root = 'body'): Promise<Standing> =>
  page.evaluate((wanted) => {
    type Box = { left: number; right: number; top: number; bottom: number };
    type Thing = Box & { what: string; element: Element; line?: { node: Text; top: number } };
    const canvas = document.createElement('canvas').getContext('2d');
    const start = document.querySelector(wanted);
    if (!canvas || !start) throw new Error(`nothing to look at in ${wanted}`);
    const everywhere = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      right: Math.min(a.right, b.right),
      top: Math.max(a.top, b.top),
      bottom: Math.min(a.bottom, b.bottom),
    });

    /** What clips an element, and the part of it that is scrolled into view; nothing where a box around it has no size. */
    const roomOf = (element: Element): { clip: Box; pane: Box } | undefined => {
      let clip: Box = { ...everywhere, left: 0, right: document.documentElement.clientWidth };
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, display, position } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (display !== 'inline' && `${overflowX}${overflowY}` !== 'visiblevisible') {
          if (at.clientWidth <= 1 || at.clientHeight <= 1) return undefined;
          const aside = /auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth;
          const downwards = /auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight;
          // A slip may be longer than the window, and is scrolled; wider it may not be.
          if ((aside || downwards) && !at.matches(':popover-open'))
            return { clip: aside ? { ...clip, left: -Infinity, right: Infinity } : clip, pane: box };
          const down = /hidden|clip/.test(overflowY) ? {} : { top: -Infinity, bottom: Infinity };
          clip = meet(clip, { left: box.left, right: box.right, top: box.top, bottom: box.bottom, ...down });
        }
        // What lies over the page is clipped by nothing it stands in.
        if (position === 'fixed' || at.matches(':popover-open')) break;
      }
      return { clip, pane: everywhere };
    };

    const inkOf = (text: string, element: Element) => {
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
      canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const measured = canvas.measureText(text);
      const { fontBoundingBoxAscent, actualBoundingBoxAscent, actualBoundingBoxDescent } = measured;
      return {
        above: fontBoundingBoxAscent - actualBoundingBoxAscent,
        below: fontBoundingBoxAscent + actualBoundingBoxDescent,
      };
    };

    const things: Thing[] = [];
    const texts = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const element = node.parentElement;
      if (!element || element.closest('svg, style, script') || !node.data.trim() || !shown(element)) continue;
      const { writingMode, fontSize } = getComputedStyle(element);
      const half = Number.parseFloat(fontSize) / 2;
      const { above, below } = inkOf(node.data, element);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1 || bottom - top < 1) continue;
        const middle = (left + right) / 2;
        const box =
          writingMode === 'horizontal-tb'
            ? { left, right, top: top + above, bottom: top + below }
            : { left: middle - half, right: middle + half, top, bottom };
        const what = node.data.replaceAll(/\s+/g, ' ').trim().slice(0, 24);
        things.push({ ...box, what, element, line: { node, top } });
      }
    }
    for (const element of start.querySelectorAll('*')) {
      if (element.parentElement?.closest('svg') || !shown(element)) continue;
      const what = `${element.tagName}.${element.getAttribute('class')}`;
      if (element instanceof SVGSVGElement) {
        const { x, y, width, height } = element.getBBox();
        const matrix = element.getScreenCTM() ?? undefined;
        const from = new DOMPoint(x, y).matrixTransform(matrix);
        const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
        things.push({ left: from.x, right: to.x, top: from.y, bottom: to.y, what, element });
        continue;
      }
      const { backgroundImage, backgroundColor, borderTopWidth, display } = getComputedStyle(element);
      const painted =
        backgroundImage !== 'none' || !backgroundColor.endsWith(', 0)') || Number.parseFloat(borderTopWidth) > 0;
      if (!painted || element.textContent || display === 'inline') continue;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (right - left > 1 && bottom - top > 1) things.push({ left, right, top, bottom, what, element });
    }

    const cut: string[] = [];
    const seen: Thing[] = [];
    for (const thing of things) {
      const room = roomOf(thing.element);
      if (!room) continue;
      const { clip, pane } = room;
      const by = Math.max(
        clip.left - thing.left,
        thing.right - clip.right,
        clip.top - thing.top,
        thing.bottom - clip.bottom,
      );
      if (by > 1) cut.push(`${thing.what}: ${by.toFixed(1)} px`);
      if (thing.left < pane.right && thing.right > pane.left && thing.top < pane.bottom && thing.bottom > pane.top)
        seen.push({ ...thing, top: Math.max(thing.top, pane.top), bottom: Math.min(thing.bottom, pane.bottom) });
    }

    /** The same line with only its own letters: a text's tallest letter may stand on another line of it. */
    const exact = (thing: Thing): Box => {
      if (!thing.line) return thing;
      const { node, top } = thing.line;
      const range = document.createRange();
      let own = '';
      for (let i = 0; i < node.length; i += 1) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        if (Math.abs(range.getBoundingClientRect().top - top) < 1) own += node.data[i];
      }
      const { above, below } = inkOf(own, thing.element);
      return { ...thing, top: top + above, bottom: top + below };
    };
    const touch = (a: Box, b: Box) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
    const upright = ({ element }: Thing) => getComputedStyle(element).writingMode === 'horizontal-tb';
    seen.sort((a, b) => a.top - b.top);
    const over = seen.flatMap((a, i) => {
      const found: string[] = [];
      for (const b of seen.slice(i + 1)) {
        if (b.top >= a.bottom) break;
        if (!touch(a, b)) continue;
        const around = a.element.contains(b.element) || b.element.contains(a.element);
        if (around && !(a.line && b.line)) continue;
        if (upright(a) && upright(b) && !touch(exact(a), exact(b))) continue;
        found.push(`${a.what} | ${b.what}`);
      }
      return found;
    });

    const stuck = [...start.querySelectorAll<HTMLElement>('*')]
      .filter((element) => shown(element) && /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => element.tabIndex < 0 && !element.querySelector('a[href], button'))
      .map(({ tagName, className }) => `${tagName}.${className}`);
    return { cut, over, stuck, lines: seen.filter(({ line }) => line).length };
  }, root);
