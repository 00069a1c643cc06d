import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { boundNames, boundOf, portableSvg } from '../../src/charts/index.ts';
import { printed, whenText } from '../../src/dataset/index.ts';
import { entryOf } from '../../src/ledger/index.ts';
import { joined } from '../../src/numbers/index.ts';
import { drawn } from './drawings.ts';

const all = drawn.map((one) => [one.name, one] as const);

test.for(all.filter(([, { width }]) => width === 'wide'))(
  '%s is described with every number and its bound',
  ([, one]) => {
    const { ledger, chart, language, description } = one;
    const members = chart.panels.flatMap((panel) => panel.members);
    expect(members.length).toBeGreaterThan(0);
    for (const member of members) {
      const event = ledger.events.get(member.event ?? '');
      if (event) {
        expect(description).toContain(whenText(event, language));
        if (event.when.convention) expect(description).toContain(event.when.convention[language]);
        continue;
      }
      if (member.unstated) {
        expect(description).toContain(member.unstated[language]);
        continue;
      }
      const entry = entryOf(ledger, member.figure ?? member.derived ?? '');
      const number = joined(printed(entry, language).filter(({ role }) => role !== 'converted'));
      expect(description).toContain(number);
      const inWords = { zh: '原文用文字', en: 'stated in words' }[language];
      const stated = entry.kind === 'figure' && entry.stated;
      expect(description).toContain(stated ? inWords : boundNames[boundOf(entry)].says[language]);
    }
    for (const { total } of chart.panels)
      if (total && 'struck' in total) expect(description).toContain(total.struck[language]);
    expect(description).not.toMatch(/[{}]|undefined|NaN|Infinity/);
  },
);

test.for(all)('%s is published as one plain SVG', ([, { drawing, title }]) => {
  const svg = portableSvg(drawing, title);
  expect(svg).not.toMatch(/\s(id|class|style|href|xlink:href|src|on\w+|data-[\w-]+)=/);
  expect(svg).not.toMatch(/<(defs|script|style|foreignObject|image|use|a|animate)\b/i);
  expect(svg).not.toMatch(/\/>|url\(|<!|undefined|NaN|Infinity/);
  const [, width, height, name] =
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(\d+)px" height="(\d+)px" viewBox="0 0 \1 \2" font-family="[^"]+" role="img" aria-label="([^"]+)">/.exec(
      svg,
    ) ?? [];
  expect([Number(width), Number(height), name]).toEqual([drawing.width, drawing.height, title]);
  // Whatever decimals there are, three are enough.
  expect(svg).not.toMatch(/\d\.\d{4}/);
  const { texts, names } = read(svg);
  expect(texts).toEqual(
    drawing.marks.flatMap((mark) => (mark.kind === 'text' ? mark.spans.map(({ text }) => text) : [])),
  );
  expect(names.filter((name) => ['rect', 'line', 'path', 'circle', 'text'].includes(name)).length).toBe(
    drawing.marks.length,
  );
});

/** The texts and element names of an SVG in order, as a parser reads them. */
function read(svg: string): { texts: string[]; names: string[] } {
  type Node = { nodeName: string; value?: string; childNodes?: Node[] };
  const texts: string[] = [];
  const names: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeName === '#text' && node.value?.trim()) texts.push(node.value);
    else names.push(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(svg) as Node);
  return { texts, names };
}
