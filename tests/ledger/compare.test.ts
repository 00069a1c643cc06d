import { expect, test } from 'vitest';
import { comparable, type FigureEntry, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { edited, editedFiles } from '../built/edited.ts';
import { stories } from '../charts/stories.ts';

const site = stories.get('site') as Ledger;
const ids = (groups: readonly { readonly entries: readonly FigureEntry[] }[]) =>
  groups.flatMap(({ entries }) => entries.map(({ id }) => id));
const scaleOf = (id: string, ledger = site) => comparable(ledger, id).scale.map(({ entry }) => entry.id);
const reasonFor = (id: string, other: string) => {
  const { apart, unlike } = comparable(site, id);
  return [...apart, ...unlike].find(({ entries }) => entries.some((entry) => entry.id === other))?.reason;
};

test('persons and person-times never share a scale, and are named for one another with the reason', () => {
  const persons = site.figures.filter(({ quantity }) => quantity.unit === '人');
  const times = site.figures.filter(({ quantity }) => quantity.unit === '人次');
  expect(persons.length).toBeGreaterThan(3);
  expect(times.length).toBeGreaterThan(1);
  for (const { id } of times) {
    for (const person of persons) {
      expect(scaleOf(id)).not.toContain(person.id);
      expect(scaleOf(person.id)).not.toContain(id);
      expect(ids(comparable(site, id).unlike)).toContain(person.id);
      expect(ids(comparable(site, person.id).unlike)).toContain(id);
    }
  }
  expect(reasonFor('professional-trainees', 'vocational-trainees')).toEqual({
    zh: '这里论「人次」，那里论「人」；人次数的是次数，一人可以计几回',
    en: 'person-times here, people there; person-times count occasions, and one person may be counted more than once',
  });
});

test('the incomes of two counties may share a scale and differ in nothing else', () => {
  const { scale } = comparable(site, 'income-ning');
  expect(scale.find(({ entry }) => entry.id === 'income-diebu')?.differs).toEqual([]);
});

test('a reference of the same measure may share it too, with its population and source said', () => {
  const { scale } = comparable(site, 'income-ning');
  const differs = scale.find(({ entry }) => entry.id === 'poor-areas-rural-income')?.differs;
  expect(differs?.map(({ zh }) => zh)).toEqual([
    '对象不同：这里是县内贫困人口，那里是贫困地区全体农村居民',
    '出处不同：那里是国家统计局英文新闻稿',
  ]);
  expect(differs?.map(({ en }) => en)).toEqual([
    'not about the same: the county’s poor population here, all rural residents of poor areas there',
    'from another source: National Bureau of Statistics, English press release',
  ]);
  // The two nationwide incomes are another measure, so not even that.
  expect(scaleOf('income-ning')).not.toContain('lifted-income');
  expect(reasonFor('income-ning', 'lifted-income')?.zh).toBe('这里是人均可支配收入，那里是登记人均收入');
});

test('what is planned is told from what is reported, and one time from another', () => {
  const [planned] = comparable(site, 'poverty-line').scale;
  expect(planned?.entry.id).toBe('poverty-line-planned');
  expect(planned?.differs.map(({ en }) => en)).toEqual([
    'not of the same time: the end of 2019 here, 2020 there',
    'one is planned, the other reported',
  ]);
  expect(comparable(site, 'remaining-poor').scale[0]?.differs.map(({ zh }) => zh)).toEqual([
    '时段不同：这里是截至目前，那里是2019年',
  ]);
});

test('money of three kinds has one unit and is never to be added', () => {
  const money = ['fiscal-funds', 'consumption', 'donations'];
  for (const id of money) {
    const others = money.filter((one) => one !== id);
    expect(ids(comparable(site, id).apart)).toEqual(expect.arrayContaining(others));
    for (const other of others) expect(scaleOf(id)).not.toContain(other);
  }
  expect(reasonFor('consumption', 'donations')).toEqual({
    zh: '这里是商品销售，那里是社会捐赠',
    en: 'sales of goods here, donations there',
  });
});

test('one measure in two units is told by its counters, in English by their nouns', () => {
  expect(reasonFor('ciwa-households', 'ciwa-people')).toEqual({
    zh: '都说贫困，这里论「户」，那里论「人」',
    en: 'both about poverty, but households here, people there',
  });
  expect(reasonFor('counties-exited', 'apple-poor-households')?.en).toBe(
    'both about exits from poverty, but counties here, households there',
  );
});

test.for([...stories])('in %s what may be compared is so both ways, and nothing stands in two groups', ([, ledger]) => {
  for (const { id } of ledger.figures) {
    const { scale, apart, unlike } = comparable(ledger, id);
    for (const other of scaleOf(id, ledger)) expect(scaleOf(other, ledger)).toContain(id);
    for (const other of ids(apart)) expect(ids(comparable(ledger, other).apart)).toContain(id);
    const all = [...scale.map(({ entry }) => entry.id), ...ids(apart), ...ids(unlike)];
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain(id);
  }
});

test('nothing is offered for a derived value, and what was withdrawn is offered to nobody', () => {
  for (const { id } of site.derived) expect(comparable(site, id)).toEqual({ scale: [], apart: [], unlike: [] });
  const ledger = openLedger(editedFiles);
  const [whole] = [...stories].filter(([name]) => name === 'fixture').map(([, one]) => one);
  if (!whole) throw new Error('no second story');
  expect(scaleOf(edited.corrected, whole)).toContain(edited.withdrawn);
  expect(scaleOf(edited.corrected, ledger)).not.toContain(edited.withdrawn);
});
