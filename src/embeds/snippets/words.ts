/** Words that snippets print into other people's articles. */
export const snippetWords = {
  credit: { zh: '{source}图：{site}。{licence}。', en: '{source} Chart: {site}. {licence}. ' },
  edition: { zh: '{site}（{edition}版）', en: '{site} (edition of {edition})' },
  data: { zh: '这张图的数据（CSV）', en: 'The data of this chart (CSV)' },
  page: { zh: '图的网址：{address}', en: 'The chart: {address}' },
  csv: { zh: '数据的网址：{address}', en: 'The data: {address}' },
} as const;
