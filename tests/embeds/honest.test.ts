import { expect, test } from 'vitest';
import { panelsOf } from '../../src/charts/index.ts';
import { plainText } from '../../src/narrative/index.ts';
import { countBeforeCounter, countWord, joined } from '../../src/numbers/index.ts';
import { eachPicture, isCard, textsOf } from '../pictures/pictures.ts';

const cards = eachPicture.filter(([, one]) => isCard(one));
const bare = (text: string): string => text.replace(/\s/g, '');

test.for(cards)('%s names its source with a date, or says that it has none', ([, { drawing, image }]) => {
  const text = bare(
    textsOf(drawing)
      .flatMap(({ spans }) => spans.map((span) => span.text))
      .join(''),
  );
  expect(text).toMatch(image.language === 'zh' ? /来源：.+(日期原文未载明|\d{4}年)/ : /Source:.+(datenotstated|\d{4})/);
});

/** Charts by the cards that show them. */
const ofCharts = cards.flatMap(([name, one]) => {
  const id = one.image.name.replace(/-(zh|en)-\d+x\d+\.png$/, '');
  const chart = one.ledger.charts.get(id);
  return chart ? [[name, { ...one, chart }] as const] : [];
});

test.for(ofCharts)('%s keeps its finding whole, and the bound with every number', ([, one]) => {
  const { chart, ledger, image, drawing } = one;
  const plain = (text: string) => plainText(ledger, text, image.language);
  const lines = textsOf(drawing).map(({ spans }) => bare(spans.map(({ text }) => text).join('')));
  expect(lines.join('')).toContain(bare(plain(chart.title[image.language])));
  const panels = panelsOf(ledger, chart, image.language, plain);
  const series = panels.flatMap((panel) => panel.series);
  const numbers = series.map(({ segments }) => bare(joined(segments)));
  // A number is set in one line with the word of its bound, a threshold's behind its name, or it is drawn mark by mark
  // and told by the finding.
  const set = numbers.filter((number, i) =>
    [number, bare(series[i]?.label ?? '') + number].some((line) => lines.includes(line)),
  );
  const inTitle = numbers.filter((number) => bare(plain(chart.title[image.language])).includes(number));
  const more = lines.find((line) => /^(另有[^。]+项。|And\w+more\.)/.test(line));
  if (series.length === 0 || inTitle.length === numbers.length) return;
  if (more) {
    expect(set.length).toBeGreaterThan(0);
    // Where all items are numbers, as many are said to be left out as are.
    const left = numbers.length - set.length;
    const told = image.language === 'zh' ? `另有${countBeforeCounter(left)}项。` : `And${countWord(left, 'en')}more.`;
    if (panels.every(({ items }) => items.every((item) => 'series' in item))) expect(more).toContain(bare(told));
  } else expect(set).toEqual(numbers);
  // Bars on one scale only beside the note on what differs; a share only with its assumption.
  const differs = chart.panels.flatMap((panel) => (panel.differs ? [bare(plain(panel.differs[image.language]))] : []));
  const bars = drawing.marks.some((mark) => mark.kind === 'rect' && mark.width > 45 && mark.fill !== 'paper');
  if (bars) for (const note of differs) expect(lines.join('')).toContain(note);
  const assumed = panels.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'share' ? [item.assumption] : [])),
  );
  for (const note of assumed) expect(lines.join('')).toContain(bare(note));
});
