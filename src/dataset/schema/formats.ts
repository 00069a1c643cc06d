/** How a text must be written, by the name of its rule: said by `npm run check` and by VS Code alike. */
export const formats = {
  id: 'id 只用小写英文字母、数字和连字符，以字母开头，如「water-supply」。',
  words: '不能是空的，前后也不能有空格。',
  spelling: '读音只写带声调的拼音字母，如「Dàlǐ」。',
  date: '日期写成 2019、2019-07 或 2019-07-29 的样子。',
  day: '日期写到天，如「2020-03-12」。',
  digest: '摘要由 npm run edition 写，不要手改。',
  field: '字段写它的英文名，如「literal」「label」。',
  year: '年份写四位数字，如「2019」。',
  fingerprint: '写指纹文件的位置，如「sources/report.json」；文件由 npm run source 生成。',
  url: '网址要写全，以 https:// 开头；没有就写 null。',
  email: '写一个完整的邮箱地址；没有就写 null。',
} as const;

/** What a value must be, by the name of its JSON type. */
export const kinds: Readonly<Record<string, string>> = {
  string: '文字（写在双引号里）',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表 [ ]',
  object: '对象 { }',
  tuple: '两项的列表 [ , ]',
  null: 'null',
};
