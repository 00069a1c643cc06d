import { counters } from './counters.ts';
import { freeChineseWords } from './free-words.ts';

const core = '零〇一二三四五六七八九十百千万亿萬億兆壹贰貳叁肆伍陆陸柒捌玖拾佰仟廿卅卌皕弌弍弎弐';
const any = `${core}两兩俩仨`;
/** Signs that count by themselves; 一 and 两 are plain words where nothing makes a longer number of them. */
const strong = '零〇二三四五六七八九十百千万亿萬億兆壹贰貳叁肆伍陆陸柒捌玖拾佰仟廿卅卌皕弌弍弎弐';
/** What is counted, beside the counters of the table: places, times, kinds, parts that stand straight behind a numeral. */
const countedThings =
  '省 市 县 区 乡 镇 村 州 旗 国 街道 社区 年 月 日 天 周 季 夜 世纪 年代 载 代 回 遍 趟 番 级 等 层 步 样 里 寸 尺 丈 顷 两 钱 元 圆 角 块 毛 分钟 秒 点钟 刻钟 时 人 口 名 位 员 户 家 家庭 项 大 类 种 批 期 届 轮 队 组 班 门 所 校 厂 企 企业 单位 部门 方面 条 款 桩 件 张 幅 本 部 篇 句 字 杯 碗 盘 桌 车 船 机 路 座 栋 间 床 亩 垄 畦 头 匹 只 羽 尾 株 棵 朵 根 片 块 袋 箱 瓶 桶 筐 担 斤 公斤 吨 米 公里 度 折 成 倍 分之 重 连 子 胎 孩 老 少 男 女 学生 儿童 教师 干部 农户 贫困户 老人 村民 群众 项目 岗位'.split(
    ' ',
  );
const things = [
  ...new Set([...counters.map(({ zh }) => zh).filter((zh) => /\p{Script=Han}/u.test(zh)), ...countedThings]),
]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** What kind of writing a number is. */
export type TypedKind = 'digits' | 'word' | 'multiple' | 'count';
/** Every way of writing a number in Chinese, one kind after another; what an earlier one took is gone for the later ones. */
const patterns: readonly (readonly [TypedKind, RegExp])[] = [
  [
    'word',
    new RegExp(`[${any}]+分之(?:[${any}]+|(?=\uFFFC))|百分之(?=\uFFFC)|一半|半数|过半|[大小]半(?!年)|成半|对半`, 'gu'),
  ],
  [
    'multiple',
    new RegExp(`[${any}几数]+[成倍](?!立|员|为|果|绩|熟|长|功|家)|翻[了${any}]*番|[成加](?:倍)|[${any}]番`, 'gu'),
  ],
  ['word', /成千上万|成百上千|数以[百千万亿十]+计|上[百千万亿](?!级)|[逾近过超][百千万亿]|近半|过半|多半/gu],
  [
    'word',
    new RegExp(
      `[${any}幺洞]*[${core}幺洞][${any}幺洞]+|[${any}][${core}]+|[十百千万亿][余几多来](?!样|元)|[几数][十百千万亿]+`,
      'gu',
    ),
  ],
  ['word', new RegExp(`第[${any}]+|[俩仨廿卅卌皕]`, 'gu')],
  ['count', new RegExp(`[${strong}](?:${things})`, 'gu')],
  ['count', /[壹贰貳叁肆伍陆陸柒捌玖拾佰仟億萬弌弍弎弐]/gu],
];

const blank = (found: string): string => '\u0000'.repeat(found.length);
const freeWord = new RegExp(freeChineseWords.join('|'), 'gu');
/** 十分 before an adjective says “very”; before 钟 it is a time. */
const very = /十分(?!钟|之|[\p{N}])/gu;

/** Numbers written in Chinese in a flat text: where, how long, of which kind. */
export function typedInChinese(text: string): { at: number; length: number; kind: TypedKind }[] {
  let prose = text.replace(freeWord, blank).replace(very, blank);
  const found: { at: number; length: number; kind: TypedKind }[] = [];
  for (const [kind, pattern] of patterns)
    prose = prose.replace(pattern, (words: string, ...rest: unknown[]) => {
      const at = Number(rest.find((one) => typeof one === 'number'));
      found.push({ at, length: words.length, kind });
      return blank(words);
    });
  return found;
}
