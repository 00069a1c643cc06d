import type { Chart } from '../ledger/index.ts';
import type { Language } from '../numbers/index.ts';
import type { Panel, Series } from './panel.ts';
import { boundNames, chartWords, fill } from './words.ts';

const sentence: Record<
  Language,
  { gap: string; colon: string; join: string; open: string; close: string; stop: string }
> = {
  zh: { gap: '', colon: '：', join: '；', open: '（', close: '）', stop: '。' },
  en: { gap: ' ', colon: ': ', join: '; ', open: ' (', close: ')', stop: '. ' },
};

function told(series: Series, language: Language): string {
  const { gap, open, close } = sentence[language];
  const role = series.role === 'value' ? [] : [chartWords[series.role][language]];
  const says = boundNames[series.bound].says[language];
  const range = series.ends ? [fill(chartWords.between[language], series.ends)] : [];
  const comma = language === 'zh' ? '，' : ', ';
  const printed = series.segments.map(({ text }) => text).join('');
  return `${series.label}${gap}${printed}${open}${[...role, says, ...range].join(comma)}${close}`;
}

/** What a chart shows, in words made from its data: for those who hear it instead of seeing it. */
export function descriptionOf(chart: Chart, panels: readonly Panel[], language: Language): string {
  const { colon, join, stop } = sentence[language];
  const rows = panels.flatMap(({ series }) => series.map((one) => told(one, language)));
  const totals = panels.flatMap(({ total }) => {
    if (!total) return [];
    if (total.kind === 'struck') return [fill(chartWords.totalStruck[language], { reason: total.reason })];
    return [told(total.series, language)];
  });
  const text = `${chartWords[chart.kind][language]}${colon}${[...rows, ...totals].join(join)}`;
  return /[。.]$/.test(text) ? text : `${text}${stop}`.trim();
}
