import type { Language } from '../locale/index.ts';
import type { Bound } from '../numbers/index.ts';

type Method = {
  readonly lead: string;
  readonly reading: readonly string[];
  readonly boundsTitle: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly derivedTitle: string;
  readonly deriving: readonly string[];
  readonly conventionsTitle: string;
  readonly sourcesTitle: string;
  readonly proved: string;
};

/** The text of the method page. It explains rules of the program and nothing of one story, so it stands in src/. */
export const method: Readonly<Record<Language, Method>> = {
  zh: {
    lead: '数都从原句里读出来：原文印的字就是数据，值、单位和界都在那几个字里。原文用文字说、没有写数字的，由编者读出，收据上写明。',
    reading: [
      '每一笔都抄着原文的一句话。程序在那句话里找出最长的那个数：原文是「人次」，就不能抄成「人」；前面有「超过」，就不能漏掉。读出来的数再印回去，必须和原文一字不差，否则网站不会生成。',
      '正文、图、表和收据里的数都由同一笔账印出来，改一处，处处都改。英文页按英文报纸的写法印，换算出来的单位按同一条规矩取位数。',
    ],
    boundsTitle: '一个数到哪里为止',
    bounds: {
      exact: '印到末位。条形的末端画双线收口。',
      rounded:
        '用了「万」「亿」或小数，或者是平均数：要是四舍五入来的，取整前的数在末位上下半个单位之间。条形实到下界，再往上是飞白。',
      'more-than': '写了「余」「多」「超过」：比印的数多，多多少没有说。条形的末端敞着。',
      'at-least': '写了「以上」「至少」：不少于印的数。条形的末端敞着。',
      about: '写了「约」「左右」：没有区间可言，由它算出来的数也只写「约」，至多两位数字。',
      'just-under': '写了「近」：接近而不到印的数，差多少没有说。',
      'less-than': '写了「不到」「不足」「低于」：比印的数少，少多少没有说。条形空心，到印的数收口。',
      'at-most': '写了「以下」「不超过」「最高」：不多于印的数。条形空心，到印的数收口。',
      between: '印了两个数：在两数之间，是哪一个没有说。条形实到小数，空心到大数，两头都收口。',
    },
    derivedTitle: '算出来的数',
    deriving: [
      '两笔相除或相减，界也跟着算：得到的是一个区间。印到哪一位，看区间有多宽：印出来的末位至多差一。除得尽的照印，除不尽的留三位有效数字，一头敞着的只印那一头。',
      '不同的量不相加：单位、人均或口径不同的数，合计一行画斜线注销。',
    ],
    conventionsTitle: '按惯例画的日期',
    sourcesTitle: '出处与核对',
    proved:
      '底本的全文不在这里，只存一份指纹：每相邻十来个字一个摘要，一句一句照次序排；全文不在手头的出处没有次序。引文里的每一段都要在指纹里找得到，网站才会生成。指纹证明存下的文本里有这句话，不证明这句话是对的。',
  },
  en: {
    lead: 'Numbers are read from quoted words: what the source printed is the data, and value, unit and bound come from it. Where it used words without a numeral the editors supplied one, and the receipt says so.',
    reading: [
      'Every entry carries a clause of its source. The program looks for the longest quantity at that place: person-times may not be cut to persons, and a “more than” may not be left out. What it reads is printed back and must match the source sign for sign, or the site is not built.',
      'Text, charts, tables and receipts print the same entry, so a change in one place is a change everywhere. English pages print numbers as an English paper would; a converted unit is rounded by the same rule.',
    ],
    boundsTitle: 'Where a number ends',
    bounds: {
      exact: 'Printed to the last digit. The bar is closed by a bookkeeper’s double line.',
      rounded:
        'Printed with a scale word or decimals, or an average: if it was rounded to the nearest, the number before lay within half a unit of the last digit. The bar is solid up to the lower bound and dry brush beyond it.',
      'more-than': 'More than the printed number; by how much is not said. The end of the bar stays open.',
      'at-least': 'The printed number or more. The end of the bar stays open.',
      about:
        'There is no interval to speak of, so whatever is derived from it is “about” too, with no more than a couple of digits.',
      'just-under': 'Close to the printed number but below it; by how much is not said.',
      'less-than': 'Less than the printed number; by how much is not said. The bar is hollow and closed at the number.',
      'at-most': 'The printed number or less. The bar is hollow and closed at the number.',
      between:
        'Two numbers are printed, and it lies between them; where is not said. The bar is solid to the lower, hollow to the higher, and closed at both.',
    },
    derivedTitle: 'What is worked out',
    deriving: [
      'When one entry is divided by another, or subtracted from it, their bounds go along and the result is an interval. Its width decides how many digits are printed: the last one may be off by one, never more. Where a division comes out even it is printed as it is, where it does not, three digits are kept, and where an end is open only that bound is printed.',
      'Unlike things are not added. Where unit, measure or the “per” differ, the line for the total is struck out.',
    ],
    conventionsTitle: 'Dates drawn by convention',
    sourcesTitle: 'Sources and proof',
    proved:
      'The full text of the source is not kept here, only a fingerprint of it: a digest of every short run of characters, sentence by sentence and in order; where the text is no longer at hand, without order. Every stretch of a quotation must be found in it, or the site is not built. The fingerprint shows that the stored text has the words, not that the words are right.',
  },
};
