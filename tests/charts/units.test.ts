import { expect, test } from 'vitest';
import { everyWidth } from '../../src/charts/index.ts';
import { entryOf } from '../../src/ledger/index.ts';
import { languages } from '../../src/locale/index.ts';
import { toNumber } from '../../src/numbers/index.ts';
import { drawnAs } from './drawings.ts';
import { partsOf, unitsIn } from './measured.ts';
import { stories } from './stories.ts';

const counted = { blocks: 0 };

test.for(drawnAs('units'))('%s has one mark for each', ([, { ledger, chart, drawing }]) => {
  for (const member of chart.panels.flatMap(({ members }) => members)) {
    const entry = entryOf(ledger, member.figure ?? '');
    if (entry.kind !== 'figure') throw new Error(`${entry.id} is worked out, so there is no thing to count`);
    const marks = partsOf(drawing.marks, entry.id, 'unit');
    expect(marks.reduce((sum, mark) => sum + unitsIn(mark), 0)).toBe(toNumber(entry.quantity.value));
    counted.blocks += 1;
  }
});

test('every block of every chart was counted', () => {
  const members = [...stories.values()].flatMap(({ charts }) =>
    [...charts.values()]
      .filter(({ kind }) => kind === 'units')
      .flatMap(({ panels }) => panels.flatMap((one) => one.members)),
  );
  expect(members.length).toBeGreaterThan(0);
  expect(counted.blocks).toBe(members.length * languages.length * everyWidth.length);
});

test('dashes are counted a subpath at a time, and a cut one is refused', () => {
  const path = { kind: 'path', stroke: 'ink', strokeWidth: 2, dash: [2, 1] } as const;
  expect(unitsIn({ ...path, d: 'M0 1h29M0 4h2' })).toBe(11);
  expect(() => unitsIn({ ...path, d: 'M0 1h28' })).toThrow('cut dash');
  expect(() => unitsIn({ ...path, d: 'M0 1H29' })).toThrow('another kind');
});
