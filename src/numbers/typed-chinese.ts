import { things } from './counted-things.ts';
import { withoutFreeChinese } from './free/mask.ts';

/** Signs of Chinese numerals in every form but 两 and its like, which are plain words beside it. */
const core = '零〇一二三四五六七八九十百千万亿萬億兆壹贰貳叁肆伍陆陸柒捌玖拾佰仟廿卅卌皕弌弍弎弐叄貮亖卄丗卋';
const any = `${core}两兩俩仨`;
/** Signs that count by themselves before a thing; 一 and 两 are plain words where nothing makes a longer number of them. */
const strong = core.replace(/[零一]/g, '');
const scales = '十百千万亿萬億拾佰仟';
/** Signs that part what is read as one. */
const apart = `\\s「」『』“”‘’"'（）()·•\\-–—_/|…`;
/** Counters of households, people, money, places and land, which make a number of any sign before them. */
const counted = '户|人|人次|名|个|家|元|万|亿|亩|村|县|乡|镇|省|市|%|吨|公里|倍|成|年|月|日|天';
/** Days and times that are called by a name of the calendar, and are typed dates. */
const dates =
  '腊月(?!里|间|的)|正月(?!里|间|的|十五)|元旦(?!当天|晚会|[假节期前联放小那这快献的])|(?<!\\p{Script=Han})初[一二三四五六七八九十](?!\\p{Script=Han}{0,3}[学班级])|[一上下]季度|[上下]半年|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?!间|代)';
/** Ten and some; but not what 来 and 多 begin as words of their own. */
const some = `(?:(?<=[${scales}])(?:[余几]|多(?![样元数半])|来(?![自到临源访宾电信说看得不的了]))[${scales}]*)?`;

/** What kind of writing a number is. */
export type TypedKind = 'digits' | 'word' | 'multiple' | 'count' | 'date';
/** Every way of writing a number in Chinese, one kind after another; what an earlier one took is gone for the later ones. */
const patterns: readonly (readonly [TypedKind, RegExp])[] = [
  [
    'word',
    new RegExp(
      `[${any}]+分之(?:[${any}]+(?:点[${any}]+)?|(?=\uFFFC))|百分之(?=\uFFFC)|百分百|一半|半数|[过近]半(?![个截山夜信路百生])|[大小]半(?![年生辈夜天])|成半|对半|多半`,
      'gu',
    ),
  ],
  ['word', new RegExp(`[${any}]+点[${any}]+`, 'gu')],
  // 〇 is a digit to Unicode, so the flat text has it as 9: 二〇一九.
  ['word', /[一二三四五六七八九]9[一二三四五六七八九9]{1,2}/gu],
  [
    'multiple',
    new RegExp(
      `[${any}几数]+[成倍](?![立员为果绩熟长功家品交本因套])(?:多(?![样元数]))?|翻[了${any}]*番|[成加]倍|[${strong}两兩]番`,
      'gu',
    ),
  ],
  [
    'word',
    new RegExp(
      `成千上万|成百上千|成[百千]成[千万]|数以[百千万亿十]+计|[上逾近过超][百千万亿](?!级)[${any}]*${some}`,
      'gu',
    ),
  ],
  [
    'word',
    new RegExp(
      `第?(?=[两兩俩仨]*[${core}幺洞])(?:[${any}幺洞]{2,}|[${scales}](?=[余几多来]))${some}|[几数][${scales}]+${some}`,
      'gu',
    ),
  ],
  // Parted by spaces, quotation marks or brackets: 七「千」户, 七 千 三 百 户.
  [
    'word',
    new RegExp(
      `(?<![其之第初老周小])[${any}](?:[${apart}]{1,3}[${any}])*[${apart}]{1,3}[${scales}](?:[${apart}]{0,3}[${any}])*(?!\\p{Script=Han}?\u0000)`,
      'gu',
    ),
  ],
  [
    'word',
    new RegExp(
      `第[${any}]+|[俩仨廿卅卌皕卄丗卋亖叄貮]|[${any}][垓京秭](?=[${apart}]*[户人元万亿个亩])|[${any}]阡|阡(?=[户人元万亿个亩])|参(?=户(?!口)|人次|[千万百拾佰仟亿])|漆(?=户|[千万百拾佰仟亿])`,
      'gu',
    ),
  ],
  [
    'count',
    new RegExp(
      `(?:[${strong}](?:[、至到或和][${strong}两])?|[两一][、至到或和][${strong}])(?:${things})|零[个户人元例次起家名项分]`,
      'gu',
    ),
  ],
  // A numeral by itself, where a clause ends with it or begins and ends: 户数为九, 共九; and what is counted in brackets behind one.
  [
    'count',
    new RegExp(
      `(?<=^|[，\\u3002；！？（(,.;:!?\\s]|[户人数总]数|[为是共有计达占约成])[${strong}](?=[，\\u3002；！？）),.;!?\\s]|之多|$)(?![\\s]+\\p{Script=Han})`,
      'gu',
    ),
  ],
  ['count', new RegExp(`(?<![其之第初老周小])[${strong}两][${apart}]{1,3}(?:${counted})(?!\\p{Script=Han})`, 'gu')],
  [
    'multiple',
    /翻倍|(?<!信心|精神|身价|勇气|热情|干劲|压力|魅力)倍增(?!器)|减半|折半|对折|腰斩|一打(?=[鸡啤铅毛袜杯鲜玫碗酒蛋可汽手衬]|[，。；、,.;]|$|的)/gu,
  ],
  ['date', new RegExp(`${dates}`, 'gu')],
  ['count', /[億萬弌弍弎弐]/gu],
];

const blank = (found: string): string => '\u0000'.repeat(found.length);

/** Numbers written in Chinese in a flat text: where, how long, of which kind. */
export function typedInChinese(text: string): { at: number; length: number; kind: TypedKind }[] {
  let prose = withoutFreeChinese(text);
  const found: { at: number; length: number; kind: TypedKind }[] = [];
  for (const [kind, pattern] of patterns)
    prose = prose.replace(pattern, (words: string, ...rest: unknown[]) => {
      const at = Number(rest.find((one) => typeof one === 'number'));
      found.push({ at, length: words.length, kind });
      return blank(words);
    });
  return found;
}
