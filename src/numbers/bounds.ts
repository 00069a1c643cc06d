/** How far a printed number reaches. The kinds of the design; what each means for the interval stands in interval.ts. */
export const bounds = [
  'exact',
  'rounded',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'about',
  'just-under',
  'between',
] as const;
export type Bound = (typeof bounds)[number];

/**
 * Words that print a bound, by where they stand: before the number, straight behind its digits or its scale, or at the end. They are those
 * of Lü Shuxiang's Eight Hundred Words of Modern Chinese (现代汉语八百词) under 多, 来, 余, 上下, 左右, 以上, 近, 约, and those that
 * Recognizers-Text (Microsoft, MIT) has in its Chinese table of comparisons.
 */
export const boundWords = {
  before: {
    'more-than': ['超过', '超出', '超', '逾', '多于', '高于', '大于', '突破', '冲破', '不止', '>'],
    'at-least': [
      '至少',
      '最少',
      '起码',
      '最低',
      '不少于',
      '不低于',
      '不小于',
      '不下于',
      '不下',
      '大于等于',
      '大于或等于',
      '大于或者等于',
      '≥',
      '>=',
    ],
    'less-than': ['不到', '不足', '不满', '未满', '不及', '未达', '低于', '少于', '小于', '<'],
    'at-most': [
      '不超过',
      '不多于',
      '不高于',
      '不大于',
      '最多',
      '至多',
      '顶多',
      '最高',
      '小于等于',
      '小于或等于',
      '小于或者等于',
      '≤',
      '<=',
    ],
    about: ['大约', '约', '大概', '大致', '约莫', '差不多', '≈'],
    'just-under': ['将近', '接近', '近', '几近', '几乎'],
  },
  inside: { 'more-than': ['余', '多'], about: ['来'], 'at-least': ['+'] },
  after: {
    'at-least': ['以上', '之上', '起', '打底', '保底', '或更多', '或者更多'],
    'at-most': ['以下', '以内', '之内', '之下', '封顶', '为限', '或更少', '或者更少'],
    about: ['左右', '上下'],
    'more-than': ['多', '有余', '开外', '出头', '挂零'],
    'less-than': ['不到', '不足'],
  },
} as const satisfies Record<string, Partial<Record<Bound, readonly string[]>>>;

/** Words that bound only what is large by its own name: 过半, 破亿. 打破3项 and 去过3个村 have none. */
export const beforeLarge = ['过', '破'] as const;

/** Words that limit a number and that this ledger does not read; refused by name instead of being skipped. */
export const unreadBounds = {
  before: ['好几', '大半', '小半', '仅次于'],
  inside: ['许'],
  after: ['强', '弱', '不等', '光景', '许'],
} as const;

/** Words that stand before a number in such reports and belong to the sentence, not to the number. */
export const notBounds = [
  '累计',
  '合计',
  '共计',
  '总计',
  '共有',
  '共',
  '达到',
  '高达',
  '多达',
  '达',
  '为',
  '仅',
] as const;

/** What may stand between a bound and its number, and belongs to the expression: 超过了, 约占, 至少有, 超过人民币. */
export const gapBefore = '(?:了|有|为|占|是|等于)?(?:人民币)?';
/** And between a number and the bound behind it: 及以上, （含）以上. */
export const gapAfter = '(?:（含）|[(]含[)]|及|或者?)?';

const flat = (place: Partial<Record<Bound, readonly string[]>>) =>
  Object.entries(place)
    .flatMap(([bound, words]) => (words ?? []).map((word) => ({ bound: bound as Bound, word })))
    .sort((a, b) => b.word.length - a.word.length);

/** The same tables as flat lists, longest word first. */
export const wordsBefore = flat(boundWords.before);
export const wordsInside = flat(boundWords.inside);
export const wordsAfter = flat(boundWords.after);

/** Scales that may stand between digits and counter, with their power of ten; longest first. */
export const scales: readonly { readonly zh: string; readonly exponent: number }[] = [
  { zh: '万亿', exponent: 12 },
  { zh: '千亿', exponent: 11 },
  { zh: '百亿', exponent: 10 },
  { zh: '十亿', exponent: 9 },
  { zh: '千万', exponent: 7 },
  { zh: '百万', exponent: 6 },
  { zh: '十万', exponent: 5 },
  { zh: '亿', exponent: 8 },
  { zh: '万', exponent: 4 },
  { zh: '千', exponent: 3 },
  { zh: '百', exponent: 2 },
];
