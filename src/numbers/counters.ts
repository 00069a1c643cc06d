/**
 * The table of counters (量词 and units), the one place to add to. A counter belongs to a unit: 名, 位 and 人 all count
 * persons, so they may stand in one panel; 人 and 人次 may not. Longer counters win over shorter ones when read.
 */
export type Counter = {
  /** As printed after the number. */
  readonly zh: string;
  /** What is counted. Two quantities can only be compared when their units are the same word. */
  readonly unit: string;
  /** Singular and plural in English; none where the counter says nothing and the figure must bring its own noun. */
  readonly en?: readonly [one: string, other: string];
  /** What English says for it besides, read and never printed: hectares, families. */
  readonly said?: readonly string[];
  /** money goes before the number (¥), suffix is set tight against it (%). */
  readonly set?: 'money' | 'suffix';
  /** The sign of that money. */
  readonly sign?: string;
  /** Things that 个 counts as well, so that an English noun may name them behind it. */
  readonly thing?: true;
  /** What a reader abroad needs it turned into: one of it is numerator/denominator of the other unit. */
  readonly converted?: { readonly numerator: bigint; readonly denominator: bigint; readonly en: string };
};

const of = (unit: string, en: readonly [string, string] | undefined, ...printed: string[]): Counter[] =>
  printed.map((zh) => ({ zh, unit, ...(en ? { en } : {}) }));

/** Singular and plural in both spellings: kilometre, kilometer. */
const measures = (...words: string[]): string[] =>
  words.flatMap((word) => [word, word.replace(/re$/, 'er')]).flatMap((word) => [word, `${word}s`]);

/** The same counters with what English says for them besides. */
const said = (words: readonly string[], given: Counter[]): Counter[] => given.map((one) => ({ ...one, said: words }));

const money = (unit: string, sign: string, en: readonly [string, string], ...printed: string[]): Counter[] =>
  printed.map((zh) => ({ zh, unit, en, set: 'money', sign }));

const persons =
  'persons, individual, individuals, resident, residents, villager, villagers, farmer, farmers, worker, workers, student, students, pupil, pupils, teacher, teachers, doctor, doctors, nurse, nurses, official, officials, professional, professionals, trainee, trainees, patient, patients, member, members, citizen, citizens, child, children, woman, women, man, men'.split(
    ', ',
  );

const things = (...given: Parameters<typeof of>): Counter[] => of(...given).map((one) => ({ ...one, thing: true }));

const generic = (...printed: string[]): Counter[] => printed.map((zh) => ({ zh, unit: zh }));

export const counters: readonly Counter[] = [
  ...money('元', '¥', ['yuan', 'yuan'], '元', '块', '块钱', '元钱', '圆', '人民币', '元人民币'),
  ...money('美元', 'US$', ['dollar', 'dollars'], '美元', '美金', '美圆'),
  ...money('港元', 'HK$', ['Hong Kong dollar', 'Hong Kong dollars'], '港元', '港币'),
  ...money('欧元', '€', ['euro', 'euros'], '欧元'),
  ...money('日元', 'JP¥', ['yen', 'yen'], '日元'),
  ...money('英镑', '£', ['pound', 'pounds'], '英镑'),
  ...money('新台币', 'NT$', ['Taiwan dollar', 'Taiwan dollars'], '台币', '新台币'),
  ...money('韩元', '₩', ['won', 'won'], '韩元'),
  ...money('卢布', '₽', ['rouble', 'roubles'], '卢布'),
  ...money('瑞士法郎', 'CHF ', ['Swiss franc', 'Swiss francs'], '瑞士法郎'),
  ...money('奈拉', '₦', ['naira', 'naira'], '奈拉'),
  ...said(persons, of('人', ['person', 'people'], '人', '名', '位')),
  ...of('人次', ['person-time', 'person-times'], '人次'),
  ...of('户次', ['household visit', 'household visits'], '户次'),
  ...said(['family', 'families'], of('户', ['household', 'households'], '户')),
  ...things('村', ['village', 'villages'], '村', '个村', '个行政村'),
  ...things('县', ['county', 'counties'], '县', '个县'),
  ...said(['town', 'towns'], things('乡镇', ['township', 'townships'], '个乡镇', '乡镇')),
  ...of('年', ['year', 'years'], '年'),
  ...of('季度', ['quarter', 'quarters'], '个季度', '季度'),
  ...of('个月', ['month', 'months'], '个月'),
  ...of('周', ['week', 'weeks'], '周', '个星期', '星期', '个礼拜'),
  ...of('个百分点', ['percentage point', 'percentage points'], '个百分点', '百分点'),
  ...of('天', ['day', 'days'], '天', '日'),
  ...of('小时', ['hour', 'hours'], '小时', '个小时', '个钟头', '钟头'),
  ...of('分钟', ['minute', 'minutes'], '分钟'),
  ...of('秒', ['second', 'seconds'], '秒'),
  ...of('岁', undefined, '岁', '周岁'),
  ...of('例', ['case', 'cases'], '例'),
  ...of('课时', ['class hour', 'class hours'], '课时'),
  // One mu is exactly 1/15 of a hectare (Metric Conversion Act tables of the State Council, 1984).
  { zh: '亩', unit: '亩', en: ['mu', 'mu'], converted: { numerator: 1n, denominator: 15n, en: 'ha' } },
  ...said(['hectare', 'hectares'], of('公顷', ['ha', 'ha'], '公顷')),
  ...said(
    [...measures('square kilometre'), 'sq km'],
    of('平方公里', ['km²', 'km²'], '平方公里', '平方千米', '㎢', 'km²'),
  ),
  ...said([...measures('square metre'), 'sq m'], of('平方米', ['m²', 'm²'], '平方米', '㎡', 'm²')),
  ...said(measures('cubic metre'), of('立方米', ['m³', 'm³'], '立方米', 'm³')),
  ...said(measures('kilometre'), of('公里', ['km', 'km'], '公里', '千米', 'km', '㎞')),
  ...said(measures('metre'), of('米', ['m', 'm'], '米', 'm')),
  ...said(measures('ton'), of('吨', ['tonne', 'tonnes'], '吨')),
  ...said([...measures('kilogram'), 'kilo', 'kilos'], of('公斤', ['kg', 'kg'], '公斤', '千克', 'kg', '㎏')),
  ...of('斤', ['jin', 'jin'], '斤'),
  ...of('克', ['g', 'g'], '克'),
  ...of('厘米', ['cm', 'cm'], '厘米', '公分', 'cm', 'CM'),
  ...of('两', ['liang', 'liang'], '两'),
  ...of('升', ['litre', 'litres'], '升'),
  ...of('微克', ['μg', 'μg'], '微克'),
  ...of('千卡', ['kcal', 'kcal'], '千卡'),
  ...of('赫兹', ['Hz', 'Hz'], '赫兹'),
  ...of('字', ['character', 'characters'], '字'),
  ...of('字节', ['byte', 'bytes'], '字节'),
  ...of('比特', ['bit', 'bits'], '比特'),
  ...of('兆字节', ['MB', 'MB'], '兆字节'),
  ...of('兆瓦', ['MW', 'MW'], '兆瓦'),
  ...of('兆赫兹', ['MHz', 'MHz'], '兆赫兹', '兆赫'),
  ...said(measures('kilowatt'), of('千瓦', ['kW', 'kW'], '千瓦')),
  ...said(measures('kilowatt-hour'), of('度', ['kWh', 'kWh'], '度', '千瓦时')),
  { zh: '%', unit: '%', en: ['%', '%'], set: 'suffix' },
  { zh: '‰', unit: '‰', en: ['‰', '‰'], set: 'suffix' },
  ...of('倍', ['times', 'times'], '倍'),
  ...of('头', ['head', 'head'], '头'),
  ...of('辆', ['vehicle', 'vehicles'], '辆'),
  ...generic(
    '个',
    '家',
    '套',
    '场',
    '期',
    '次',
    '所',
    '座',
    '项',
    '件',
    '条',
    '台',
    '只',
    '株',
    '棵',
    '批',
    '间',
    '处',
    '笔',
    '种',
    '类',
  ),
  ...generic(
    '份',
    '册',
    '口',
    '眼',
    '支',
    '班',
    '门',
    '盏',
    '栋',
    '幢',
    '箱',
    '羽',
    '尾',
    '篇',
    '届',
    '轮',
    '匹',
    '艘',
    '片',
    '对',
    '双',
    '段',
    '张',
    '层',
    '组',
    '队',
    '人份',
    '本',
    '部',
    '枚',
    '副',
    '桶',
    '袋',
    '瓶',
    '架',
    '根',
    '打',
  ),
];

const byLength = [...counters].sort((a, b) => b.zh.length - a.zh.length);

/** The longest counter at the start of a text, or none. */
export const counterAt = (text: string, table: readonly Counter[] = byLength): Counter | undefined =>
  table.find((counter) => text.startsWith(counter.zh));

/** What English calls a counter, in lower case, the longest first. */
export const englishNamesOf = ({ en, said: other }: Counter): string[] =>
  [...new Set([...(en ?? []), ...(other ?? [])].map((name) => name.toLowerCase()))].sort((a, b) => b.length - a.length);

/** The counter printed exactly so. */
export const counterNamed = (zh: string): Counter | undefined => counters.find((counter) => counter.zh === zh);
