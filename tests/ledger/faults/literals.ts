import { type Fault, item, pin } from '../editing.ts';

const before =
  '"literal": "around 4,000 yuan",\n      "quote": {\n        "source": "scio",\n        "exact": "we plan to raise it to around 4,000 yuan this year"\n      },\n      "reads": "约4000元"';

/** Words that are no single printed quantity: the fault is reported at the literal, or at what the editor reads it as. */
const literal = (
  name: string,
  words: string,
  reads: string | undefined,
  message: string,
  behind = '',
  lead = '',
): Fault => {
  const marked = reads === undefined ? [pin, ''] : ['', pin];
  const clause = /\p{Script=Han}/u.test(words)
    ? `当年（this year）写着${lead}${words}${behind}`
    : `this year: ${words}${behind}`;
  const quote = `"quote": {\n        "source": "scio",\n        "exact": "${clause}"\n      }`;
  const read = reads === undefined ? '' : `,\n      "reads": ${marked[1]}"${reads}"`;
  return {
    name,
    edits: [
      item('figures', 'poverty-line-planned', before, `"literal": ${marked[0]}"${words}",\n      ${quote}${read}`),
    ],
    problems: [message],
    alone: 'edits the same figure as another fault',
  };
};
const [one, count] = ['一笔只记一个数', '不能记成一笔'];

/** Every refusal of the numeral grammar, and every way in which foreign words and words without digits are misread. */
export const literalFaults: readonly Fault[] = [
  literal('a space in a literal', '4000 元', undefined, '「4000 元」里有空格：数、界和量词连着写，即「4000元」。'),
  literal(
    'a sign of money in reads',
    '四千元',
    '¥4000元',
    '「¥4000元」用了货币符号「¥」：这里货币写在数的后面，如「5000元」；原文若是外文，literal 照抄，另加 reads。',
  ),
  literal(
    'reads without a numeral',
    '全部清零',
    '若干',
    '「若干」里没有阿拉伯数字：literal 照抄原文不动，另加 reads，用阿拉伯数字写出它读作多少，如「36个」。',
  ),
  literal('a sign before a number', '-4%', undefined, '「-4%」带正负号：账本里的数不带符号，是增是减写进 label。'),
  literal('a date for a literal', '2019年', undefined, '「2019年」是日期，不是数量：日期写进 period 或 events。'),
  literal('an order for a literal', '第3名', undefined, `「第3名」说的是次序，不是数量：${count}。`),
  literal('an order in words', '第三名', '3人', `「第三名」说的是次序，不是数量：${count}。`),
  literal(
    'a range for a literal',
    '3至5余户',
    undefined,
    '「3至5余户」是一段区间，两端却不都是一个印死的数：区间只读「3至5户」「3万—5万元」这样的，不然把两端分开各记一笔。',
  ),
  literal(
    'a range with a foreign dash',
    '3〜5户',
    undefined,
    '「3〜5户」是一段区间，可是中间的「〜」（U+301C）不是中文的连接号：核对原文，区间用「至」「—」或「～」。',
  ),
  literal(
    'a range that falls',
    '5至3户',
    undefined,
    '「5至3户」是一段区间，后一个数却不比前一个大：核对原文；若是两个数，分开各记一笔。',
  ),
  literal(
    'two counters in one number',
    '500台（套）',
    undefined,
    `「500台（套）」一个数带两个量词（「台」「套」），数的是哪一样没有说：${count}；核对原文，只数其中一样的才记。`,
  ),
  literal(
    'degrees that are no electricity',
    '25度',
    undefined,
    '「25度」的「度」这里不是电量：角度和温度账本不记，只记用电的度。',
    '的坡地',
  ),
  literal('a place in a list', '5名', undefined, `「5名」这里说的是名次，不是多少：${count}。`, '', '排名前'),
  literal(
    'two units of one number',
    '3年',
    undefined,
    '「3年零2个月」是大小两个单位连着说的一个数，账本不会合成一个：不能只抄前一半。',
    '零2个月',
  ),
  literal(
    'a Chinese comma inside a number',
    '500元',
    undefined,
    '「3，500元」中间是中文逗号：是一个数（千分位），literal 就抄全「3，500元」；是两个数，原文就要改成不会连读的一句，或引另一句。',
    '',
    '3，',
  ),
  literal(
    'a word that limits and is not read',
    '3户强',
    undefined,
    '「3户强」里的「强」限定了这个数，账本却不会读它（会读的有 超过、至少、不到、不超过、约、近、余、多、以上、以下、左右 一类）：不能不抄它，只抄数；换引原文别处的说法。',
  ),
  literal(
    'noughts before a literal',
    '007个',
    undefined,
    '「007个」里的「007」不成一个数：小数点只能有一个，前后都有数字，开头没有多余的 0。',
  ),
  literal(
    'a comma at the wrong place of a number',
    '1,04人',
    undefined,
    '「1,04人」里「1,04」的千分位逗号不对：从右往左每三位一个，如「12,345」，或者一个也不用。',
  ),
  literal(
    'too many digits',
    '1234567890123456元',
    undefined,
    '「1234567890123456元」的数字超过 15 位：核对原文，大数用「万」「亿」。',
  ),
  literal('two bounds', '超过约500元', undefined, '「超过约500元」有两个界（「超过」「约」）：只能有一个，核对原文。'),
  literal('reads without its counter', '四千元', '4000', '「4000」后面没有量词：连量词一起抄，如「4000元」。'),
  literal(
    'a counter that is none',
    '5坛',
    undefined,
    '「5坛」里的「坛」不在量词表里：核对原文；若原文如此，请维护者把它加进 src/numbers/counters.ts。',
  ),
  literal('words behind the counter', '79个项目', undefined, '「79个项目」除了数还有「项目」：literal 只抄「79个」。'),
  literal(
    'a numeral in characters read as another number',
    '八十九户',
    '98户',
    'reads「98户」和原文「八十九户」的数字对不上：照原文的字读。',
  ),
  literal(
    'a numeral in characters without a counter of the table',
    '三十坛',
    '30个',
    '「三十坛」照数字写是「30坛」。「30坛」里的「坛」不在量词表里：核对原文；若原文如此，请维护者把它加进 src/numbers/counters.ts。',
  ),
  literal(
    'words that state no number',
    'nothing said',
    '9户',
    '「nothing said」没有说出一个数：没有数字的话，只有说一个也没有的（清零、归零、无一）读作 0，逐个点了名的地方（甲县、乙县，都列在 places 里）读作几个。',
  ),
  literal(
    'two English bounds',
    'at least 20 people or more',
    '至少20人',
    '「at least 20 people or more」里的两个界（at least、or more）：只能有一个，核对原文。',
  ),
  literal(
    'an English range',
    '3,000-5,000 yuan',
    '3000元',
    `「3,000-5,000 yuan」里的「-5,000」使它成了一段区间：${one}，不能只记一端。`,
  ),
  literal('an English order', '12th county', '12个', `「12th county」里的「12th」说的是次序，不是数量：${count}。`),
  literal(
    'an English sign',
    'minus 5 yuan',
    '5元',
    '「minus 5 yuan」里的「minus」是正负号：账本里的数不带符号，是增是减写进 label。',
  ),
  literal(
    'English digits that are no number',
    '1,23 yuan',
    '123元',
    '「1,23 yuan」里的「1,23」不成一个数：核对原文里的逗号、空格和小数点。',
  ),
  literal(
    'an English number without what it counts',
    'twelve',
    '12户',
    '「twelve」没有写数的是什么：连原文后面的单位或名词一起抄，如「12 households」。',
    ' households',
  ),
  literal(
    'an English number of another thing',
    'three main aspects',
    '3亩',
    'reads「3亩」和原文「three main aspects」的量词对不上：写原文那个词的中文量词，如 yuan 写「元」；量词表里没有的写「个」，noun 照抄原文的词。',
  ),
  literal(
    'places of a list that goes on',
    '迭部县、宁县',
    '2个',
    '「迭部县、宁县」不是原句里列出的全部（还有「等」）：没有列完、没有抄全的，数不出几个。',
    '等',
  ),
  literal('digits that nobody reads', '７９ yuan', '79元', '「７９ yuan」里的数读不出来：核对原文。'),
];
