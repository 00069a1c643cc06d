import { added, data, type Edit, editionPath, type Fault, item, pin, real, story } from '../editing.ts';

const day = '2026-12-01';
const file = `content/${editionPath(day)}`;
/** The content as it is, published; `edits` are made to its dataset before. */
const edition = (...changes: readonly [find: string, put: string][]): Edit =>
  added(
    editionPath(day),
    changes.reduce((text, [find, put]) => {
      if (!text.includes(find)) throw new Error(`not found: ${find}`);
      return text.replace(find, put);
    }, real.dataset),
  );
const figure = (id: string, find: string, put: string) => item('figures', id, find, put);
type Words = readonly [zh: string, en: string];
const both = ([zh, en]: Words) => `{ "zh": "${zh}", "en": "${en}" }`;
const correction = (id: string, field: string, old: Words, now: Words, date = day) =>
  `{ "id": "${id}", "field": "${field}", "old": ${both(old)}, "new": ${both(now)}, "date": "${date}", "reason": { "zh": "出处更正。", "en": "The source was corrected." } }`;
const paste = (id: string, field: string, old: Words, now: Words) =>
  JSON.stringify(
    {
      id,
      field,
      old: { zh: old[0], en: old[1] },
      new: { zh: now[0], en: now[1] },
      date: day,
      reason: { zh: '…', en: '…' },
    },
    null,
    2,
  ).replace(/^/gm, '    ');
const corrections = (...list: readonly string[]) =>
  data('"corrections": []', `"corrections": [\n    ${list.join(',\n    ')}\n  ]`);
/** What a figure of a reference in another language printed, and prints. */
const was: Words = ['11,567 yuan（读作11567元）', '¥11,567'];
const between: Words = ['11,657 yuan（读作11657元）', '¥11,657'];
const is: Words = ['11,667 yuan（读作11667元）', '¥11,667'];
const income = (old: Words, now: Words) => correction('poor-areas-rural-income', 'literal', old, now);
/** A figure of a reference without a fingerprint says another number, in literal, clause and reading alike. */
const amended: readonly Edit[] = [
  figure('poor-areas-rural-income', '"literal": "11,567 yuan"', `"literal": ${pin}"11,667 yuan"`),
  figure('poor-areas-rural-income', '11,567', '11,667'),
  figure('poor-areas-rural-income', '"11567元"', '"11667元"'),
];
const unmarked = amended.map((edit): Edit => ('put' in edit ? { ...edit, put: edit.put.replace(pin, '') } : edit));
const alone = 'an edition binds the whole content';
const withdrawal = `"withdrawn": { "date": "${day}", "reason": { "zh": "…", "en": "…" } }`;
const withdrawn =
  '"withdrawn": { "date": "2026-12-01", "reason": { "zh": "出处撤回。", "en": "Taken back by its source." } }';

/** Faults against what was published, and of what was withdrawn. */
export const publishedFaults: readonly Fault[] = [
  {
    name: 'a published number changed without a correction',
    edits: [edition(), ...amended],
    problems: [
      `「poor-areas-rural-income」在 ${day} 那一版里印的是「${was[0]}」，现在是「${is[0]}」：发布过的要改，先登记更正，在 corrections 的方括号里加上：\n${paste('poor-areas-rural-income', 'literal', was, is)}`,
    ],
    alone,
  },
  {
    name: 'a number changed again after its correction',
    edits: [edition(), ...amended, corrections(income(was, between))],
    problems: [
      `「poor-areas-rural-income」最后一次更正改作「${between[0]}」，现在是「${is[0]}」：改回去，或者再登记一次更正，在 corrections 最后一条后面打一个逗号，换行加上：\n${paste('poor-areas-rural-income', 'literal', between, is)}`,
    ],
    alone,
  },
  {
    name: 'a correction whose old words were never printed',
    edits: [
      edition(),
      ...unmarked,
      corrections(income(['11,576 yuan', was[1]], is).replace('"old": { "zh": ', `"old": { "zh": ${pin}`)),
    ],
    problems: [`更正前不是「11,576 yuan」：「poor-areas-rural-income」印过的是「${was[0]}」，old.zh 写「${was[0]}」。`],
    alone,
  },
  {
    name: 'a second correction since the edition',
    edits: [
      edition(),
      ...unmarked,
      corrections(income(was, between), income(between, is).replace('{ "id": ', `${pin}{ "id": `)),
    ],
    problems: [
      `「poor-areas-rural-income」这一处在 ${day} 那一版以后已经更正过一次，中间印过的字没有存下来：两条并成一条，或先运行 npm run edition 存一版，再登记第二条。`,
    ],
    alone,
  },
  {
    name: 'a correction that changes nothing',
    edits: [
      edition(),
      corrections(
        correction('pavilions', 'literal', ['12家', '12 pavilions'], ['12家', '12 pavilions']).replace(
          '"new": ',
          `"new": ${pin}`,
        ),
      ),
    ],
    problems: ['更正前后都是「12家」：new 写改成的，没有改就删去这一条。'],
    alone,
  },
  {
    name: 'a correction of what is not published yet',
    edits: [
      corrections(
        correction('pavilions', 'literal', ['11家', '11 pavilions'], ['12家', '12 pavilions']).replace(
          '"id": ',
          `"id": ${pin}`,
        ),
      ),
    ],
    problems: ['「pavilions」还没有发布过，改就是了，不用更正：删去这一条。'],
    alone: 'edits the same corrections as another fault',
  },
  {
    name: 'a correction of an unknown figure',
    edits: [
      corrections(
        correction('pavillions', 'literal', ['11家', '11'], ['12家', '12']).replace('"id": ', `"id": ${pin}`),
      ),
    ],
    problems: ['没有叫「pavillions」的一条：是不是「pavilions」？'],
    alone: 'edits the same corrections as another fault',
  },
  {
    name: 'a correction of a field that needs none',
    edits: [
      edition(),
      corrections(
        correction('jobs-offered', 'labell', ['岗位', 'Jobs'], ['职位', 'Posts']).replace(
          '"field": ',
          `"field": ${pin}`,
        ),
      ),
    ],
    problems: [
      '「jobs-offered」的「labell」不用更正，或没有这个字段：是不是「label」？要更正的字段有 label、literal、quote、reads、english、noun、measure、population、per、places、from、to、period、status、withdrawn。',
    ],
    alone,
  },
  {
    name: 'a first correction without a reason of its own',
    edits: [
      edition(),
      figure('jobs-offered', '"zh": "提供就业岗位"', '"zh": "给出的岗位"'),
      corrections(
        correction('jobs-offered', 'label', ['提供就业岗位', 'Posts offered'], ['给出的岗位', 'Posts offered'])
          .replace(/, "date".*$/, ' }')
          .replace('{ "id"', `${pin}{ "id"`),
      ),
    ],
    problems: ['第一条更正要写 date 和 reason：不写的意思是「同上」，而上面没有。'],
    alone,
  },
  {
    name: 'a published label changed without a correction',
    edits: [
      edition(),
      figure(
        'jobs-offered',
        '"label": {\n        "zh": "提供就业岗位"',
        `"label": ${pin}{\n        "zh": "给出的岗位"`,
      ),
    ],
    problems: [
      `「jobs-offered」的名称（label）在 ${day} 那一版里印的是「提供就业岗位」，现在是「给出的岗位」：发布过的要改，先登记更正，在 corrections 的方括号里加上：\n${paste('jobs-offered', 'label', ['提供就业岗位', 'Posts offered'], ['给出的岗位', 'Posts offered'])}`,
    ],
    alone,
  },
  {
    name: 'a correction before the edition that it corrects',
    edits: [
      edition(),
      figure('jobs-offered', '"zh": "提供就业岗位"', '"zh": "给出的岗位"'),
      corrections(
        correction(
          'jobs-offered',
          'label',
          ['提供就业岗位', 'Posts offered'],
          ['给出的岗位', 'Posts offered'],
          '2026-11-30',
        ).replace('"date": ', `"date": ${pin}`),
      ),
    ],
    problems: [`更正的日子 2026-11-30 早于 ${day}：日子照先后排，不早于它改的那一版，也不早于前一条。`],
    alone,
  },
  {
    name: 'a last change before the edition',
    edits: [edition(), data(`"updated": "${day}"`, `"updated": ${pin}"2026-11-30"`)],
    problems: [`2026-11-30 比最近一版（${day}）还早：写最后一次改动内容的日子。`],
    alone,
  },
  {
    name: 'a correction with a day and no reason',
    edits: [
      edition(),
      figure('jobs-offered', '"zh": "提供就业岗位"', '"zh": "给出就业岗位"'),
      corrections(
        correction('jobs-offered', 'label', ['提供就业岗位', 'Posts offered'], ['给出就业岗位', 'Posts offered'])
          .replace(/, "reason".*$/, ' }')
          .replace('{ "id"', `${pin}{ "id"`),
      ),
    ],
    problems: ['date 和 reason 两样都写，或者都不写（和上一条同一天、同一个原因）。'],
    alone,
  },
  {
    name: 'a correction after all else',
    edits: [
      edition(),
      figure('jobs-offered', '"zh": "提供就业岗位"', '"zh": "给出的岗位"'),
      corrections(
        correction(
          'jobs-offered',
          'label',
          ['提供就业岗位', 'Posts offered'],
          ['给出的岗位', 'Posts offered'],
          '2036-12-01',
        ).replace('"date": ', `"date": ${pin}`),
      ),
    ],
    problems: [`更正的日子 2036-12-01 晚于 site 的 updated（${day}）：核对两处，updated 写最后一次改动的日子。`],
    alone,
  },
  {
    name: 'a correction pasted without its reason',
    edits: [
      corrections(
        paste('pavilions', 'literal', ['11家', '11 pavilions'], ['12家', '12 pavilions'])
          .replace('"reason": {\n        "zh": ', `"reason": {\n        "zh": ${pin}`)
          .replace('"en": "…"', '"en": "x"'),
      ),
    ],
    problems: ['这里还是「…」：把它换成要写的字。'],
    alone: 'edits the same corrections as another fault',
  },
  {
    name: 'a published correction deleted',
    edits: [
      edition([
        '"corrections": []',
        `"corrections": [${correction('pavilions', 'literal', ['11家', '11 pavilions'], ['12家', '12 pavilions'], '2026-11-30')}]`,
      ]),
      data('"corrections": []', `"corrections": ${pin}[]`),
    ],
    problems: [`「pavilions」的更正（从「11家」改作「12家」）发布过，不能删改：照 ${file} 里的抄回来。`],
    alone,
  },
  {
    name: 'a published figure deleted',
    edits: [
      edition([
        '"figures": [\n    {',
        '"figures": [\n    {\n      "id": "schools-built",\n      "literal": "7所"\n    },\n    {',
      ]),
      data('\n  "figures": [', `\n  "figures": ${pin}[`),
    ],
    problems: [
      `「schools-built」发布过，不能删：这一笔的网址还在。从 ${file} 第 ${real.dataset.split('"figures": [')[0]?.split('\n').length ?? 0} 行`.replace(
        /第 (\d+) 行$/,
        (_, line: string) => `第 ${Number(line) + 2} 行把它抄回来；不要了，就在里面加上 ${withdrawal}。`,
      ),
    ],
    alone,
  },
  {
    name: 'a published figure renamed',
    edits: [edition(), figure('jobs-offered', '"id": "jobs-offered"', `"id": ${pin}"jobs"`)],
    problems: ['id 发布过就不能改，它就是网址：这一笔发布时叫「jobs-offered」，改回「jobs-offered」。'],
    alone,
  },
  {
    name: 'a published figure made a draft again',
    edits: [
      edition(),
      figure('linkage-people', '"literal"', `"draft": ${pin}true,\n      "literal"`),
      story('zh/industry', '{linkage-people}', ''),
      story('en/industry', '{linkage-people} in', 'some in'),
    ],
    problems: [`「linkage-people」发布过，不能再当草稿：删去 "draft"；不要了，就加上 ${withdrawal}。`],
    alone,
  },
  {
    name: 'an edition that was damaged',
    edits: [added(editionPath(day), `${pin}{`)],
    problems: ['这是已经发布的一版，读不出来了：版本不能改，请从版本库里取回原来的文件。'],
    alone,
  },
  {
    name: 'a withdrawn figure in the story',
    edits: [
      figure('pavilions', '"literal"', `${withdrawn},\n      "literal"`),
      story('zh/overview', '{pavilions}', `${pin}{pavilions}`),
      story('en/overview', '{pavilions} ', ''),
    ],
    problems: ['「pavilions」已经撤下，不能再当作数来用：从这里删去 {pavilions}，或换成别的一笔。'],
    alone: 'its figure has another fault',
  },
  {
    name: 'a withdrawn value that is all of a panel',
    edits: [
      item('derived', 'apple-farm-share', '"label"', `${withdrawn},\n      "label"`),
      data('"derived": "apple-farm-share"', `"derived": ${pin}"apple-farm-share"`),
      story('zh/brands', '{apple-farm-share}', '一些'),
      story('en/brands', '{apple-farm-share}', 'some'),
    ],
    problems: [
      '「apple-farm-share」已经撤下，不能再当作数来用：从这张图的 panels 里把只有它的这一组整个删去，或换成别的一笔。',
    ],
    alone: 'its value has another fault',
  },
  {
    name: 'a withdrawn figure that is all of a chart',
    edits: [
      figure('projects', '"literal"', `${withdrawn},\n      "literal"`),
      item('derived', 'funds-per-project', '"label"', `${withdrawn},\n      "label"`),
      item('charts', 'projects', '"figure": "projects"', `"figure": ${pin}"projects"`),
      item('charts', 'projects', '{projects}帮扶项目', '帮扶项目'),
      item('charts', 'projects', '{projects}, one cell each', 'One cell for each'),
      story('zh/overview', '{projects}', '一些'),
      story('en/overview', '{projects}', 'some'),
      story('zh/overview', '{funds-per-project}', '一些'),
      story('en/overview', '{funds-per-project}', 'some'),
      story('zh/limits', '{projects}', '项目'),
      story(
        'en/limits',
        'The source does not say how the {projects} divide',
        'The source does not say how the projects divide',
      ),
    ],
    problems: [
      '「projects」已经撤下，不能再当作数来用：给这张图也加上 "withdrawn"（成员不动），再从正文里去掉 {chart:projects}，或换成别的一笔。',
    ],
    alone: 'its figure has another fault',
  },
  {
    name: 'a withdrawn figure in a chart',
    edits: [
      figure('poverty-line', '"literal"', `${withdrawn},\n      "literal"`),
      data('"figure": "poverty-line"', `"figure": ${pin}"poverty-line"`),
      story('zh/overview', '{poverty-line}', ''),
      story('en/overview', '{poverty-line}', ''),
    ],
    problems: ['「poverty-line」已经撤下，不能再当作数来用：从这张图里删去它，或换成别的一笔。'],
    alone: 'its figure has another fault',
  },
  {
    name: 'a value worked out from a withdrawn figure',
    edits: [
      figure('income-diebu', '"literal"', `${withdrawn},\n      "literal"`),
      item('derived', 'income-gap', '"income-diebu"', `${pin}"income-diebu"`),
      item('charts', 'income', '{\n              "figure": "income-diebu"', '{\n              "figure": "income-ning"'),
      story('zh/overview', '{income-diebu}', ''),
      story('en/overview', '{income-diebu}', ''),
    ],
    problems: ['「income-diebu」已经撤下，由它算出的这一笔也不能再用：换一笔来算，或者也加上 "withdrawn"。'],
    alone: 'its figure has another fault',
  },
];
