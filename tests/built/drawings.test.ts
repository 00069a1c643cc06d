import { expect, test } from 'vitest';
import { drawEnd, type Mark, seriesOf, type WidthClass, widthClasses } from '../../src/charts/index.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { plainText } from '../../src/narrative/index.ts';
import { type Drawn, drawn } from '../charts/drawings.ts';
import { stories } from '../charts/stories.ts';
import { attribute, byClass, byId, byTag, classesOf, type Element, elementsOf, storyOf, textOf } from './pages.ts';
import { point, type Trace, tenth, tracesOf } from './pen.ts';

// The tests of charts measure marks. Here the page is read back: its drawings are those marks, one by one.

/** A trace, or a text, as one line: where it is, in which tone, for whom. */
const lineOf = (
  { points, closed, arcs }: Trace,
  look: readonly (string | number | undefined)[],
  who: string | undefined,
): string =>
  [
    points.join(' '),
    closed ? 'closed' : 'open',
    `arcs ${arcs.join(' ')}`,
    ...look.map((one) => one ?? ''),
    who ?? '',
  ].join(' | ');

const closed = (...points: string[]): Trace => ({ points, closed: true, arcs: [] });

/** Where the pen must go for a mark. */
function tracesFor(mark: Exclude<Mark, { kind: 'text' }>): Trace[] {
  switch (mark.kind) {
    case 'rect': {
      const [right, bottom] = [mark.x + mark.width, mark.y + mark.height];
      return [closed(point(mark.x, mark.y), point(right, mark.y), point(right, bottom), point(mark.x, bottom))];
    }
    case 'circle': {
      const { cx, cy, r } = mark;
      return [{ points: [point(cx - r, cy), point(cx + r, cy), point(cx - r, cy)], closed: true, arcs: [r, r, r, r] }];
    }
    case 'line':
      return [{ points: [point(mark.x1, mark.y1), point(mark.x2, mark.y2)], closed: false, arcs: [] }];
    case 'path':
      return tracesOf(mark.d);
  }
}

/** A mark as lines, one for each time that the pen is set down. */
function linesOfMark(mark: Mark): string[] {
  if (mark.kind === 'text') {
    const spans = mark.spans.map(({ text, tone, size }) => `f-${tone} ${size} ${text.trim()}`).join(' | ');
    return [`text ${point(mark.x, mark.y)} ${mark.anchor} ${mark.font} ${mark.bold} ${spans}`];
  }
  const told = mark.meaning?.part !== 'edge' && mark.meaning?.part !== 'loupe';
  const who = mark.meaning && told ? `${mark.meaning.entry}/${mark.meaning.part}` : undefined;
  const look =
    'fill' in mark
      ? [`f-${mark.fill}`, undefined, undefined]
      : [`s-${mark.stroke}`, mark.strokeWidth, mark.dash?.map(tenth).join(' ')];
  return tracesFor(mark).map((trace) => lineOf(trace, look, who));
}

/** The same lines out of an element of the page. */
function linesOfElement(element: Element): string[] {
  const get = (name: string) => attribute(element, name);
  if (element.tagName === 'text') {
    const spans = byTag(element, 'tspan').map(
      (one) => `${attribute(one, 'class')} ${attribute(one, 'font-size')} ${textOf(one)}`,
    );
    const classes = classesOf(element);
    const where = point(Number(get('x')), Number(get('y')));
    return [
      `text ${where} ${get('text-anchor') ?? 'start'} ${classes[0]} ${classes.includes('bold')} ${spans.join(' | ')}`,
    ];
  }
  const entry = get('data-entry');
  const look = [get('class'), get('stroke-width'), get('stroke-dasharray')];
  return tracesOf(get('d') ?? '').map((trace) =>
    lineOf(trace, look, entry === undefined ? undefined : `${entry}/${get('data-part')}`),
  );
}

const linesIn = (svg: Element): string[] =>
  elementsOf(svg, ({ tagName }) => !['svg', 'tspan'].includes(tagName)).flatMap(linesOfElement);

const pageWidths: readonly WidthClass[] = widthClasses;
const onPages = drawn.filter(({ width }) => pageWidths.includes(width));

test.for(onPages.map((one): [string, Drawn] => [one.name, one]))('%s stands on its page mark by mark', ([, one]) => {
  const [figure] = byId(storyOf(one.story, one.language).document, `chart-${one.chart.id}`);
  const drawings = figure ? byClass(figure, 'drawing').filter((svg) => classesOf(svg).includes(one.width)) : [];
  expect(drawings.length).toBe(1);
  const [svg] = drawings as [Element];
  expect(linesIn(svg)).toEqual(one.drawing.marks.flatMap(linesOfMark));
  // parse5 keeps the case of SVG's own attributes.
  expect(attribute(svg, 'viewBox')).toBe(`0 0 ${one.drawing.width} ${one.drawing.height}`);
  const [text] = figure ? byId(figure, `chart-${one.chart.id}-text`) : [];
  expect(text && textOf(text)).toBe(one.description.trim());
  expect(attribute(svg, 'aria-labelledby')).toBe(`chart-${one.chart.id}-title chart-${one.chart.id}-text`);
});

const ends = [...stories].flatMap(([story, ledger]) =>
  languages.map((language) => [`${story} ${language}`, story, ledger, language] as const),
);

test.for(ends)('receipts of %s end as their numbers do', ([, story, ledger, language]) => {
  const { document } = storyOf(story, language);
  const plain = (text: string) => plainText(ledger as Ledger, text, language);
  expect(ledger.entries.size).toBeGreaterThan(0);
  for (const entry of ledger.entries.values()) {
    const [svg] = byId(document, `r-${entry.id}`).flatMap((receipt) => byClass(receipt, 'end'));
    const { marks } = drawEnd(seriesOf(entry, { role: 'value' }, language, 'ink', plain), 260);
    expect(svg && linesIn(svg), entry.id).toEqual(marks.flatMap(linesOfMark));
  }
});
