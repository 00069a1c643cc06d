import { expect, test } from 'vitest';
import { languages } from '../../src/locale/index.ts';
import { unstated } from './inventory.ts';
import { aside, attribute, byClass, byId, byTag, storyOf, textOf } from './pages.ts';

const cases = unstated.flatMap((fact) => languages.map((language) => [fact.fact, language, fact] as const));

test.for(cases)('%s: the story says so (%s)', ([, language, fact]) => {
  const { document } = storyOf('site', language);
  const [section] = byId(document, fact.in);
  if (!section) throw new Error(`no section ${fact.in}`);
  // Seen without opening anything: neither what only a screen reader says, nor what stands in a slip or a closed table.
  const text = textOf(
    section,
    (one) => aside(one) || one.tagName === 'details' || attribute(one, 'popover') !== undefined,
  );
  for (const phrase of fact[language]) expect(text).toContain(phrase);
});

test.for([
  ['zh', '合计', '此行注销', '不能相加'],
  ['en', 'Total', 'Struck out', 'not to be added'],
] as const)('the total of the money is struck out in the chart, at every width (%s)', ([language, ...words]) => {
  const [chart] = byId(storyOf('site', language).document, 'chart-funds');
  const drawings = chart ? byClass(chart, 'drawing') : [];
  expect(drawings.length).toBe(3);
  for (const drawing of drawings) {
    // A sentence may run over two lines of the drawing.
    const text = byTag(drawing, 'text')
      .map((one) => textOf(one))
      .join(language === 'zh' ? '' : ' ');
    for (const word of words) expect(text).toContain(word);
  }
});

test.for([
  ['zh', '原文未载明'],
  ['en', 'not stated'],
] as const)('every receipt whose period or date the source leaves out says so (%s)', ([language, words]) => {
  const receipts = byClass(storyOf('site', language).document, 'receipt');
  const struck = receipts.filter((one) => byClass(one, 'struck').length > 0);
  expect(struck.length).toBeGreaterThan(15);
  for (const one of struck) expect(textOf(one)).toContain(words);
});
