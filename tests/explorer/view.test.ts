import { expect, test } from 'vitest';
import { printedText } from '../../src/dataset/index.ts';
import { openingOf, refusalOf, whyNoTotal } from '../../src/explorer/state.ts';
import { viewOf } from '../../src/explorer/view.ts';
import { whyOf } from '../../src/explorer/why.ts';
import { entryOf, publishedCharts, unitOf } from '../../src/ledger/index.ts';
import { stories } from '../charts/stories.ts';
import { pageOf, pages, placeOf, stateWith } from './pages.ts';

const site = pageOf('site', 'zh');

test.for(pages)(
  '%s in %s opens with the scale that the story draws, and every unit with what may stand together',
  ([story, , data]) => {
    const ledger = stories.get(story);
    const bars = ledger && publishedCharts(ledger).find(({ kind }) => kind === 'bars');
    const own = bars?.panels[0]?.members.map(({ figure, derived }) => figure ?? derived);
    expect(
      openingOf(data)
        .chosen.map((at) => data.items[at]?.id)
        .sort(),
    ).toEqual(own?.sort());
    for (const [unit] of data.units.entries()) {
      const { chosen } = openingOf(data, unit);
      expect(chosen.length).toBeGreaterThan(0);
      for (const item of chosen) {
        expect(data.items[item]?.unit).toBe(unit);
        expect(refusalOf(data, chosen, item)).toBeUndefined();
      }
    }
  },
);

test.for(pages)(
  '%s in %s offers every entry that stands, each with its printed words and its reasons',
  ([story, language, data]) => {
    const ledger = stories.get(story);
    if (!ledger) throw new Error('no ledger');
    expect(data.items.map(({ id }) => id).sort()).toEqual([...ledger.entries.keys()].sort());
    for (const [at, item] of data.items.entries()) {
      const entry = entryOf(ledger, item.id);
      expect(item.row.printed).toBe(printedText(entry, language));
      expect(data.units[item.unit]?.key).toBe(unitOf(entry));
      for (const [other, reason] of item.apart.entries()) {
        if (other === at) expect(reason).toBe(-1);
        if (reason !== -1) expect(data.texts[reason]?.length).toBeGreaterThan(5);
        // Nothing of the reasons may be an unfilled place or end like a sentence: they stand inside one.
        if (reason !== -1) expect(data.texts[reason]).not.toMatch(/[{}]|[。.]$/);
      }
    }
  },
);

test('what is said are the rows that are drawn, in their order, and how', () => {
  const state = stateWith(site, ['fiscal-funds', 'consumption', 'donations'], { shape: 'dots', order: 'size' });
  expect(viewOf(site, state).said).toBe(
    '点图，刻度等距，从零起，按印出的数从大到小：财政帮扶资金1.77亿元（取了整，在1.765亿元与1.775亿元之间）；消费扶贫7300余万元（只说多于）；社会捐款捐物2511.7万元（取了整，在2511.65万元与2511.75万元之间）。',
  );
});

test('by size the largest printed number comes first, lines come last', () => {
  const state = stateWith(site, ['income-ning', 'income-diebu', 'poverty-line', 'lifted-income'], { order: 'size' });
  const { items, panel } = viewOf(site, state);
  expect(items.map(({ id }) => id)).toEqual(['lifted-income', 'income-ning', 'income-diebu', 'poverty-line']);
  expect(panel.series.map(({ role }) => role)).toEqual(['reference', 'value', 'value', 'threshold']);
});

test('zero is told on a log scale, not dropped', () => {
  const state = stateWith(site, ['remaining-poor', 'ciwa-people'], { scale: 'log' });
  const view = viewOf(site, state);
  expect(view.said).toContain('贫困人口全部清零（原文用文字），零：对数刻度上没有它的位置；次哇村');
  expect(view.items.length).toBe(2);
  expect(viewOf(site, { ...state, scale: 'linear' }).said).not.toContain('没有它的位置');
});

test('bars on a log scale say that their lengths do not count; dots have none', () => {
  const state = stateWith(site, ['apple-area'], { scale: 'log' });
  expect(viewOf(site, state).subtitle).toContain('不比长短');
  expect(viewOf(site, { ...state, shape: 'dots' }).subtitle).not.toContain('不比长短');
});

test('in what the chosen differ is said by the editors of a whole scale, else pair by pair', () => {
  const whole = viewOf(site, openingOf(site)).notes;
  expect(whole).toEqual(['一笔是拨款，一笔是买卖，一笔是捐赠，数的不是一样东西。']);
  const two = viewOf(site, stateWith(site, ['fiscal-funds', 'consumption'])).notes;
  expect(two.length).toBe(1);
  expect(two[0]).toMatch(/^「消费扶贫」和「财政帮扶资金」：这里是商品销售，那里是财政拨付；时段不同/);
});

test('a sum is drawn and told where the editors allow it, and refused with the ledger’s reason elsewhere', () => {
  const fixture = pageOf('fixture', 'zh');
  const both = stateWith(fixture, ['fresh-stands', 'filled-stands'], { total: true });
  const view = viewOf(fixture, both);
  expect(view.panel.total?.kind).toBe('sum');
  expect(view.said).toContain('合计约625.5公顷（取了整，在625.45公顷与625.55公顷之间）。');
  expect(whyNoTotal(fixture, both.chosen)).toBeUndefined();
  const chosen = (...ids: string[]) => ids.map((id) => placeOf(site, id));
  expect(whyNoTotal(site, chosen('fiscal-funds', 'consumption'))).toBe('性质不同，不能相加');
  expect(whyNoTotal(site, chosen('income-ning', 'income-diebu'))).toBe('原文没有说互不重叠，账本不加');
  expect(whyNoTotal(site, chosen('income-ning'))).toBe('不到两笔，没有合计');
  // A line beside one bar is no second number.
  expect(whyNoTotal(site, chosen('income-ning', 'poverty-line'))).toBe('不到两笔，没有合计');
});

test('a group says why: once where one reason holds for all, by name where it does not', () => {
  const chosen = [placeOf(site, 'income-ning')];
  const of = (...ids: string[]) =>
    whyOf(
      site,
      chosen,
      ids.map((id) => placeOf(site, id)),
    );
  expect(of('fiscal-funds')).toBe('和「宁县贫困人口人均可支配收入」放不到一起：这里是财政拨付，那里是人均可支配收入。');
  expect(of('poverty-line', 'poverty-line-planned')).toBe(
    '计划的全国贫困线和「宁县贫困人口人均可支配收入」放不到一起：这里是标准线，那里是人均可支配收入。',
  );
  expect(of('income-diebu')).toBe('');
});

test('an empty choice is said to be one', () => {
  const view = viewOf(site, { ...openingOf(site), chosen: [] });
  expect([view.title, view.said]).toEqual(['还没有选数', '图上什么也没有：一笔也没有选。']);
});
