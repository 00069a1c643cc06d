/**
 * Every figure of the article, written down by hand from its text and apart from the dataset: id, as printed, as an
 * English paper prints it. The last two stand in the article as words.
 */
export const figures: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['fiscal-funds', '1.77亿元', '¥177 million'],
  ['projects', '79个', '79 projects'],
  ['people-reached', '6.5万人次', '65,000 person-times'],
  ['pavilions', '12家', '12 outlets'],
  ['consumption', '7300余万元', 'more than ¥73 million'],
  ['jobs-offered', '2000余个', 'more than 2,000 posts'],
  ['vocational-trainees', '10443人', '10,443 people'],
  ['donations', '2511.7万元', '¥25.117 million'],
  ['income-ning', '8629元', '¥8,629'],
  ['income-diebu', '8224元', '¥8,224'],
  ['poverty-reduction', '12.6万人', '126,000 people'],
  ['apple-farm-area', '1.7万亩', '17,000 mu'],
  ['apple-households', '3.84万户', '38,400 households'],
  ['apple-area', '19万亩', '190,000 mu'],
  ['apple-poor-households', '9472户', '9,472 households'],
  ['linkage-people', '超过4220人', 'more than 4,220 people'],
  ['professionals-sent', '132名', '132 professionals'],
  ['professional-trainees', '5066人次', '5,066 person-times'],
  ['ciwa-households', '24户', '24 households'],
  ['ciwa-people', '126人', '126 people'],
  ['remaining-poor', '全部清零', 'brought to zero'],
  ['counties-exited', '迭部县、宁县', 'Diebu and Ning counties'],
];

/** What may honestly be worked out from them, and how far it may be printed. */
export const derived: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['funds-per-project', '约224万元', 'about ¥2.24 million'],
  ['apple-area-per-household', '约5亩', 'about 5 mu'],
  ['income-gap', '约405元', 'about ¥405'],
  ['ciwa-household-size', '5.25人', '5.25 people'],
  ['apple-poor-share', '约24.7%', 'about 24.7%'],
  ['apple-farm-share', '约9%', 'about 9%'],
];

/** The dated events of the article, as the story prints them. */
export const events: readonly (readonly [zh: string, en: string])[] = [
  ['2017年以来', 'since 2017'],
  ['2018年', '2018'],
  ['2019年7月29日', '29 July 2019'],
  ['2020年初', 'early 2020'],
  ['2020年6月底', 'the end of June 2020'],
];

/** What the article does not say, and how the story says so. `in` names where it has to stand. */
export const unstated: readonly {
  readonly fact: string;
  readonly in: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}[] = [
  {
    fact: 'no date of the briefing',
    in: 'limits',
    zh: ['发布会哪一天开的，原文没有写'],
    en: ['does not say on what day the press conference was held'],
  },
  {
    fact: 'no end of the totals',
    in: 'limits',
    zh: ['各项累计数算到哪一天，原文没有写', '连从哪一天算起也没有写'],
    en: ['does not say to what day the totals run', 'no starting date either'],
  },
  {
    fact: 'no split of the projects',
    in: 'limits',
    zh: ['帮扶项目79个，怎样分类、怎样分到两县，原文没有写'],
    en: ['does not say how the 79 projects divide by kind or between the counties'],
  },
  {
    fact: 'no split of the money between years, counties and projects',
    in: 'limits',
    zh: ['财政帮扶资金1.77亿元，在各年之间、两县之间、各个项目之间怎样分，原文也没有写'],
    en: ['how the ¥177 million of public money divides between years, between the two counties or between projects'],
  },
  {
    fact: 'no counting method',
    in: 'limits',
    zh: ['这些数是怎样统计的，原文没有写'],
    en: ['does not say how any of the numbers was counted'],
  },
  {
    fact: 'no baseline',
    in: 'limits',
    zh: ['帮扶之前是什么样，原文没有写', '账本里没有趋势线'],
    en: ['does not say how things stood before the programme', 'the ledger draws no trend'],
  },
  {
    fact: 'sums of unlike things refused',
    in: 'limits',
    zh: ['财政资金、消费扶贫和捐赠不相加', '人与人次不相加', '拿财政资金除以受益人次也不做'],
    en: [
      'Public money, sales and donations are not added',
      'People and person-times are not added',
      'Nor is public money divided by person-times',
    ],
  },
  {
    fact: 'kinds of projects named, their numbers not',
    in: 'overview',
    zh: ['住房保障、产业帮扶、人才培训', '各类多少没有写'],
    en: ['It names housing, industry and training', 'with no count for any kind'],
  },
  {
    fact: 'persons and person-times are not the same',
    in: 'people',
    zh: ['单位不同，加不起来'],
    en: ['The units differ, so the numbers cannot be added'],
  },
];
