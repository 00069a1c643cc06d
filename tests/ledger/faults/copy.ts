import { append, chart, data, type Fault, item, pin, story } from '../editing.ts';

const copy = (found: string, put: string) => `「${found}」的标点或空格不合中文的写法：写「${put}」。`;
const unlike = 'reported only of texts without another fault';
const figure = (id: string) =>
  `{"id": ${pin}"${id}", "label": {"zh": "带动", "en": "Reached"}, "part": "people", "literal": "6.5万人次", "quote": {"source": "briefing", "exact": "带动建档立卡贫困户6.5万人次"}, "measure": "reached", "places": ["ning"], "period": {"kind": "notStated"}}`;

/** Faults of Chinese punctuation, of what one language names and the other does not, of what is used nowhere. */
export const copyFaults: readonly Fault[] = [
  {
    name: 'a half-width comma in the Chinese story',
    edits: [story('zh/industry', '只知下限，不知上限', `只知下限${pin},不知上限`)],
    problems: [copy('只知下限,不知上限', '只知下限，不知上限')],
  },
  {
    name: 'a half-width comma behind a number',
    edits: [story('zh/overview', '{funds-per-project}，这是', `{funds-per-project}${pin},这是`)],
    problems: [copy('个项目{funds-per-project},这是拿财', '个项目{funds-per-project}，这是拿财')],
  },
  {
    name: 'a half-width comma behind a per cent sign',
    edits: [item('charts', 'apples', '"note": {\n        "zh": "', `"note": {\n        "zh": "以%${pin},计。`)],
    problems: [copy('以%,计。原文', '以%，计。原文')],
    alone: 'stands before other words of the same text',
  },
  {
    name: 'a space typed before a number',
    edits: [story('zh/limits', '帮扶项目{projects}，怎样分类', `帮扶项目${pin} {projects}，怎样分类`)],
    problems: [copy('帮扶项目 {projects}，怎样', '帮扶项目{projects}，怎样')],
    alone: 'edits the same words as another fault',
  },
  {
    name: 'half-width brackets in a caveat',
    edits: [item('figures', 'professionals-sent', '"zh": "选派', `"zh": "选派${pin}(外出)`)],
    problems: [copy('选派(外出)专业人才', '选派（外出）专业人才')],
    alone: 'its figure has another fault',
  },
  {
    name: 'a number that only the Chinese text names',
    edits: [
      story('zh/industry', '累计带贫{linkage-people}', `累计带贫${pin}{linkage-people}`),
      story('en/industry', '{linkage-people}', 'some people'),
    ],
    problems: ['英文里没有 {linkage-people}：在 story/en/industry.md 里也写上它，两种文字说的要是同样的数。'],
    alone: unlike,
  },
  {
    name: 'another number in English than in Chinese',
    edits: [story('en/industry', '{linkage-people}', `${pin}{people-reached}`)],
    problems: ['这里是 {people-reached}，中文里是 {linkage-people}：两种文字说的要是同一笔，改成一样的。'],
    alone: unlike,
  },
  {
    name: 'a figure used nowhere',
    edits: [append('figures', figure('reached-again'))],
    problems: ['「reached-again」哪里也没有用到：在正文里写 {reached-again}，或放进一张图；不用就删去。'],
  },
  {
    name: 'a chart used nowhere',
    edits: [
      append(
        'charts',
        chart('who-gave-what', 'bars', '{"members": [{"figure": "fiscal-funds", "role": "value"}]}').replace(
          '"who-gave-what"',
          `${pin}"who-gave-what"`,
        ),
      ),
    ],
    problems: [
      '图「who-gave-what」哪里也没有用到：在正文里放 {chart:who-gave-what}，独占一行，中英各一次；不用就删去。',
    ],
  },
  {
    name: 'a term used nowhere',
    edits: [
      data(
        '\n  "terms": [',
        `\n  "terms": [\n    {"id": ${pin}"pairing", "name": {"zh": "协作", "en": "pairing"}, "sentence": {"zh": "一方帮一方。", "en": "A side helps a side."}},`,
      ),
    ],
    problems: ['「pairing」哪里也没有用到：在正文里写 {term:pairing}；不用就删去。'],
  },
];
