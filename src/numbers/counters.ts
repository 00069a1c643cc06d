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

const persons =
  'persons, individual, individuals, resident, residents, villager, villagers, farmer, farmers, worker, workers, student, students, pupil, pupils, teacher, teachers, doctor, doctors, nurse, nurses, official, officials, professional, professionals, trainee, trainees, patient, patients, member, members, citizen, citizens, child, children, woman, women, man, men'.split(
    ', ',
  );

const things = (...given: Parameters<typeof of>): Counter[] => of(...given).map((one) => ({ ...one, thing: true }));

const generic = (...printed: string[]): Counter[] => printed.map((zh) => ({ zh, unit: zh }));

export const counters: readonly Counter[] = [
  { zh: '元', unit: '元', en: ['yuan', 'yuan'], set: 'money' },
  ...said(persons, of('人', ['person', 'people'], '人', '名', '位')),
  ...of('人次', ['person-time', 'person-times'], '人次'),
  ...of('户次', ['household visit', 'household visits'], '户次'),
  ...said(['family', 'families'], of('户', ['household', 'households'], '户')),
  ...things('村', ['village', 'villages'], '村', '个村', '个行政村'),
  ...things('县', ['county', 'counties'], '县', '个县'),
  ...said(['town', 'towns'], things('乡镇', ['township', 'townships'], '个乡镇', '乡镇')),
  ...of('个月', ['month', 'months'], '个月'),
  ...of('个百分点', ['percentage point', 'percentage points'], '个百分点', '百分点'),
  ...of('天', ['day', 'days'], '天'),
  ...of('小时', ['hour', 'hours'], '小时', '个小时'),
  ...of('课时', ['class hour', 'class hours'], '课时'),
  // One mu is exactly 1/15 of a hectare (Metric Conversion Act tables of the State Council, 1984).
  { zh: '亩', unit: '亩', en: ['mu', 'mu'], converted: { numerator: 1n, denominator: 15n, en: 'ha' } },
  ...said(['hectare', 'hectares'], of('公顷', ['ha', 'ha'], '公顷')),
  ...said([...measures('square kilometre'), 'sq km'], of('平方公里', ['km²', 'km²'], '平方公里', '平方千米')),
  ...said([...measures('square metre'), 'sq m'], of('平方米', ['m²', 'm²'], '平方米')),
  ...said(measures('cubic metre'), of('立方米', ['m³', 'm³'], '立方米')),
  ...said(measures('kilometre'), of('公里', ['km', 'km'], '公里', '千米')),
  ...said(measures('metre'), of('米', ['m', 'm'], '米')),
  ...said(measures('ton'), of('吨', ['tonne', 'tonnes'], '吨')),
  ...said([...measures('kilogram'), 'kilo', 'kilos'], of('公斤', ['kg', 'kg'], '公斤', '千克')),
  ...of('斤', ['jin', 'jin'], '斤'),
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
  ...generic('份', '册', '口', '眼', '支', '班', '门', '盏', '栋', '幢', '箱', '羽', '尾', '篇', '届', '轮', '岁'),
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
