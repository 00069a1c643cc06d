import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restored, searchOf } from '../../src/explorer/address.ts';
import { exploreData } from '../../src/explorer/built/data.ts';
import { openingOf, refusalOf, type State, settings, toggled, whyNoTotal } from '../../src/explorer/state.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { edited, editedFiles } from '../built/edited.ts';
import { pageOf, pages, placeOf, stateWith } from './pages.ts';

const site = pageOf('site', 'zh');

test.for(pages)('every view of %s in %s comes back from its address', ([, , data]) => {
  const state = fc
    .record({
      unit: fc.nat({ max: data.units.length - 1 }),
      clicks: fc.array(fc.nat({ max: data.items.length - 1 }), { maxLength: 12 }),
      shape: fc.constantFrom(...settings.shape),
      scale: fc.constantFrom(...settings.scale),
      order: fc.constantFrom(...settings.order),
      total: fc.boolean(),
    })
    .map(({ unit, clicks, total, ...rest }): State => {
      const own = clicks.filter((item) => data.items[item]?.unit === unit);
      const reached = own.reduce((at, item) => toggled(data, at, item), { ...openingOf(data, unit), ...rest });
      return { ...reached, total: total && whyNoTotal(data, reached.chosen) === undefined };
    });
  fc.assert(
    fc.property(state, (one) => {
      const search = searchOf(data, one);
      expect(restored(data, search)).toEqual({ state: one, notices: [] });
      // What a browser makes of an address is the same address.
      expect(new URL(search, 'https://site.example/').search).toBe(search);
      for (const item of one.chosen) expect(refusalOf(data, one.chosen, item)).toBeUndefined();
    }),
  );
});

test('the page as it opens needs no query, and words of others in it are left alone', () => {
  expect(searchOf(site, openingOf(site))).toBe('');
  expect(restored(site, '?from=groupmessage&utm_source=x')).toEqual({ state: openingOf(site), notices: [] });
});

test('what is chosen is written by name', () => {
  const state = stateWith(site, ['apple-area', 'apple-farm-area'], { shape: 'dots', scale: 'log', order: 'size' });
  expect(searchOf(site, state)).toBe('?figures=apple-farm-area,apple-area&shape=dots&scale=log&order=size');
  expect(searchOf(site, { ...state, chosen: [] })).toBe(
    `?unit=${encodeURIComponent('亩')}&shape=dots&scale=log&order=size`,
  );
});

test.for([
  ['?figures=nothing,fiscal-funds', ['fiscal-funds'], ['网址里的「nothing」，账本里没有这一笔。']],
  [
    '?figures=vocational-trainees,professional-trainees',
    ['vocational-trainees'],
    [
      '网址要的「培训专技人才」没有选上，它和「职业技能培训」放不到一起：这里论「人次」，那里论「人」；人次数的是次数，一人可以计几回。',
    ],
  ],
  [
    '?figures=fiscal-funds,consumption&total=yes',
    ['fiscal-funds', 'consumption'],
    ['网址要的合计没有画：性质不同，不能相加。'],
  ],
  ['?figures=projects&shape=pie', ['projects'], ['网址里的「shape=pie」不认识，按平常的画。']],
  [
    '?figures=projects&scale=&total=1',
    ['projects'],
    ['网址里的「scale=」不认识，按平常的画。', '网址里的「total=1」不认识，按平常的画。'],
  ],
] as const)('of %s it shows what it can and says the rest', ([search, chosen, notices]) => {
  const found = restored(site, search);
  expect(found.state).toEqual(stateWith(site, chosen));
  expect(found.notices).toEqual(notices);
});

test('where nothing of an address is left, the page opens as it always does, and says so', () => {
  const found = restored(site, '?figures=gone&unit=天');
  expect(found.state).toEqual(openingOf(site));
  expect(found.notices.length).toBe(2);
});

test('what was withdrawn is old, not wrong', () => {
  const data = exploreData(openLedger(editedFiles), 'zh', undefined);
  expect(data.items.map(({ id }) => id)).not.toContain(edited.withdrawn);
  expect(restored(data, `?figures=${edited.withdrawn}`).notices).toEqual([
    `网址里的「${edited.withdrawn}」这一笔已经撤下。`,
  ]);
});

test('a refused entry leaves the choice as it is; a total goes with what made it one', () => {
  const money = stateWith(site, ['fiscal-funds']);
  expect(toggled(site, money, placeOf(site, 'income-ning'))).toEqual(money);
  const fixture = pageOf('fixture', 'zh');
  const sum = stateWith(fixture, ['fresh-stands', 'filled-stands'], { total: true });
  expect(toggled(fixture, sum, placeOf(fixture, 'reed-beds')).total).toBe(false);
});
