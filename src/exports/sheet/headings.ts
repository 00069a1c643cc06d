/**
 * What the columns are called, by the keys of their values. Behind it each heading carries the keys themselves, because
 * the messages of the ledger name those, and one word may head columns of several tables.
 */
const headings: Readonly<Record<string, string>> = {
  id: '编号',
  'label.zh': '名称',
  'label.en': '英文名称',
  part: '部分',
  places: '地方',
  'caveat.zh': '当心',
  'caveat.en': '英文的当心',
  'quote.source': '出处',
  'quote.exact': '原句',
  'withdrawn.date': '撤下的日期',
  'withdrawn.reason.zh': '撤下的原因',
  'withdrawn.reason.en': '撤下的英文原因',
  // figures
  literal: '原文的数',
  reads: '编者读作',
  english: '英文说法',
  'noun.one': '英文单数',
  'noun.other': '英文复数',
  measure: '口径',
  'population.zh': '人群',
  'population.en': '英文的人群',
  per: '人均户均',
  from: '从哪里来',
  'from.zh': '来处的原词',
  'from.en': '来处的英文',
  to: '到哪里去',
  'to.zh': '去处的原词',
  'to.en': '去处的英文',
  'period.kind': '时段',
  'period.from.date': '起',
  'period.from.words': '起的原词',
  'period.from.words.en': '起的英文',
  'period.to.date': '止',
  'period.to.words': '止的原词',
  'period.to.words.en': '止的英文',
  'period.year': '年份',
  'period.at.date': '时点',
  'period.at.words': '时点的原词',
  'period.at.words.en': '时点的英文',
  'period.quote.source': '时段的出处',
  'period.quote.exact': '时段的原句',
  status: '状态',
  draft: '草稿',
  // derived
  ratio: '相除',
  difference: '相减',
  share: '占比',
  'of.zh': '是什么的数',
  'of.en': '英文是什么的数',
  // events
  'when.spans': '原句里的日期',
  'when.from': '开始',
  'when.to': '结束',
  'when.open': '只有开始',
  'when.convention.zh': '画多宽',
  'when.convention.en': '英文的画多宽',
  // charts, panels, members
  chart: '图',
  panel: '第几页',
  member: '第几行',
  kind: '种类',
  'title.zh': '标题',
  'title.en': '英文标题',
  'subtitle.zh': '副题',
  'subtitle.en': '英文副题',
  'note.zh': '图下说明',
  'note.en': '英文说明',
  'differs.zh': '哪里不同',
  'differs.en': '英文的哪里不同',
  'total.disjoint.zh': '能相加的理由',
  'total.disjoint.en': '能相加的英文理由',
  'total.struck.zh': '不能相加的理由',
  'total.struck.en': '不能相加的英文理由',
  figure: '哪一笔',
  derived: '哪一笔推算',
  event: '哪件事',
  'unstated.zh': '没有给数的一行',
  'unstated.en': '没有给数的英文',
  role: '画法',
  'detail.zh': '小字',
  'detail.en': '英文小字',
  // terms
  'name.zh': '词',
  'name.en': '英文词',
  pronunciation: '读音',
  'sentence.zh': '一句话',
  'sentence.en': '英文一句话',
  // corrections
  number: '第几条',
  old: '改前',
  new: '改后',
  date: '日期',
  'reason.zh': '原因',
  'reason.en': '英文原因',
  // worked out by the program
  value: '值',
  unit: '单位',
  bound: '界',
  reading: '读作',
  stamp: '版本',
};

/** 原文的数（literal）. Throws RangeError for a key without a heading, so that a new field of the schema gets one. */
export function headingOf(key: string): string {
  const heading = headings[key];
  if (heading === undefined) throw new RangeError(`no heading for ${key}`);
  return `${heading}（${key}）`;
}

/** The keys that have a heading, for a test that none is left over. */
export const headedKeys: readonly string[] = Object.keys(headings);
