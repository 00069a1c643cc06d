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
