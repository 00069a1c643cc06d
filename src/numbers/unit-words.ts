import type { Language } from '../locale/index.ts';
import { counters } from './counters.ts';

const longest = (words: Iterable<string>): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const split = (words: string): string[] => words.split(/\s+/);

/** Counters that count anything at all: rows of a list as well as what a source counted. */
const generic = split('个 家 项 件 条 笔 种 类 篇 处 份 册 套 场 次 张 句 样 行 格 列 栏 组 段 幅 页 则 图 步 批 门');
/** Units that are no counters of the table: money, time, lengths, places, people. */
const moreChinese = split(
  '元 美元 港元 欧元 日元 英镑 圆 角 块钱 块 毛钱 年 月 日 号 天 周 星期 季度 季 点钟 时 小时 分钟 分 秒 世纪 岁 垧 顷 公顷 升 担 级 度 成 倍 折 省 市 县 区 州 旗 镇 乡 村 街道 社区 屯 户 人 口 名 位 员 家庭 农户 贫困户 贫困村 学生 儿童 老人 干部 教师 医生 村民 群众 企业 合作社 学校 医院 工厂 车间 岗位 头 只 羽 株 亩 吨 斤 公斤 百分点 个百分点 %  ％ ‰ 万 亿 千 百 十 余 多',
);
const english = split(
  'household households person persons people man men woman women child children family families farmer farmers resident residents villager villagers student students pupil pupils teacher teachers doctor doctors official officials worker workers job jobs village villages town towns township townships county counties city cities district districts province provinces prefecture prefectures firm firms company companies school schools hospital hospitals cooperative cooperatives yuan rmb renminbi cny usd dollar dollars cent cents euro euros pound pounds jiao fen hectare hectares ha acre acres mu ton tons tonne tonnes kg kilo kilos kilogram kilograms jin gram grams g km kilometre kilometres kilometer kilometers metre metres meter meters m² km² mile miles li year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries quarter quarters degree degrees kw kwh head vehicle vehicles',
);
const scales = split(
  'k m mn bn tn hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens wan lakh crore percent per\\s?cent pct pc percentage\\s+points? basis\\s+points? pp times fold folds x squared cubed odd',
);

/** What may stand between a number and what it counts: poor households, 贫困户. */
const adjectives: Record<Language, string> = {
  zh: '(?:的|贫困|深度|特困|困难|行政|自然|农|在册|受援|帮扶|脱贫|搬迁|移民|示范|重点|当地|新|老)*',
  en: '(?:of (?:the|these|those|all)\\s+)?(?:(?:poor|whole|entire|small|large|big|remote|mountain|nearby|neighbouring|rural|new|more|other|different|local|registered|impoverished|former|fewer|extra|million|billion)\\s+)*',
};

/** Words that only begin like a unit and name what a page may show: 个年份, 笔人均收入. */
const otherWords =
  '年[份度代]|月份|人[均物名口工]|省略|分[类别项]|时[间段期]|日[期子]|天数|元素|区[别分]|季节|市场|户[口籍外型头均]|村[名庄]|县名|口[号径]|名[字称词单目]|位置|头衔|级别|度量|成[果绩本]|千瓦|亩产|条件';

const chineseCounters = counters.map(({ zh }) => zh).filter((zh) => !generic.includes(zh));
/** Words that make another number of the one before it, or say that it counts what it does not. */
export const unitWords: Record<Language, string> = {
  zh: `${adjectives.zh}(?!${otherWords})(?:${longest([...chineseCounters, ...moreChinese])})`,
  en: `(?:${scales.join('|')}|${adjectives.en}(?:${longest(english)}))(?![\\p{L}])`,
};
/** A unit that stands by itself behind a sign or a word, and is read back into the number before it: 12，户 · 12 is households. */
export const unitApart: Record<Language, RegExp> = {
  zh: new RegExp(
    `^(?:[，、；,:;—\\s」』”)]|[是这那也就都])+(?:${unitWords.zh})(?=[，\\u3002；！？、,.;:!?\\s]|$)`,
    'u',
  ),
  en: new RegExp(
    `^(?:[,:;—–\\s”"’)-]|(?:is|are|was|were|that)(?![\\p{L}]))+(?:${unitWords.en})(?=\\s*(?:[,.;:!?]|$))`,
    'iu',
  ),
};
export const genericCounters: string = longest(generic);
