import { type Context, flatten, type TextFault } from '../dataset/index.ts';
import { anyEnglishMonth } from '../locale/index.ts';
import { counters, englishNumeralWords, freeOf, typedNumbers } from '../numbers/index.ts';

const longest = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
/** Counters that names are made with as well: 2019年国民经济公报, 八一路, 三队, 四川二部. A year that is none has a rule of its own below. */
const inNames = /^(?:[年日路队级层段组部对两周字片]|季度)$/u;
const chinese = longest([
  ...counters.map(({ zh }) => zh).filter((zh) => /[\p{Script=Han}%‰]/u.test(zh) && !inNames.test(zh)),
  ...'圆 角 块 美元 港元 欧元 日元 英镑 成 倍 垧 顷 里地 岁 口人 户人家 农户 贫困户 人口 个月 百分点 贫困村'.split(' '),
]);
const english = longest(
  counters
    .flatMap(({ en }) => en ?? [])
    .concat(
      'million billion trillion thousand hundred percent yuan rmb dollars? euros? pounds? hectares? acres? tons? years? months? weeks? days? hours? kilometres? kilometers? miles? families residents villagers farmers children students pupils teachers workers women men towns? cities districts provinces jobs firms companies schools'.split(
        ' ',
      ),
      'per ?cent',
    )
    .filter((word) => /^[a-z]/.test(word)),
);
const months = anyEnglishMonth.toLowerCase();
const numerals = '零〇一二三四五六七八九十百千万亿两壹贰貳叁肆伍陆陸柒捌玖拾佰仟萬億廿卅卌叄貮弌弍弎弐';
const englishNumerals = longest(englishNumeralWords.filter((word) => word !== 'one' && word !== 'two'));
const numeral = `(?:one|two|${englishNumerals})`;
/** Place names that contain a number and a counter: 六户镇, 九家村. */
const place = '[村屯镇乡渠沟庄堡湾坪寨营铺集店桥街路]';
const gap = '[\\s「」『』“”（）()]*';

/**
 * A number that counts something: digits or a numeral before a counter, a scale or a unit; several English numerals together, or one
 * before what it counts; a month with its day or year.
 */
const counted = new RegExp(
  [
    `9[9.,]*${gap}[余多几]?(?:[万亿千百]*(?:${chinese}|万|亿)|\\s*-?(?:${english})(?![\\p{L}]))`,
    '(?<!9)(?:9{1,3}|9{5,})年',
    `(?<!第[${numerals}]*)[${numerals}]{2,}${gap}[余多几]?(?:${chinese})(?!${place})`,
    `[${numerals}]{3,}[余多几]?(?:${chinese})`,
    `(?<!第[${numerals}]*)[二三四五六七八九]${gap}(?:${chinese})(?!${place})`,
    `[廿卅卌]${gap}(?:${chinese})`,
    `[${numerals}]+分之|百分之`,
    '[¥￥$€£]\\s*9',
    `(?<![\\p{L}])(?:${numeral}(?:[ -](?:and )?${numeral})+ (?:\\p{L}+ )?(?:${english})|(?:an? |${numeral} )?(?:${englishNumerals})\\s+(?:(?:poor|rural|new) )?(?:${english})|(?:${englishNumerals})-?fold)(?![\\p{L}])`,
    `(?<![\\p{L}])(?:(?:${months}) 9|9+(?:st|nd|rd|th)? (?:${months}))`,
  ].join('|'),
  'u',
);
/** A quick test before the long pattern: most names contain nothing that it could match. */
const mayCount = new RegExp(`[9${numerals}]|${numeral}`);
/** The pattern is in lower case: the engine takes several times as long to prepare one that folds case. */
const lowered = (text: string): string => text.replace(/[A-Z]/g, (sign) => sign.toLowerCase());

/**
 * A number that counts something in a name. Names may have numbers (36氪, 第一财经, 三都); but no sum of money, no number of people gets
 * onto a page by way of one.
 */
export function faultOfName(name: string): TextFault | undefined {
  const flat = flatten(name);
  // Places that are called by a numeral are blanked (五家渠); what is left of a name may count.
  const free = lowered(freeOf(flat.text));
  const match = mayCount.test(free) ? counted.exec(free) : null;
  if (!match) return undefined;
  const at = flat.starts[match.index] ?? 0;
  const found = name.slice(at, flat.ends[match.index + match[0].length - 1]);
  return { at, code: 'name-counts', args: { found } };
}

/** English numerals in what is to be a reading: no syllable of Chinese but that of 万 is written as one of them. */
function faultOfReading(reading: string): TextFault | undefined {
  const { text } = flatten(reading);
  const found = typedNumbers(text, 'en').find(({ at, length }) => text.slice(at, at + length).toLowerCase() !== 'wan');
  return found && { at: found.at, code: 'name-counts', args: { found: text.slice(found.at, found.at + found.length) } };
}

/** Names of publishers, titles and places, in which nothing is counted. */
export function checkNames({ leaves, report }: Context): void {
  for (const { path, value, meaning } of leaves) {
    if (meaning.voice !== 'name' || typeof value !== 'string') continue;
    const reading = path.at(-1) === 'pinyin' || path.at(-1) === 'pronunciation';
    const fault = (reading ? faultOfReading(value) : undefined) ?? faultOfName(value);
    if (fault) report(path, fault.code, fault.args, fault.at);
  }
}
