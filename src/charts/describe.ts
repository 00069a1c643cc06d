import type { Chart } from '../dataset/index.ts';
import { type Language, localeOf } from '../locale/index.ts';
import type { Item, Panel } from './panel.ts';
import type { Series } from './series.ts';
import { boundSays, chartWords, fill } from './words.ts';

const sentence: Record<
  Language,
  { gap: string; colon: string; join: string; open: string; close: string; stop: string }
> = {
  zh: { gap: '', colon: '：', join: '；', open: '（', close: '）', stop: '。' },
  en: { gap: ' ', colon: ': ', join: '; ', open: ' (', close: ')', stop: '. ' },
};

/** One number with its bound, as a description says it. */
export function described(series: Series, language: Language): string {
  const { gap, open, close } = sentence[language];
  const role = series.role === 'value' ? [] : [chartWords[series.role][language]];
  const says = boundSays(series, language);
  const range = series.ends ? [fill(chartWords.between[language], series.ends)] : [];
  const comma = localeOf(language).comma;
  const printed = series.segments.map(({ text }) => text).join('');
  return `${series.label}${gap}${printed}${open}${[...role, says, ...range].join(comma)}${close}`;
}

function describedItem(item: Item, language: Language): string {
  const { open, close } = sentence[language];
  const comma = localeOf(language).comma;
  switch (item.kind) {
    case 'series':
      return described(item.series, language);
    case 'share': {
      const [part, whole] = [described(item.part, language), described(item.whole, language)];
      const assumed = `${chartWords.assumption[language]}${sentence[language].colon}${item.assumption.replace(/[。.]$/, '')}`;
      return `${described(item.series, language)}${comma}${fill(chartWords.partOf[language], { part, whole })}${comma}${assumed}`;
    }
    case 'moment':
      return `${item.moment.label}${open}${[item.moment.when, item.moment.convention].filter(Boolean).join(comma)}${close}`;
    case 'unstated':
      return `${item.label}${open}${chartWords.unstated[language]}${close}`;
  }
}

/** What a chart shows, in words made from its data: the text for screen readers. */
export function descriptionOf(chart: Chart, panels: readonly Panel[], language: Language): string {
  const { colon, join, stop } = sentence[language];
  const rows = panels.flatMap(({ title, items }) => {
    const lines = items.map((item) => describedItem(item, language));
    return title === '' || lines.length === 0 ? lines : [`${title}${colon}${lines[0]}`, ...lines.slice(1)];
  });
  const totals = panels.flatMap(({ total }) => {
    if (!total) return [];
    if (total.kind === 'struck') return [fill(chartWords.totalStruck[language], { reason: total.reason })];
    return [described(total.series, language)];
  });
  const text = `${chartWords[chart.kind][language]}${colon}${[...rows, ...totals].join(join)}`;
  return /[。.]$/.test(text) ? text : `${text}${stop}`.trim();
}
