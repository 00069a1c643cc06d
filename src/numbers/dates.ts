/** Dates, days, months and times of the clock in a folded text: what looks like a number and is none that a ledger enters. */
const digit = '[零〇一二三四五六七八九]';
const small = '(?:[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})';
const tail = '(?:以来|年?[初底末中]|[上中下]旬|[上下]半年|[前后起]|春|夏|秋|冬)?';
const patterns: readonly RegExp[] = [
  /(?:1|2)[0-9]{3}(?:年?(?:至|到|[-—–~～]{1,2}))(?:1|2)[0-9]{3}年/uy,
  new RegExp(`(?:[12][0-9]{3}|${digit}{4})年(?:代|度|(?:${small}月(?:份|${small}[日号])?)?${tail})`, 'uy'),
  new RegExp(`(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|${small}[日号])?${tail}`, 'uy'),
  /(?:1|2)[0-9]{3}(?:[-/](?:0?[1-9]|1[0-2])|[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12][0-9]|3[01]|0?[1-9]))(?![0-9.十万亿千百元人户个])[前后起]?/uy,
  /[0-9]{1,2}·[0-9]{1,2}(?![0-9万亿千百元人户个])/uy,
  /[0-9]{2}年代/uy,
  /(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9](?![0-9])/uy,
  new RegExp(
    `${small}[点时](?:${small}分|半|整|许|钟(?!头)|(?![0-9零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖]))(?![间段尚候代期])(?!多)`,
    'uy',
  ),
];
const day =
  /(?:[12][0-9]|3[01]|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?![子程均内元圆本]|以内|之内)(?:前|后|起|晚|上午|下午)?/uy;
/** Before days that are counted: 工期15日. */
const counted = /(?:期限?|历时|用时|耗时|为|共|满|连续|仅用|超过|约|近)$/u;

/** How long the date is that stands at a place of a text; 0 where none does. */
export function dateAt(text: string, at: number): number {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return found.length;
  }
  day.lastIndex = at;
  const found = day.exec(text)?.[0];
  return found && !counted.test(text.slice(Math.max(0, at - 4), at)) ? found.length : 0;
}
