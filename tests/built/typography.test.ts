import { expect, test } from 'vitest';
import { aside, attribute, byClass, byId, byTag, eachPage, elementsOf, storyOf, textOf } from './pages.ts';
import { faultsOfChinese, lineIn, linesOf } from './prose.ts';

const chinese = eachPage.filter(([, { language }]) => language === 'zh');
const english = eachPage.filter(([, { language }]) => language === 'en');
const counted = { lines: 0 };

test.for(chinese)('%s is set as Chinese is', ([, page]) => {
  const lines = linesOf(page).map((runs) => lineIn(runs, 'zh-Hans'));
  const heard = elementsOf(page.document).flatMap((one) =>
    ['aria-label', 'title', 'alt', 'data-seam', 'data-mark', 'content'].flatMap((name) => attribute(one, name) ?? []),
  );
  expect([...lines, ...heard.filter((text) => /\p{Script=Han}/u.test(text))].flatMap(faultsOfChinese)).toEqual([]);
  counted.lines += lines.length;
});

test.for(english)('in %s whatever is Chinese is marked as Chinese', ([, page]) => {
  const runs = linesOf(page).flat();
  const strays = runs.filter(({ text, lang }) => /\p{Script=Han}/u.test(text) && !lang.startsWith('zh'));
  expect(strays.map(({ text }) => text)).toEqual([]);
  const heard = elementsOf(page.document).flatMap((one) =>
    ['aria-label', 'title', 'alt', 'data-seam', 'data-mark', 'content'].flatMap((name) => attribute(one, name) ?? []),
  );
  expect(heard.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('there were lines to look at, and the rules see what they forbid', () => {
  expect(counted.lines).toBeGreaterThan(1000);
  const bad = ['一,二', '他说:好', '投入 1.77亿元', '占24.7% 的户', '账本 ，', '「 原句', '好。。', '迭部县(宁县)'];
  for (const line of bad) expect(faultsOfChinese(line), line).not.toEqual([]);
  expect(faultsOfChinese('投入1.77亿元，占24.7%；「331+」是代号。')).toEqual([]);
});

test('the Chinese story is between 1,500 and 2,500 signs of our own prose', () => {
  const page = storyOf('site', 'zh');
  const [story] = byId(page.document, 'story');
  if (!story) throw new Error('no story');
  // Headings and paragraphs; neither charts and their notes nor the numbers, which the source printed.
  const prose = [...byTag(story, 'h2'), ...byClass(story, 'text')].map((one) =>
    textOf(one, (inner) => aside(inner) || attribute(inner, 'popovertarget')?.startsWith('r-') === true),
  );
  const signs = prose.join('').match(/\p{Script=Han}/gu)?.length ?? 0;
  expect(signs).toBeGreaterThanOrEqual(1500);
  expect(signs).toBeLessThanOrEqual(2500);
});
