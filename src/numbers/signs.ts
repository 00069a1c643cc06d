/** Traditional forms of the signs that numerals, scales and counters are written with, one for one. */
const traditional: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  個: '个',
  點: '点',
  兩: '两',
  倆: '俩',
  幾: '几',
  負: '负',
  餘: '余',
  貳: '贰',
  陸: '陆',
  參: '叁',
  圓: '圆',
  佔: '占',
  對: '对',
  雙: '双',
  過: '过',
  當: '当',
  歲: '岁',
  畝: '亩',
  頃: '顷',
  戶: '户',
  噸: '吨',
  鄉: '乡',
  縣: '县',
  鎮: '镇',
};

/** Full-width digits, comma, point and percent sign are the same signs as the half-width ones. */
export const foldWidth = (text: string): string =>
  text.replace(/[０-９，．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * A text in the signs that the grammar knows, sign for sign, so that places stay what they are: half-width letters, digits and marks,
 * simplified numerals. A full-width comma is one within a number only where three digits follow it.
 */
export const foldSigns = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ．％＋－／＝]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',')
    .replace(/[萬億個點兩倆幾負餘貳陸參圓佔對雙過當歲畝頃戶噸鄉縣鎮]/g, (sign) => traditional[sign] ?? sign);
