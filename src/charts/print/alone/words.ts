/** Words that only cards and pictures print. */
export const cardWords = {
  source: { zh: '来源：', en: 'Source: ' },
  undated: { zh: '日期原文未载明', en: 'date not stated' },
  more: { zh: '另有{count}项。', en: 'And {count} more. ' },
  withdrawn: { zh: '这张图于{date}撤下：{reason}', en: 'This chart was withdrawn on {date}: {reason}' },
} as const;
