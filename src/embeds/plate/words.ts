/** Words that only a plate and the files beside it print. */
export const plateWords = {
  noteAndTable: { zh: '说明与数据表', en: 'Note and data' },
  colon: { zh: '：', en: '. ' },
  id: { zh: '编号', en: 'id' },
  detail: { zh: '说明', en: 'detail' },
  value: { zh: '印出的数', en: 'printed value' },
  low: { zh: '下界', en: 'low' },
  high: { zh: '上界', en: 'high' },
  unit: { zh: '单位', en: 'unit' },
  source: { zh: '来源', en: 'source' },
  quote: { zh: '原句', en: 'quote' },
} as const;
