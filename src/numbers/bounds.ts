/** How far a printed number reaches. The kinds of the design; what each means for the interval stands in interval.ts. */
export const bounds = ['exact', 'rounded', 'more-than', 'at-least', 'about', 'just-under'] as const;
export type Bound = (typeof bounds)[number];

/** Words that print a bound, by where they stand: before the number, straight after its digits or scale, or at the end. */
export const boundWords = {
  before: {
    'more-than': ['超过', '超', '逾', '多于'],
    'at-least': ['至少', '不少于', '不低于'],
    about: ['大约', '约'],
    'just-under': ['将近', '接近', '近'],
  },
  inside: { 'more-than': ['余', '多'] },
  after: { 'at-least': ['以上'], about: ['左右'], 'more-than': ['多'] },
} as const satisfies Record<string, Partial<Record<Bound, readonly string[]>>>;

/** Bounds that Chinese has and this ledger does not read yet; refused by name instead of being skipped. */
export const unreadBounds = {
  before: ['不超过', '不多于', '不到', '不足', '最多', '至多', '低于', '少于', '未满'],
  inside: ['来', '几', '数'],
  after: ['以下', '以内', '上下', '不到', '多月', '多小时', '多天'],
} as const;

/** Words that stand before a number in such reports and belong to the sentence, not to the number. */
export const notBounds = ['累计', '合计', '共计', '总计', '共有', '共', '达到', '达', '为', '仅'] as const;

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
