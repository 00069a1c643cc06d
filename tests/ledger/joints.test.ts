import { describe, expect, test } from 'vitest';
import { faultsOfJoints } from '../../src/check/joints.ts';
import { faultOfName } from '../../src/check/names.ts';
import { faultsOfWording, type NumberOf } from '../../src/check/wording.ts';

// What a printed number, count or date may be made of by the words around it, from the language: each row is refused, and by the words
// that do it. The sentences of ordinary prose below it are not.

type Language = 'zh' | 'en';
const numbers: Readonly<Record<string, NonNullable<ReturnType<NumberOf>>>> = {
  projects: { bound: 'exact', counter: '个', averaged: false, nouns: ['project', 'projects'] },
  outlets: { bound: 'exact', counter: '家', averaged: false, nouns: ['outlet', 'outlets'] },
  homes: { bound: 'exact', counter: '户', averaged: false, nouns: ['household', 'households'] },
  funds: { bound: 'rounded', counter: '元', averaged: false, nouns: ['yuan'] },
  people: { bound: 'more-than', counter: '人', averaged: false, nouns: ['person', 'people'] },
  yield: { bound: 'about', counter: '斤', averaged: false, nouns: ['jin'] },
  nearly: { bound: 'just-under', counter: '亩', averaged: false, nouns: ['mu'] },
  income: { bound: 'rounded', counter: '元', averaged: true, nouns: ['yuan'] },
  share: { bound: 'derived', counter: undefined, averaged: true, nouns: [] },
};
const numberOf: NumberOf = (id) => numbers[id];
const nothing = { idioms: [], refused: { zh: [], en: [] } };

function refused(text: string, language: Language): string[] {
  const faults = [
    ...faultsOfWording(text, language, nothing, numberOf),
    ...faultsOfJoints(text, language, numberOf, (id) => id === 'flood'),
  ];
  return faults.map(({ code, args }) => {
    const { word, found, first, second } = args as Record<string, string>;
    return `${code}: ${word ?? found ?? `${first} ${second}`}`;
  });
}

/** Texts by the fault they are refused for, each with the words that make it. */
const rows: Readonly<Record<string, readonly (readonly [Language, string, string])[]>> = {
  'count-of-other': [
    ['zh', '有{count:entries}个村受益。', '个村'],
    ['zh', '有{count:entries}户受益。', '户'],
    ['zh', '有{count:entries}户次。', '户次'],
    ['zh', '有{count:entries}个贫困村受益。', '个贫困村'],
    ['zh', '有{count:entries}家企业。', '家企业'],
    ['zh', '花了{count:entries}亿。', '亿'],
    ['zh', '占{count:training}成。', '成'],
    ['zh', '占{count:training} %。', '%'],
    ['zh', '是{count:training}倍。', '倍'],
    ['zh', '到了{count:training}月。', '月'],
    ['zh', '用了{count:training}年。', '年'],
    ['zh', '用了{count:training}个月。', '个月'],
    ['zh', '有{count:training}**人**。', '人'],
    ['en', '{count:training}% of households left.', '%'],
    ['en', '{count:training} households left.', 'households'],
    ['en', '{count:training} poor households left.', 'poor households'],
    ['en', 'It rose {count:training}-fold.', '-fold'],
    ['en', 'It rose {count:training} times.', 'times'],
    ['en', '{count:training}m yuan was paid.', 'm'],
    ['en', 'It gained {count:training} percentage points.', 'percentage points'],
    ['en', '{count:training} million left.', 'million'],
    ['zh', '脱贫{count:training}，户。', '户'],
    ['en', '{count:training} of the villages left.', 'of the villages'],
    ['en', '{count:training} in every village left.', 'in every'],
    ['en', '{count:training} out of them all left.', 'out of'],
  ],
  'number-changed-behind': [
    ['zh', '到了{projects|bare}月。', '月'],
    ['zh', '投入{projects|bare}美元。', '美元'],
    ['zh', '投入{projects|bare}块钱。', '块钱'],
    ['zh', '涉及{projects|bare}镇。', '镇'],
    ['zh', '用了{projects|bare}分钟。', '分钟'],
    ['zh', '种了{projects|bare}垧。', '垧'],
    ['zh', '脱贫{projects|bare} 户。', '户'],
    ['zh', '脱贫{projects|bare}「户」。', '「'],
    ['zh', '脱贫{projects|bare}（户）。', '（'],
    ['zh', '脱贫{projects|bare}-户。', '-'],

    ['zh', '占{projects|bare} 成。', '成'],
    ['zh', '「{projects|bare}」户。', '」'],
    ['en', '{projects|bare} households left.', 'households'],
    ['en', '{projects|bare} RMB was paid.', 'RMB'],
    ['en', '{projects|bare} hectares were planted.', 'hectares'],
    ['en', '{projects|bare} years passed.', 'years'],
    ['en', '{projects|bare}x was gained.', 'x'],
    ['en', '{projects|bare}th was gained.', 'th'],
    ['en', 'On {projects|bare} June it passed.', 'June'],
    ['en', '{projects|bare} of the households left.', 'of'],
    ['en', '{projects}s were gained.', 's'],
    ['zh', '脱贫{projects|bare}，户。', '户'],
    ['zh', '脱贫的{projects|bare}是户。', '户'],
    ['en', 'It left {projects|bare}: households.', 'households'],
    ['en', 'The {projects|bare} is households.', 'households'],
  ],
  'number-changed-before': [
    ['zh', '零点{projects}。', '零点'],
    ['zh', '有十{outlets|bare}家。', '十'],
    ['zh', '有一{outlets|bare}家。', '一'],
    ['zh', '有−{projects}。', '−'],
    ['zh', '有负{projects}。', '负'],
    ['zh', '有~{projects}。', '~'],
    ['zh', '有≥{projects}。', '≥'],
    ['zh', '有＞{projects}。', '＞'],
    ['zh', '第{count:training}届。', '第'],
    ['en', 'It lost minus {projects}.', 'minus'],
    ['en', 'It lost ≈ {projects}.', '≈'],
    ['en', 'It lost -{projects}.', '-'],
    ['en', 'It lost two {projects}.', 'two'],
    ['en', 'It paid ¥{count:training}.', '¥'],
    ['en', 'In the year {projects|bare}, it passed.', 'year'],
  ],
  'numbers-welded': [
    ['zh', '有{outlets|bare}至{projects}。', '{outlets|bare} {projects}'],
    ['zh', '有{outlets|bare}～{projects}。', '{outlets|bare} {projects}'],
    ['zh', '有{outlets|bare}—{projects}。', '{outlets|bare} {projects}'],
    ['zh', '有{outlets|bare}点{projects}。', '{outlets|bare} {projects}'],
    ['zh', '有{outlets|bare}比{projects|bare}。', '{outlets|bare} {projects|bare}'],
    ['zh', '有{outlets}到{projects}。', '{outlets} {projects}'],
    ['zh', '在{outlets}和{projects}之间。', '{outlets} {projects}'],
    ['zh', '有{outlets|bare}{flood}。', '{outlets|bare} {flood}'],
    ['zh', '有{flood}{projects}。', '{flood} {projects}'],
    ['zh', '有{count:training}{projects}。', '{count:training} {projects}'],
    ['zh', '有**{outlets}** {projects}。', '{outlets} {projects}'],
    ['en', '{outlets|bare} to {projects} left.', '{outlets|bare} {projects}'],
    ['en', '{outlets|bare}–{projects} left.', '{outlets|bare} {projects}'],
    ['en', '{outlets|bare} point {projects|bare}.', '{outlets|bare} {projects|bare}'],
    ['en', '{outlets|bare} out of {projects} left.', '{outlets|bare} {projects}'],
    ['en', '{outlets|bare} in {projects} left.', '{outlets|bare} {projects}'],
    ['en', 'between {outlets} and {projects} left.', '{outlets} {projects}'],
    ['en', '{homes} per {projects} left.', '{homes} {projects}'],
    ['en', '{count:training} {projects} left.', '{count:training} {projects}'],
  ],
  'bound-not-said': [
    ...'最多 至多 低于 高于 少于 突破 不止 几乎 多达 高达 差不多 大概 起码 最少 未满 不满 超 约莫 好几 仅 不超过 至少有 约为'
      .split(' ')
      .map((word) => ['zh', `脱贫的${word}{homes}。`, word.replace(/[有为]$/, '')] as const),
    ...'以下 以内 之内 出头 有余 不到 封顶 起 开外 之多 以上 左右'
      .split(' ')
      .map((word) => ['zh', `脱贫的有{homes}${word}。`, word] as const),
    ['zh', '一共{projects}来，都在。', '来'],
    ['zh', '年收入过{funds}。', '过'],
    ['zh', '超过{count:training}笔。', '超过'],
    ...'at most|close to|in excess of|exceeding|as many as|below|beyond|a minimum of|a maximum of|circa|upwards of|short of|barely|not quite|no more than|not even|up to|well over|just under|fewer than'
      .split('|')
      .map((word) => ['en', `They built ${word} {projects}.`, word] as const),
    ...'plus|or fewer|and more|at most|or so|and counting'
      .split('|')
      .map((word) => ['en', `They built {projects} ${word}.`, word] as const),
    ['en', 'They built {projects}+.', '+'],
    ['en', 'They built *more than* *{projects}*.', 'more than'],
    ['en', 'They built more than {count:entries}.', 'more than'],
  ],
  'bound-twice': [
    ['zh', '带动不止{people}。', '不止'],
    ['zh', '带动{people}以上。', '以上'],
    ['zh', '大约{yield}。', '大约'],
    ['zh', '几乎{nearly}。', '几乎'],
    ['zh', '不到{nearly}。', '不到'],
    ['zh', '约占{share}，差不多{share}。', '差不多'],
    ['en', 'It led in excess of {people}.', 'in excess of'],
    ['en', 'It led more than **{people}**.', 'more than'],
  ],
  'bound-contradicts': [
    ['zh', '带动不到{people}。', '不到'],
    ['zh', '带动{people}以下。', '以下'],
    ['zh', '带动最多{people}。', '最多'],
    ['zh', '带动仅{people}。', '仅'],
    ['zh', '带动大约{people}。', '大约'],
    ['zh', '超过{nearly}。', '超过'],
    ['en', 'It led no more than {people}.', 'no more than'],
    ['en', 'It led under {people}.', 'under'],
    ['en', 'It led at least {nearly}.', 'at least'],
  ],
  'exact-before-open': [
    ['zh', '带动整整{people}。', '整整'],
    ['zh', '带动{people}整。', '整'],
    ['en', 'It led exactly {people}.', 'exactly'],
    ['en', 'It led just {people}.', 'just'],
  ],
  'average-of-total': [
    ['zh', '一年{funds}。', '一年'],
    ['zh', '两县各{funds}。', '各'],
    ['zh', '平均{funds}。', '平均'],
    ['zh', '花了{funds}／年。', '／年'],
    ['zh', '花了{funds}每户。', '每户'],
    ['en', 'It spent {funds} annually.', 'annually'],
    ['en', 'It spent {funds} daily.', 'daily'],
    ['en', 'They got {funds} apiece.', 'apiece'],
    ['en', 'They got {funds} each.', 'each'],
    ['en', 'They got {funds} per township.', 'per township'],
    ['zh', '每{funds}。', '每'],
    ['zh', '均为{funds}。', '均为'],
    ['en', 'They got {funds} in each village.', 'in each village'],
    ['en', 'They got {funds} for every household.', 'for every household'],
    ['en', 'They got an average of {funds}.', 'an average of'],
  ],
  'date-changed': [
    ...'底 年底 初 前 以来 后 凌晨 腊月 国庆节'
      .split(' ')
      .map((word) => ['zh', `洪水在{flood}${word}。`, word] as const),
    ['zh', '收入是{income|period}底的。', '底'],
    ['zh', '收入是{income|period}上半年的。', '上半年'],
    ['zh', '见{report|date}前后的发布会。', '前后'],
    ['zh', '早于{flood}。', '早于'],
    ...'late|before|since|by the end of|mid-|early|in the summer of|July|until'
      .split('|')
      .map(
        (word) =>
          [
            'en',
            `It passed ${word}${word.endsWith('-') ? '' : ' '}{flood}.`,
            word.replace(/^(?:by|in) the /, ''),
          ] as const,
      ),
    ['zh', '那是{flood}次年的事。', '次年'],
    ['zh', '近{flood}。', '近'],
    ['en', 'It fell towards {flood}.', 'towards'],
    ['en', 'It fell late in {income|period}.', 'late in'],
    ['en', 'It passed in {flood} BC.', 'BC'],
  ],
};
// What is quoted may begin a word earlier or later than the row says it; it has to hold it.
const all = Object.entries(rows).flatMap(([code, list]) => list.map((row) => [code, ...row] as const));

describe('what makes something else of a printed number is refused', () => {
  test.each(all)('%s, %s: %s', (code, language, text, words) => {
    const reported = refused(text, language);
    expect(
      reported.some((one) => one.startsWith(`${code}: `) && one.includes(words.trim())),
      reported.join('; '),
    ).toBe(true);
  });
});

const ordinary: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '账本记下{count:entries}笔数。',
    '图里是{count:training}个量词，数的是{count:training}样东西。',
    '{count:funds}笔钱性质不同，账上各记各的。',
    '账上的笔数：{count:entries}。',
    '报道有{count:statements}句没有数。',
    '帮扶项目有{projects}，分在两县。',
    '办起{outlets}专馆，完成{projects}。',
    '有{homes}、{people}，都已搬走。',
    '有{homes}，{people}，{projects}。',
    '{homes}成了示范户，{people}成立合作社，{homes}成为样板。',
    '{people}十分满意，{homes}千万不要忘。',
    '{people}来到村里，{projects}后来都办成了，{funds}起了作用。',
    '{people}多为妇女，{homes}多种苹果，{projects}余下的没有写。',
    '{count:entries}笔里没有一笔是总数，{count:entries}笔人均收入的数。',
    '{count:training}个年份、{count:training}个人物没有写。',
    '{flood}前往村里，{flood}初步核实，{flood}号召大家，{flood}间隔很久。',
    '{income|period}年终总结没有写。',
    '约定{projects}，公约{projects}，超市{projects}。',
    '{homes}：{people}。',
    '{people}（{homes}）搬走了。',
    '这个数是{projects|bare}（见下图的说明），不带单位。',
    '这个数是{projects|bare}，不带单位。',
    '表里的{projects|bare}是项目。',
    '办了{outlets|bare}家专馆。',
    '减贫{homes}，其中多半没有写名字。',
    '收入从{income}提高到{funds}。',
    '不仅{homes}，别的也在账上。',
    '通过{projects}，路修好了。',
    '辜负了谁，{projects}说不出来。',
    '最近{projects}，附近{homes}都知道。',
    '公共{projects}和节约{funds}是两回事。',
    '同一年{funds}。',
    '平均每户{income}。',
    '洪水发生在{flood}，村里记得。',
    '{flood}，国务院扶贫办来过。',
    '截至{flood}，路还没有通。',
    '自{flood}起，桥就断了。',
    '{flood}日子不好过。',
    '发布会在{report|date}召开。',
    '{income|period}的收入是{income}。',
    '{income|period}间接的影响没有写。',
    '{people}起初没有报名。',
    '{homes}来自山里。',
    '唯一{projects}能说明的，是数目。',
    '总数{projects}，人数{people}。',
    '帮扶{projects}多数在山里。',
    '{term:household}{homes}，名单在村里。',
    '- {projects}：见下图。',
    '报道说的——{projects}——没有分类。',
  ],
  en: [
    'The ledger keeps {count:entries} numbers.',
    'These are {count:funds} kinds of money, kept apart.',
    'The chart has {count:training} units of count.',
    'In {count:entries} entries nothing is added up.',
    'The report has {count:statements} statements in words alone.',
    'The report speaks of {projects}, and of {outlets}.',
    'The number is {projects|bare}, without a unit.',
    'The {projects|bare} in the chart stands alone.',
    'There were {projects|bare} projects.',
    'Income rose from {income} to {funds}.',
    'The gap between {income} and {funds} is wide.',
    'Left behind were {homes} in {outlets}.',
    'Of {projects}, some had no name.',
    'An average of {income} each was reported.',
    'A share of {share} was worked out.',
    'The flood came on {flood}.',
    'On {flood}, the road was lost.',
    'A briefing on {report|date} gave the number.',
    'The income in {income|period} was {income}.',
    'From {flood} the bridge was closed.',
    'What the {projects} cost is not said.',
    'A well-known list—{projects}—has no names.',
    'The report counts {homes} (one list only).',
    '{homes} each have a list.',
    'It left {homes} and more questions.',
    '{homes}, or so it says, moved.',
    '{count:entries} more entries follow.',
    'More than anything, {projects} need time.',
    'It lists {homes}, {people}, {projects} and {outlets}.',
    'One list – {homes} – has no names.',
    'Its sum, {funds}, is not divided.',
    '- {projects}: see the chart.',
  ],
};
describe.each(['zh', 'en'] as const)('ordinary prose around numbers, %s', (language) => {
  test.each(ordinary[language])('%s', (text) => {
    expect(refused(text, language)).toEqual([]);
  });
});

describe('names', () => {
  test.each(
    'Seventy-nine households|Two million people|July 2019|Ninety per cent|Seven thousand households|79 hectares|79 dollars|79 acres|79 years|3成|79美元|79年|柒拾玖户|廿户村|叁仟万圆|百分之九十|九家|七千 户|a hundred yuan'.split(
      '|',
    ),
  )('%s counts', (name) => {
    expect(faultOfName(name)?.code).toBe('name-counts');
  });
  test.each(
    '第一财经|36氪|三都|九江|八一|五家渠市|六户镇|九家村|三家村|十八洞村|万年县|四川户外|2019年国民经济和社会发展统计公报|第七次全国人口普查公报|21世纪经济报道|Three Gorges Daily|Seven Sisters|Eight Immortals Village|36Kr|The One Hundred'.split(
      '|',
    ),
  )('%s is a name', (name) => {
    expect(faultOfName(name)).toBeUndefined();
  });
});
