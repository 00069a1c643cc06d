import { things } from './counted-things.ts';
import { withoutFreeChinese } from './free/mask.ts';

/** Signs of Chinese numerals in every form but 两 and its like, which are plain words beside it. */
const core = '零〇一二三四五六七八九十百千万亿萬億兆壹贰貳叁肆伍陆陸柒捌玖拾佰仟廿卅卌皕弌弍弎弐';
const any = `${core}两兩俩仨`;
/** Signs that count by themselves before a thing; 一 and 两 are plain words where nothing makes a longer number of them. */
const strong = core.replace(/[零一]/g, '');
const scales = '十百千万亿萬億拾佰仟';
/** Ten and some; but not what 来 and 多 begin as words of their own. */
const some = `(?:(?<=[${scales}])(?:[余几]|多(?![样元数半])|来(?![自到临源访宾电信说看得不的了]))[${scales}]*)?`;

/** What kind of writing a number is. */
export type TypedKind = 'digits' | 'word' | 'multiple' | 'count';
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
  ['word', new RegExp(`第[${any}]+|[俩仨廿卅卌皕]`, 'gu')],
  [
    'count',
    new RegExp(
      `(?:[${strong}](?:[、至到或和][${strong}两])?|[两一][、至到或和][${strong}])(?:${things})|零[个户人元例次起家名项分]`,
      'gu',
    ),
  ],
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
