import { expect, test } from 'vitest';
import { drawEnd, type Mark, seriesOf } from '../../src/charts/index.ts';
import { decimal } from '../../src/exports/index.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { plainText } from '../../src/narrative/index.ts';
import { languages } from '../../src/numbers/index.ts';
import { type Drawn, drawn } from '../charts/drawings.ts';
import { stories } from '../charts/stories.ts';
import {
  attribute,
  byClass,
  byId,
  byTag,
  classesOf,
  type Element,
  elementsOf,
  isElement,
  storyOf,
  textOf,
} from './pages.ts';

// The tests of charts measure marks. Here the page is read back: its drawings are those marks, one by one.

/** A mark as one line: what it is, where, in which tone, for whom. */
function lineOfMark(mark: Mark): string {
  const told = mark.kind !== 'text' && mark.meaning?.part !== 'edge' && mark.meaning?.part !== 'loupe';
  const who = mark.meaning && told ? `${mark.meaning.entry}/${mark.meaning.part}` : '';
  const numbers = (...all: number[]) => all.map(decimal).join(' ');
  const stroke = () =>
    'stroke' in mark ? `s-${mark.stroke} ${mark.strokeWidth} ${(mark.dash ?? []).map(decimal).join(' ')}` : '';
  switch (mark.kind) {
    case 'rect':
      return `rect ${numbers(mark.x, mark.y, mark.width, mark.height)} f-${mark.fill} ${who}`;
    case 'circle':
      return `circle ${numbers(mark.cx, mark.cy, mark.r)} f-${mark.fill} ${who}`;
    case 'line':
      return `line ${numbers(mark.x1, mark.y1, mark.x2, mark.y2)} ${stroke()} ${who}`;
    case 'path':
      return `path ${mark.d} ${stroke()} ${who}`;
    case 'text': {
      const spans = mark.spans.map(({ text, tone, size }) => `f-${tone} ${size} ${text.trim()}`).join(' | ');
      return `text ${numbers(mark.x, mark.y)} ${mark.anchor} ${mark.face} ${mark.bold} ${spans} `;
    }
  }
}

const places: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  path: ['d'],
  text: ['x', 'y'],
};

/** The same line out of an element of the page. */
function lineOfElement(element: Element): string {
  const { tagName } = element;
  const group =
    isElement(element.parentNode as Element) && (element.parentNode as Element).tagName === 'g'
      ? (element.parentNode as Element)
      : element;
  const get = (name: string) => attribute(element, name) ?? attribute(group, name) ?? '';
  const where = (places[tagName] ?? []).map((name) => attribute(element, name) ?? '').join(' ');
  const who = get('data-entry') ? `${get('data-entry')}/${get('data-part')}` : '';
  if (tagName === 'text') {
    const spans = byTag(element, 'tspan').map(
      (one) => `${attribute(one, 'class')} ${attribute(one, 'font-size')} ${textOf(one)}`,
    );
    const classes = classesOf(element);
    return `text ${where} ${get('text-anchor') || 'start'} ${classes[0]} ${classes.includes('bold')} ${spans.join(' | ')} `;
  }
  if (tagName === 'rect' || tagName === 'circle') return `${tagName} ${where} ${get('class')} ${who}`;
  return `${tagName} ${where} ${get('class')} ${get('stroke-width')} ${get('stroke-dasharray')} ${who}`;
}

const linesIn = (svg: Element): string[] => elementsOf(svg, ({ tagName }) => tagName in places).map(lineOfElement);

test.for(drawn.map((one): [string, Drawn] => [one.name, one]))('%s stands on its page mark by mark', ([, one]) => {
  const [figure] = byId(storyOf(one.story, one.language).document, `chart-${one.chart.id}`);
  const drawings = figure ? byClass(figure, 'drawing').filter((svg) => classesOf(svg).includes(one.width)) : [];
  expect(drawings.length).toBe(1);
  const [svg] = drawings as [Element];
  expect(linesIn(svg)).toEqual(one.drawing.marks.map(lineOfMark));
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
    expect(svg && linesIn(svg), entry.id).toEqual(marks.map(lineOfMark));
  }
});
