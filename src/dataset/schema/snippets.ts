/** What VS Code offers to insert: its name, when to take it, and the item with places to fill in, in the order of the tab key. */
type Snippet = { readonly label: string; readonly description: string; readonly body: unknown };

/** A place to fill in: its turn, and what it says until then. */
const place = (at: number, says: string): string => `\${${at}:${says}}`;
const both = (at: number, zh: string, en: string) => ({ zh: place(at, zh), en: place(at + 1, en) });
const quoted = (at: number) => ({
  source: place(at, '出处的id'),
  exact: place(at + 1, '带着它的那句原文，照抄，至少十二个字'),
});

const chartOf = (
  label: string,
  description: string,
  kind: string,
  members: readonly unknown[],
  more: object = {},
): Snippet => ({
  label,
  description,
  body: {
    id: place(1, 'new-chart'),
    kind,
    title: both(2, '标题说出发现', 'The title states the finding'),
    panels: [{ ...more, members }],
    note: both(6, '图下的说明', 'The note under the chart'),
  },
});

export const snippets = {
  figure: [
    {
      label: '新的一笔',
      description: '照原文记一笔数：值、单位和界都由程序从 literal 里读。',
      body: {
        id: place(1, 'new-figure'),
        label: both(2, '这个数数的是什么', 'What it counts'),
        part: place(4, '部分的id'),
        literal: place(5, '原文印的数，连量词'),
        quote: quoted(6),
        measure: place(8, '口径的id'),
        places: [place(9, '地方的id')],
        period: { kind: 'notStated' },
        caveat: both(10, '读者要当心什么', 'What to be careful of'),
      },
    },
  ],
  derived: [
    {
      label: '推算的一笔',
      description: '由两笔相除算出；相减写 difference，占比写 share。',
      body: {
        id: place(1, 'new-value'),
        label: both(2, '算出来的是什么', 'What is worked out'),
        part: place(4, '部分的id'),
        ratio: [place(5, '前一笔的id'), place(6, '后一笔的id')],
        of: both(7, '每个项目', 'a project'),
        caveat: both(9, '这样算要假定什么', 'What this takes for granted'),
      },
    },
  ],
  event: [
    {
      label: '一件有日期的事',
      description: '日期照原句抄在 spans 里；「年初」「月底」还要写 to 和 convention。',
      body: {
        id: place(1, 'new-event'),
        part: place(2, '部分的id'),
        places: [place(3, '地方的id')],
        label: both(4, '发生了什么', 'What happened'),
        when: { spans: [place(6, '2019年7月29日')], from: place(7, '2019-07-29') },
        quote: quoted(8),
      },
    },
  ],
  chart: [
    chartOf('条形图', '比多少：一把尺上只放单位、口径相同的数。', 'bars', [
      { figure: place(4, '一笔的id') },
      { figure: place(5, '另一笔的id') },
    ]),
    chartOf('一格一个的图', '数得清的数，一个记号代表一个。', 'units', [{ figure: place(4, '一笔的id') }]),
    chartOf('占比图', '一部分占整体多少：画用 share 算出来的数。', 'share', [{ derived: place(4, '推算的id') }]),
    chartOf('时间图', '有日期的事，先后排开。', 'timeline', [{ event: place(4, '事的id') }]),
    chartOf('左右两页的账', '一来一往：每一页一个 panel，写上名字。', 'spread', [{ figure: place(10, '一笔的id') }], {
      title: both(4, '这一页的名字', 'Name of this page'),
    }),
  ],
  term: [
    {
      label: '一个要解释的词',
      description: '正文里写 {term:词的id}，点开有这句话。',
      body: {
        id: place(1, 'new-term'),
        name: both(2, '这个词', 'the term'),
        sentence: both(4, '一句话解释。', 'One sentence that explains it.'),
      },
    },
  ],
  correction: [
    {
      label: '一次更正',
      description: '发布过的数改了：运行 npm run check，它会把要登记的整条写好，抄来填上原因。',
      body: {
        id: place(1, '哪一条的id'),
        field: place(2, 'literal'),
        old: both(3, '改之前印的', 'as it was printed'),
        new: both(5, '改成的', 'as it is printed now'),
        date: place(7, '2020-03-12'),
        reason: both(8, '为什么改', 'Why it was changed'),
      },
    },
  ],
} as const satisfies Record<string, readonly Snippet[]>;
