import { expect, test } from 'vitest';
import {
  entryOf,
  type Ledger,
  onlyALine,
  overlapNotDenied,
  standing,
  sumsStated,
  together,
  unitOf,
  whyNotAdded,
} from '../../src/ledger/index.ts';
import { stories } from '../charts/stories.ts';

const [site, fixture] = ['site', 'fixture'].map((name) => stories.get(name)) as [Ledger, Ledger];
const pair = (ledger: Ledger, a: string, b: string) => together(ledger, entryOf(ledger, a), entryOf(ledger, b));
const reason = (ledger: Ledger, a: string, b: string) => {
  const found = pair(ledger, a, b);
  return found.may ? undefined : found.reason.zh;
};

test('persons are refused beside person-times, and the reason says what these count', () => {
  expect(reason(site, 'vocational-trainees', 'professional-trainees')).toBe(
    '这里论「人」，那里论「人次」；人次数的是次数，一人可以计几回',
  );
  expect(reason(site, 'professional-trainees', 'vocational-trainees')).toMatch(/^这里论「人次」，那里论「人」/);
});

test('a grant may stand beside trade where editors have said in what they differ, but is never added to it', () => {
  const found = pair(site, 'fiscal-funds', 'consumption');
  expect(found.may && found.say.map(({ zh }) => zh)[0]).toBe('这里是财政拨付，那里是商品销售');
  const [a, b] = [entryOf(site, 'fiscal-funds'), entryOf(site, 'consumption')];
  expect(whyNotAdded(site, a, b)?.zh).toBe('性质不同，不能相加。');
});

test('a threshold is a line, whatever it stands beside, and only where editors put it', () => {
  expect(standing(entryOf(site, 'poverty-line'))).toBe('threshold');
  expect(pair(site, 'income-ning', 'poverty-line').may).toBe(true);
  expect(reason(site, 'income-ning', 'poverty-line-planned')).toBe('这里是人均可支配收入，那里是标准线');
  expect(onlyALine.zh).toContain('不画成条');
});

test('an average is refused beside a total, one measure beside another', () => {
  expect(reason(site, 'fiscal-funds', 'income-ning')).toBeDefined();
  expect(reason(site, 'poverty-reduction', 'remaining-poor')).toBe('这里是脱贫，那里是贫困');
  expect(reason(site, 'vocational-trainees', 'linkage-people')).toBe('这里是培训，那里是带动的人');
});

test('what was worked out stands alone', () => {
  for (const ledger of stories.values())
    for (const derived of ledger.derived)
      for (const other of ledger.entries.values())
        if (other !== derived) expect(together(ledger, derived, other).may, `${derived.id} ${other.id}`).toBe(false);
});

test.for([...stories])('in %s pairs are refused both ways alike, and never across units', ([, ledger]) => {
  let may = 0;
  for (const a of ledger.entries.values())
    for (const b of ledger.entries.values()) {
      if (a === b) continue;
      const found = together(ledger, a, b);
      expect(found.may, `${a.id} ${b.id}`).toBe(together(ledger, b, a).may);
      if (found.may) expect(unitOf(a)).toBe(unitOf(b));
      if (unitOf(a) !== unitOf(b)) expect(whyNotAdded(ledger, a, b)).toBeDefined();
      may += Number(found.may);
    }
  expect(may).toBeGreaterThan(4);
});

test('only what an editor called disjoint is added', () => {
  const entry = (id: string) => entryOf(fixture, id);
  expect(whyNotAdded(fixture, entry('fresh-stands'), entry('filled-stands'))).toBeUndefined();
  expect(whyNotAdded(fixture, entry('fresh-stands'), entry('reed-beds'))).toBe(overlapNotDenied);
  expect(sumsStated(fixture).map(({ members }) => members.map(({ figure }) => figure))).toEqual([
    ['fresh-stands', 'filled-stands'],
  ]);
  expect(sumsStated(site)).toEqual([]);
});

test('what differs is told of pairs that may stand together', () => {
  const found = pair(fixture, 'fresh-stands', 'reserve-area');
  expect(found.may && found.say.length).toBe(3);
  expect(found.may && found.say.map(({ zh }) => zh).join()).toContain('出处不同');
});
