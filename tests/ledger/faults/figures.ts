import { fingerprintOf, sumOf } from '../../../src/dataset/index.ts';
import { added, append, data, type Fault, item, pin, real } from '../editing.ts';

const figure = (id: string, find: string, put: string) => item('figures', id, find, put);
const unread =
  '限定了这个数，账本却不会读它（会读的有 超过、至少、不到、不超过、约、近、余、多、以上、以下、左右 一类）：不能不抄它，只抄数；换引原文别处的说法。';
const plan = '"exact": "we plan to raise it to around 4,000 yuan this year"\n      },\n      "reads": "约4000元"';
const planLiteral = '"literal": "around 4,000 yuan"';

/** The fingerprint of the story's source, as if a clause stood there in two sentences, its last sign in the second. */
function parted(clause: string): string {
  const last = fingerprintOf('x', clause).sentences[0]?.at(-1) ?? '';
  const file: ReturnType<typeof fingerprintOf> = JSON.parse(real.fingerprints.get('sources/briefing.json') ?? '');
  const sentences = file.sentences.flatMap((windows) => {
    const at = windows.indexOf(last);
    return at <= 0 ? [windows] : [windows.slice(0, at), windows.slice(at)];
  });
  return JSON.stringify({ ...file, sentences, sum: sumOf({ ...file, sentences }) });
}

/** Faults of a literal, its quote, its reading, its period. */
export const figureFaults: readonly Fault[] = [
  {
    name: '5066人 for 5066人次',
    edits: [figure('professional-trainees', '"5066人次"', `${pin}"5066人"`)],
    problems: ['「5066人」没有抄全：原句里是「5066人次」。literal 写「5066人次」。'],
  },
  {
    name: '4220人 for 超过4220人',
    edits: [figure('linkage-people', '"超过4220人"', `${pin}"4220人"`)],
    problems: ['「4220人」没有抄全：原句里是「超过4220人」。literal 写「超过4220人」。'],
  },
  {
    name: '511.7万元 for 2511.7万元',
    edits: [figure('donations', '"2511.7万元"', `${pin}"511.7万元"`)],
    problems: ['「511.7万元」没有抄全：原句里是「2511.7万元」。literal 写「2511.7万元」。'],
    alone: 'what is made of a number that is not whole is not looked at',
  },
  {
    name: 'one character of a quote changed near its start',
    edits: [figure('fiscal-funds', '累计向受援县投入市', `累计向受援县${pin}收入市`)],
    problems: ['引文和原文对不上：从「入市、区两级财政」起是对的，前面「计向受援县收」原文不是这样。照原文重抄。'],
  },
  {
    name: 'one character of a quote changed near its end',
    edits: [figure('apple-poor-households', '稳定脱贫', `${pin}安定脱贫`)],
    problems: ['引文和原文对不上：到「通过苹果产业实现」为止是对的，下面「安定脱贫」原文不是这样。照原文重抄。'],
  },
  {
    name: 'one character of a short quote changed in its middle',
    edits: [figure('vocational-trainees', '"开展职业技能', `${pin}"开展职工技能`)],
    problems: ['原文里没有这句话：从「开展职工技能」起就对不上。照原文重抄，一字不改。'],
  },
  {
    name: 'a character of a quote left out',
    edits: [figure('people-reached', '一项重大政治责任', `一项重大政治${pin}任`)],
    problems: ['引文和原文对不上：到「作为一项重大政治」为止是对的，下面「任」原文不是这样。照原文重抄。'],
  },
  {
    name: 'a quote of eleven characters',
    edits: [figure('pavilions', '"在河东设立12家扶贫专区专馆"', `${pin}"河东设立12家扶贫专区"`)],
    problems: ['引文只有 11 个字：至少抄 12 个字，才验得出它在不在原文里。'],
  },
  {
    name: 'a literal that is not in its clause',
    edits: [figure('apple-households', '"3.84万户"', `${pin}"3.85万户"`)],
    problems: ['原句里没有「3.85万户」：literal 要和 quote 里的字一模一样。原句是「带动3.84万户栽植苹果19万亩」。'],
  },
  {
    name: 'two quantities in one literal',
    edits: [figure('ciwa-people', '"126人"', `${pin}"24户126人"`)],
    problems: ['「24户126人」里不止一个数（「24户」「126人」）：一笔只记一个数，分开各记一笔。'],
  },
  {
    name: 'a word of the sentence taken into the literal',
    edits: [figure('income-diebu', '"8224元"', `${pin}"为8224元"`)],
    problems: ['「为8224元」开头的「为」不是数的一部分：literal 只抄「8224元」。'],
  },
  {
    name: 'words without a numeral and without reads',
    edits: [
      figure('remaining-poor', '"全部清零"', `${pin}"全部清零"`),
      figure('remaining-poor', '\n      "reads": "0人",', ''),
    ],
    problems: ['「全部清零」里没有阿拉伯数字：加上 "reads"，用阿拉伯数字和中文量词写出它读作多少，如「36个」。'],
  },
  {
    name: 'words without their English',
    edits: [
      figure('counties-exited', '"迭部县、宁县"', `${pin}"迭部县、宁县"`),
      figure('counties-exited', '\n      "english": "Diebu and Ning counties",', ''),
    ],
    problems: ['「迭部县、宁县」是文字：加上 "english"，写英文页上怎么说。'],
  },
  {
    name: 'reads that is another number',
    edits: [figure('poverty-line', '"3218元"', `${pin}"3281元"`)],
    problems: ['reads「3281元」和原文「3,218 yuan」的数字对不上：两边必须是同一个数。'],
  },
  {
    name: 'reads that leaves out the bound',
    edits: [figure('lifted-income', '"超过9000元"', `${pin}"9000元"`)],
    problems: [
      'reads「9000元」和原文「over 9,000 yuan」的界对不上：原文是「over 9,000 yuan」，界也要读出来，如「超过」「至少」「约」「近」。',
    ],
  },
  {
    name: 'reads that adds a bound',
    edits: [figure('poverty-line', '"3218元"', `${pin}"约3218元"`)],
    problems: ['reads「约3218元」和原文「3,218 yuan」的界对不上：原文没有说的，reads 也不说。'],
    alone: 'edits the same reads as another fault',
  },
  {
    name: 'reads of another unit',
    edits: [figure('poor-areas-rural-income', '"11567元"', `${pin}"11567人"`)],
    problems: ['reads「11567人」和原文「11,567 yuan」的量词对不上：原文是元，不能记成别的。'],
  },
  {
    name: 'reads beside a numeral that reads itself',
    edits: [figure('apple-farm-area', '"1.7万亩",', `"1.7万亩",\n      "reads": ${pin}"17000亩",`)],
    problems: ['literal 里已有阿拉伯数字，不用另写 reads：删去 reads，账本直接读「1.7万亩」。'],
  },
  {
    name: 'a bound word left out of an English literal',
    edits: [
      figure('still-poor-income', '"more than 6,000 yuan"', `${pin}"6,000 yuan"`),
      figure('still-poor-income', '"超过6000元"', '"6000元"'),
    ],
    problems: [
      '「6,000 yuan」没有抄全：原句里是「more than 6,000 yuan」。literal 写「more than 6,000 yuan」，reads 也照它读。',
    ],
    alone: 'what is made of a number that is not whole is not looked at',
  },
  {
    name: 'a bound that the ledger cannot read',
    edits: [
      figure('poverty-line-planned', planLiteral, `"literal": ${pin}"仅次于4000元"`),
      figure('poverty-line-planned', plan, '"exact": "当年（this year）计划提到仅次于4000元"\n      }'),
    ],
    problems: [`「仅次于4000元」里的「仅次于」${unread}`],
  },
  {
    name: 'a bound that the ledger cannot read, left out',
    edits: [
      figure('poverty-line-planned', planLiteral, `"literal": ${pin}"4000元"`),
      figure('poverty-line-planned', plan, '"exact": "当年（this year）计划提到仅次于4000元"\n      }'),
    ],
    problems: [`「仅次于4000元」里的「仅次于」${unread}`],
    alone: 'edits the same quote as another fault',
  },
  {
    name: 'a bound behind the number that the ledger cannot read, left out',
    edits: [
      figure('poverty-line-planned', planLiteral, `"literal": ${pin}"4000元"`),
      figure('poverty-line-planned', plan, '"exact": "当年（this year）计划提到4000元强"\n      }'),
    ],
    problems: [`「4000元强」里的「强」${unread}`],
    alone: 'edits the same quote as another fault',
  },
  {
    name: 'an English bound that the ledger cannot read',
    edits: [
      figure('poverty-line-planned', '"around 4,000 yuan"', `"from 4,000 yuan"`),
      figure('poverty-line-planned', 'around 4,000 yuan', 'from 4,000 yuan'),
      figure('poverty-line-planned', '"约4000元"', `${pin}"4000元"`),
    ],
    problems: [
      '「from 4,000 yuan」里的「from」是账本还不会读的界：会读的有 over、more than、in excess of、at least、or more、about、or so、nearly 一类。',
    ],
    alone: 'edits the same quote as another fault',
  },
  {
    name: 'a statement in words read as a number that it does not say',
    edits: [figure('remaining-poor', '"0人"', `${pin}"99999人"`)],
    problems: ['reads「99999人」和原文「全部清零」对不上：它说的是一个也没有，读作 0。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a statement in words whose English says another number',
    edits: [figure('counties-exited', '"Diebu and Ning counties"', `"${pin}Three counties"`)],
    problems: ['english 里的「Three」和原文说的对不上：这里只写原文说出的那个数，或者不写数。'],
    alone: 'edits the same field as another fault',
  },
  {
    name: 'English typed for a number that the source prints',
    edits: [figure('consumption', '"7300余万元",', `"7300余万元",\n      "english": ${pin}"¥99 million",`)],
    problems: ['原文「7300余万元」里有数，英文页的数由它印出来：删去 english。'],
  },
  {
    name: 'a noun with a number in it',
    edits: [figure('projects', '"other": "projects"', `"other": ${pin}"thousand projects"`)],
    problems: ['名词里有「thousand」：noun 只写名词，数由原文的「literal」印出来。'],
    alone: 'another fault of the same figure keeps it from being looked at',
  },
  {
    name: 'a noun that is another unit',
    edits: [figure('jobs-offered', '"other": "posts"', `"other": ${pin}"households"`)],
    problems: ['名词里的「households」是另一个单位：noun 只写这个量词数的是什么。'],
    alone: 'another fault of the same figure keeps it from being looked at',
  },
  {
    name: 'a noun for a counter that has its own English',
    edits: [figure('apple-area', '"19万亩",', `"19万亩",\n      "noun": { "one": "farm", "other": ${pin}"farms" },`)],
    problems: ['量词「亩」自己有英文（mu），名词会换掉它的意思：删去 noun。'],
    alone: 'another fault of the same figure keeps it from being looked at',
  },
  {
    name: 'a space inside an English number',
    edits: [figure('poverty-line', 'reached 3,218', `reached ${pin}3, 218`)],
    problems: ['引文里的「3, 218」断开了：英文的数和词中间没有空格，写「3,218」；真是两个数，就从第二个起引。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'two English words run together',
    edits: [figure('lifted-income', 'reaches over 9,000', `${pin}reachesover 9,000`)],
    problems: ['引文里的「reachesover」连在一起了：英文的词和数之间空一格，写「reaches over」。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a full-width comma in an English quote',
    edits: [figure('poor-areas-rural-income', 'was 11,567', `was 11${pin}，567`)],
    problems: ['英文的引文里有全角的「，」：写半角的「,」。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a space inside an English number of a period',
    edits: [
      figure(
        'poverty-line',
        '"kind": "asOf",',
        `"kind": "asOf",\n        "quote": {"source": "scio", "exact": "the actual poverty line reached ${pin}3, 218 yuan by the end of 2019"},`,
      ),
    ],
    problems: ['引文里的「3, 218」断开了：英文的数和词中间没有空格，写「3,218」；真是两个数，就从第二个起引。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'none of what the clause does not speak of',
    edits: [figure('remaining-poor', '"0人"', `${pin}"0户"`)],
    problems: [
      'reads「0户」和原文「全部清零」的量词对不上：这一句里没有说它。写这一句数的是什么，如说的是村民，就写「人」。',
    ],
    alone: 'edits the same field as another fault',
  },
  {
    name: 'places counted as something else',
    edits: [figure('counties-exited', '"2个"', `${pin}"2亩"`)],
    problems: ['reads「2亩」和原文「迭部县、宁县」的量词对不上：点了名的地方读作几「个」，noun 写它们在英文里叫什么。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a statement in words as an average',
    edits: [
      figure('remaining-poor', '"0人"', `${pin}"0人"`),
      figure('remaining-poor', '"measure": "poverty"', '"measure": "disposable-income"'),
    ],
    problems: ['「全部清零」说的是一个准数，而这一笔的 measure 是平均数，平均数都取了整：换一个不是平均数的 measure。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a statement in words whose English names another unit',
    edits: [figure('counties-exited', '"Diebu and Ning counties"', `"${pin}provinces of Diebu and Ning"`)],
    problems: ['english 里的「provinces」不是原文数的东西：reads 的量词是「个」，英文也只说它。'],
    alone: 'edits the same field as another fault',
  },
  {
    name: 'a statement in words whose English leaves it open',
    edits: [figure('remaining-poor', '"brought to zero"', `"${pin}nearly brought to zero"`)],
    problems: ['english 里的「nearly」说的不是全部、或说得不准，原文没有这样说：删去它。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a statement in words whose English names a time',
    edits: [figure('remaining-poor', '"brought to zero"', `"brought to zero by ${pin}July"`)],
    problems: ['english 里的「July」是时间：时间写进 period，由账本印出来。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a noun that limits its number',
    edits: [figure('projects', '"other": "projects"', `"other": ${pin}"projects or more"`)],
    problems: ['名词里有「or」，它说的是多少、多久或平均：noun 只写数的是什么。'],
    alone: 'another fault of the same figure keeps it from being looked at',
  },
  {
    name: 'a counter that says nothing in English, without its noun',
    edits: [
      figure('pavilions', '"12家"', `${pin}"12家"`),
      figure('pavilions', '\n      "noun": {\n        "one": "outlet",\n        "other": "outlets"\n      },', ''),
    ],
    problems: [
      '量词「家」在英文里没有意思：加上 "noun": {"one": "…", "other": "…"}，写英文名词的单数和复数，如 project、projects。',
    ],
  },
  {
    name: 'a year that the clause does not print',
    edits: [figure('income-ning', '"year": "2019"', `"year": ${pin}"2020"`)],
    problems: [
      '时段的「2020年」原句里没有这样写：在 period 里加一句写着它的 "quote"，日期只写到原文写到的那一级，或改成 "notStated"。',
    ],
  },
  {
    name: 'an average that its clause does not say',
    edits: [item('figures', 'consumption', '"measure": "sale"', `"measure": "sale",\n      "per": ${pin}"person"`)],
    problems: ['原句没有说这是平均数（人均、户均、平均……）：删去 per。'],
    alone: 'its figure stands in a chart with others',
  },
  {
    name: 'a quote that begins inside a number',
    edits: [
      item('figures', 'apple-farm-area', '"literal": "1.7万亩"', `"literal": ${pin}"7万亩"`),
      item(
        'figures',
        'apple-farm-area',
        '"exact": "宁县共培育苹果产业家庭农场1.7万亩"',
        '"exact": "7万亩，带动3.84万户栽植苹果19万亩"',
      ),
    ],
    problems: ['「7万亩」没有抄全：原句里是「1.7万亩」。literal 写「1.7万亩」。'],
    alone: 'what is worked out from the figure has another fault',
  },
  {
    name: 'an English quote that leaves out what stands before its number',
    edits: [
      data('"id": "scio",', '"id": "scio",\n      "fingerprint": "sources/scio.json",'),
      item('figures', 'still-poor-income', '"literal": "more than 6,000 yuan"', '"literal": "6,000 yuan"'),
      item(
        'figures',
        'still-poor-income',
        '"that of those still in poverty is more than 6,000 yuan"',
        `${pin}"6,000 yuan. Incomes"`,
      ),
      item('figures', 'still-poor-income', '"超过6000元"', '"6000元"'),
    ],
    problems: ['引文在「6,000 yuan」旁边断开了，原文那里还有「morethan」：把引文抄长些，数两边的字都要看得见。'],
    alone: 'gives a reference its fingerprint back',
  },
  {
    name: 'words of a source that are a part of a longer number',
    edits: [item('figures', 'donations', '"zh": "困难地区"', `"zh": ${pin}"11.7万元"`)],
    problems: ['「11.7万元」没有抄全：它在原句里是更长的一个数或日期的一部分，照原句抄全。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a period proved in another source',
    edits: [
      item(
        'figures',
        'fiscal-funds',
        '"quote": {\n          "source": "briefing",\n          "exact": "2017年以来',
        `"quote": {\n          "source": ${pin}"scio",\n          "exact": "2017年以来`,
      ),
    ],
    problems: ['时段的引文要和这个数出自同一个出处：source 写「briefing」，或改成 "notStated"。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'words of a period that print no date',
    alone: 'its period has another fault',
    edits: [
      figure('income-ning', '"kind": "year",', '"kind": "asOf",'),
      figure('income-ning', '"year": "2019"', `"at": ${pin}{"date": "2019", "words": "宁县"}`),
    ],
    problems: ['时段的 words「宁县」没有写出「2019年」：照抄原文里写着这个日期的那几个字，或者不写 words。'],
  },
  {
    name: 'words of a period that the clause does not print',
    edits: [
      figure('poverty-reduction', '"to": {', `"to": ${pin}{`),
      figure('poverty-reduction', '"截至目前"', '"截至日前"'),
    ],
    problems: ['时段的「截至日前」原句里没有：在 period 里加一句写着它的 "quote"，或改成 "notStated"。'],
  },
  {
    name: 'a quote put together of two true halves',
    edits: [
      { file: 'sources/briefing.json', drop: true },
      added('sources/briefing.json', parted('累计提供就业岗位2000余个')),
      figure('jobs-offered', '"累计提供就业岗位2000余个"', `"累计提供就业岗位2000余${pin}个"`),
    ],
    problems: ['引文是拼起来的：到「业岗位2000余」为止是一句，下面「个」在原文的另一处。只引一句里连着的话。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'the effect of a part in words that its quote does not have',
    edits: [item('parts', 'industry', '"zh": "促增收"', `"zh": ${pin}"促增产"`)],
    problems: ['原句里没有「促增产」：照 quote 里的字抄。'],
  },
  {
    name: 'a number in our translation of a source',
    edits: [item('parts', 'brands', '"en": "staying power"', `"en": "${pin}79 powers"`)],
    problems: ['译文里的「79」是手写的数：有日期的写进 date，由账本印出来。'],
  },
  {
    name: 'this year in a source without a date',
    edits: [
      item('sources', 'scio', '"date": "2020-03-12"', '"notStated": { "zh": "没有写。", "en": "Not said." }'),
      figure('poverty-line-planned', '"at": {', `"at": ${pin}{`),
    ],
    problems: ['「this year」是哪一年要看出处的日期，而出处没有载明日期：改成 {"words": {zh, en}}，不写 date。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'this year in a source of another year',
    edits: [figure('poverty-line-planned', '"date": "2020"', `"date": ${pin}"2019"`)],
    problems: ['按出处的日期，「this year」是 2020 年：date 写「2020」。'],
    alone: 'edits the same figure as another fault',
  },
  {
    name: 'a figure copied with its id',
    edits: [
      append(
        'figures',
        `{"id": ${pin}"professionals-sent", "label": {"zh": "带动", "en": "Reached"}, "part": "people", "literal": "6.5万人次", "quote": {"source": "briefing", "exact": "带动建档立卡贫困户6.5万人次"}, "measure": "reached", "places": ["ning"], "period": {"kind": "notStated"}}`,
      ),
    ],
    problems: ['id「professionals-sent」已经有：换一个，id 就是网址，不能重复。'],
  },
];
