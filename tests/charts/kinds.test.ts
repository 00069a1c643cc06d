import { expect, test } from 'vitest';
import { daysOf, type Mark, type Rect } from '../../src/charts/index.ts';
import { entryOf, intervalOfEntry } from '../../src/ledger/index.ts';
import { span } from '../../src/numbers/index.ts';
import { drawn } from './drawings.ts';
import { partsOf } from './measured.ts';

const of = (kind: string) => drawn.filter(({ chart }) => chart.kind === kind).map((one) => [one.name, one] as const);
const isRect = (mark: Mark): mark is Rect => mark.kind === 'rect';

test('there is a drawing of every kind to measure, at every width and in two languages', () => {
  expect(['share', 'timeline', 'spread'].map((kind) => of(kind).length)).toEqual([8, 8, 16]);
});

test.for(of('share'))('%s: the part is to the whole as their lower bounds are', ([, { chart, ledger, drawing }]) => {
  for (const { members } of chart.panels)
    for (const { derived } of members) {
      const entry = entryOf(ledger, derived ?? '');
      if (entry.kind !== 'derived') throw new Error(`${entry.id} is not derived`);
      const [part, whole] = entry.inputs;
      const [solid] = partsOf(drawing.marks, part.id, 'solid').filter(isRect);
      const [tick] = partsOf(drawing.marks, whole.id, 'tick').filter((mark) => mark.kind === 'line');
      if (!solid || !tick) throw new Error(`${entry.id} is not drawn`);
      const [low] = span(intervalOfEntry(part));
      const [wholeLow] = span(intervalOfEntry(whole));
      expect(Math.abs(solid.width - ((tick.x1 - solid.x) * low) / wholeLow)).toBeLessThan(0.5);
    }
});

test.for(of('timeline'))('%s: every event is as wide as it is uncertain, on one scale of days', ([, one]) => {
  const { chart, ledger, drawing } = one;
  const places = chart.panels.flatMap(({ members }) =>
    members.map(({ event }) => {
      const { when, id } = ledger.events.get(event ?? '') ?? { when: undefined, id: '' };
      if (!when) throw new Error(`${event} is no event`);
      const marks = drawing.marks.filter((mark) => mark.meaning?.entry === id).filter(isRect);
      return {
        from: daysOf(when.from)[0],
        to: daysOf(when.to ?? when.from)[1],
        x: marks[0]?.x ?? Number.NaN,
        width: marks[0]?.width ?? 0,
      };
    }),
  );
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) throw new Error('nothing is drawn');
  const perDay = (last.x - first.x) / (last.from - first.from);
  expect(perDay).toBeGreaterThan(0);
  for (const { from, to, x, width } of places) {
    expect(Math.abs(x - first.x - (from - first.from) * perDay)).toBeLessThan(0.5);
    // A day is a line of 3 px, or it would not be seen.
    expect(Math.abs(width - Math.max(3, (to - from) * perDay))).toBeLessThan(0.5);
  }
});

test.for(of('spread'))('%s: every line has its end or is struck, and no page is added up', ([, { chart, drawing }]) => {
  const members = chart.panels.flatMap((panel) => panel.members);
  const strikes = drawing.marks.filter(
    (mark) => mark.kind === 'line' && mark.stroke === 'zhu' && mark.x1 !== mark.x2 && mark.y1 !== mark.y2,
  );
  expect(strikes.length).toBe(members.filter(({ unstated }) => unstated).length);
  for (const { figure } of members)
    if (figure) expect(drawing.marks.some(({ meaning }) => meaning?.entry === figure)).toBe(true);
  // No mark leads from one page to the other: two statements are not a slope.
  const middle = drawing.width / 2;
  expect(
    drawing.marks.filter(
      (mark) => mark.kind === 'line' && mark.x1 < middle - 30 && mark.x2 > middle + 30 && drawing.width > 320,
    ),
  ).toEqual([]);
});
