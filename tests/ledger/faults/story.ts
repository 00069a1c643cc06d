import { added, dropped, type Fault, item, pin, real, story } from '../editing.ts';

const dataset = (collection: string, id: string, find: string, put: string) => item(collection, id, find, put);
const forms = '写成 {id}、{id|bare}、{id|period}、{出处的id|date}、{count:图的id}、{term:词的id} 或 {chart:图的id}。';

/** Faults of the story's files and of what stands in {…}. */
export const storyFaults: readonly Fault[] = [
  {
    name: 'an unknown id in the story',
    edits: [story('zh/people', '职业技能培训{vocational-trainees}', `职业技能培训${pin}{vocational-trainee}`)],
    problems: ['没有叫「vocational-trainee」的一笔数或推算的一笔或事：是不是「vocational-trainees」？'],
  },
  {
    name: 'a part without its English',
    edits: [story('zh/industry', '# 带贫人数', `${pin}# 带贫人数`), dropped('story/en/industry.md')],
    problems: ['缺英文：在 story/en/ 里写一个同名的 industry.md。'],
  },
  {
    name: 'a part without its Chinese',
    edits: [story('en/people', '# People and', `${pin}# People and`), dropped('story/zh/people.md')],
    problems: ['缺中文：在 story/zh/ 里写一个同名的 people.md。'],
    alone: 'drops a file with other faults',
  },
  {
    name: 'a part without any text',
    edits: [
      dropped('story/zh/brands.md'),
      dropped('story/en/brands.md'),
      dataset('parts', 'overview', '"id": "brands"', `"id": ${pin}"brands"`),
    ],
    problems: ['缺正文：写 story/zh/brands.md 和 story/en/brands.md。'],
    alone: 'drops files with other faults',
  },
  {
    name: 'a text that belongs to no part',
    edits: [added('story/zh/appendix.md', `${pin}# 附录\n\n7300\n`)],
    problems: ['没有叫「appendix」的部分：文件名用 parts 里的 id、opening 或 limits。'],
  },
  {
    name: 'a mistyped file name',
    edits: [dropped('story/zh/people.md'), added('story/zh/peoples.md', `${pin}${real.story.zh.get('people')}`)],
    problems: ['没有叫「peoples」的部分：是不是「people」？文件名用 parts 里的 id、opening 或 limits。'],
    alone: 'drops a file with other faults',
  },
  {
    name: 'a text without a heading',
    edits: [story('en/hardest', '# Ciwa left poverty', `${pin}Out of poverty`)],
    problems: ['第一行要是标题：「# 」后面写这一部分的标题。'],
  },
  {
    name: 'an unknown chart',
    edits: [story('zh/overview', '{chart:projects}', `${pin}{chart:projcts}`)],
    problems: ['没有叫「projcts」的图：是不是「projects」？'],
  },
  {
    name: 'an unknown chart to count',
    edits: [story('en/people', '{count:training}', `${pin}{count:trainings}`)],
    problems: ['没有叫「trainings」的图：是不是「training」？'],
  },
  {
    name: 'an unknown term',
    edits: [story('en/people', '{term:person-times}', `${pin}{term:person-time}`)],
    problems: ['没有叫「person-time」的词：是不是「person-times」？'],
  },
  {
    name: 'a chart twice',
    edits: [story('zh/people', '\n{chart:training}', `\n${pin}{chart:funds}\n\n{chart:training}`)],
    problems: ['图「funds」在正文里出现了两次：留一处。'],
  },
  {
    name: 'a chart inside a line',
    edits: [story('en/people', '\n{chart:training}', `\nSee ${pin}{chart:training}`)],
    problems: ['{chart:training} 要独占一行，前后各空一行。'],
  },
  {
    name: 'a chart left out in one language',
    edits: [
      story('zh/overview', '{chart:income}', `${pin}{chart:income}`),
      story('en/overview', '\n{chart:income}\n', ''),
    ],
    problems: ['英文正文里没有这张图：在 story/en/overview.md 里也放 {chart:income}。'],
  },
  {
    name: 'a chart in a note',
    edits: [dataset('charts', 'projects', '末尾的空格', `${pin}{chart:funds}末尾的空格`)],
    problems: ['{chart:funds} 不能放在这里：图放在 story/ 的正文里，独占一行。'],
  },
  {
    name: 'a {…} that is in no grammar',
    edits: [story('en/limits', '{projects}', `${pin}{Projects}`)],
    problems: [`读不懂「{Projects}」：${forms}`],
  },
  {
    name: 'a {…} that is not closed',
    edits: [story('zh/limits', '帮扶项目{projects}', `帮扶项目${pin}{projects`)],
    problems: [`读不懂「{projects，怎样分类、怎样分到两县，原文没有写。财政帮扶资金」：${forms}`],
  },
  {
    name: 'braces of a Chinese keyboard',
    edits: [story('zh/industry', '其余写的是做法', `${pin}｛projects｝其余写的是做法`)],
    problems: [`读不懂「｛projects｝」：${forms}`],
  },
  {
    name: 'a source without |date',
    edits: [story('zh/overview', '{scio|date}', `${pin}{scio}`)],
    problems: ['{scio} 印不出来：出处写 {id|date}，数和事不写 |date。'],
  },
  {
    name: 'a period of what has none',
    edits: [story('en/overview', '{income-gap}', `${pin}{income-gap|period}`)],
    problems: ['{income-gap|period} 没有时段可印：只有 figures 里的一笔才有 period。'],
  },
  {
    name: 'an event without its unit',
    edits: [story('zh/hardest', '{ciwa-mudslide}', `${pin}{ciwa-mudslide|bare}`)],
    problems: ['{ciwa-mudslide|bare} 印不出来：事没有单位可去，写 {ciwa-mudslide}。'],
  },
  {
    name: 'a second heading',
    edits: [story('zh/opening', '账本做的事很少', `${pin}## 又一节\n\n账本做的事很少`)],
    problems: ['一篇只有第一行是标题：这里写成一段话，或分成两个部分。'],
  },
  {
    name: 'a list in the story',
    edits: [story('zh/opening', '账本做的事很少', `${pin}- 账本做的事很少`)],
    problems: ['正文里的列表印不出来：这里只写段落，加粗、斜体和链接。'],
    alone: 'edits the same words as another fault',
  },
  {
    name: 'a code of the web in the story',
    edits: [story('en/opening', 'This ledger does one', `See this${pin}&amp;that. This ledger does one`)],
    problems: ['「&amp;」是网页的代码：直接打那个字。'],
  },
  {
    name: 'a footnote in the story',
    edits: [story('en/opening', 'This ledger does one', `See this${pin}[^a]. This ledger does one`)],
    problems: ['正文里的脚注「[^a]」印不出来：写进段落里。'],
    alone: 'edits the same words as another fault',
  },
  {
    name: 'two numbers that touch',
    edits: [story('zh/limits', '帮扶项目{projects}，', `帮扶项目${pin}{projects}{fiscal-funds}，`)],
    problems: ['{projects} 和 {fiscal-funds} 连在一起会读成一个数：中间写上字。'],
    alone: 'edits the same words as another fault',
  },
  {
    name: 'a counter behind a number that has it',
    edits: [story('zh/limits', '帮扶项目{projects}，', `帮扶项目{projects}${pin}个，`)],
    problems: ['「个」多余：{projects} 自己会印出量词，删去「个」。'],
    alone: 'edits the same words as another fault',
  },
  {
    name: 'a word behind a number that makes another of it',
    edits: [story('zh/limits', '资金{fiscal-funds}，', `资金{fiscal-funds}${pin}的平方，`)],
    problems: ['{fiscal-funds} 后面的「的平方」使它成了另一个数：写 {fiscal-funds}，数和单位都由账本印出来。'],
    alone: 'edits the same words as another fault',
  },
  {
    name: 'a word before a number that makes another of it',
    edits: [story('zh/limits', '资金{fiscal-funds}，', `资金第${pin}{fiscal-funds}，`)],
    problems: ['{fiscal-funds} 前面的「第」使它成了另一个数：删去它，数由账本印出来。'],
    alone: 'edits the same words as another fault',
  },
  {
    name: 'a total told as an average',
    edits: [story('zh/limits', '资金{fiscal-funds}，', `资金每户${pin}{fiscal-funds}，`)],
    problems: ['「每户」把 {fiscal-funds} 说成了平均数，账本里它是总数：删去「每户」，或另列一笔 derived。'],
    alone: 'edits the same words as another fault',
  },
  {
    name: 'a draft in the published story',
    edits: [
      dataset('figures', 'linkage-people', '"literal"', '"draft": true,\n      "literal"'),
      story('zh/industry', '{linkage-people}', `${pin}{linkage-people}`),
      story('en/industry', '{linkage-people} in', 'some in'),
    ],
    problems: ['「linkage-people」还是草稿，不能发布：去掉它的 "draft": true，或从这里删去 {linkage-people}。'],
    alone: 'another fault stands at the same words',
  },
];
