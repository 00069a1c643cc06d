import { z } from 'zod';
import { snippets } from './snippets.ts';
import { closed, exactlyOne, id, ownId, prose, withdrawn } from './text.ts';

/** Kinds of charts, each with what it shows. */
const chartKind = closed(
  {
    bars: '条形：比多少',
    units: '一格一个：数得清的数',
    share: '占比：一部分占整体多少',
    timeline: '时间：有日期的事',
    spread: '左右两页的账：一来一往',
  },
  '哪一种图。',
).meta({ heading: '种类', published: 'wording' });
/** How a member is drawn. */
const role = closed(
  { value: '实心：底本的数（默认）', reference: '空心：旁证的数', threshold: '一条线：标准线' },
  '怎么画。',
).meta({ heading: '画法' });

const member = z
  .strictObject({
    figure: id.optional().meta({ description: '一笔：figures 里的 id。', heading: '哪一笔', refers: ['figures'] }),
    derived: id
      .optional()
      .meta({ description: '推算的一笔：derived 里的 id。', heading: '哪一笔推算', refers: ['derived'] }),
    event: id.optional().meta({ description: '一件事：events 里的 id。', heading: '哪件事', refers: ['events'] }),
    unstated: prose.optional().meta({
      description: '未载明的一行：原文提到而没有给数；写它是什么，画成注销的空格。',
      heading: '没有给数的一行',
      fonts: ['page', 'drawing'],
      published: 'meaning',
    }),
    role: role.default('value'),
    label: prose.optional().meta({
      description: '图里的短名字；不写就用这一笔的 label。',
      fonts: ['page', 'drawing'],
      heading: '名称',
      published: 'meaning',
    }),
    detail: prose.optional().meta({
      description: '名字下面的小字；不写就用这一笔的 population。',
      fonts: ['drawing'],
      heading: '小字',
      published: 'meaning',
    }),
  })
  .refine(...exactlyOne('figure', 'derived', 'event', 'unstated'))
  .meta({ description: '图里的一行。' });
export type Member = z.infer<typeof member>;

const total = z
  .union([
    z.strictObject({
      disjoint: prose.meta({
        description: '为什么可以相加：各项互不重叠。',
        heading: '能相加的理由',
        fonts: ['drawing'],
        published: 'meaning',
      }),
    }),
    z.strictObject({
      struck: prose.meta({
        description: '为什么不能相加：合计一行画斜线注销。',
        heading: '不能相加的理由',
        fonts: ['drawing'],
      }),
    }),
  ])
  .meta({ description: '合计：{"disjoint": …} 相加，或 {"struck": …} 注销。' });

const panel = z
  .strictObject({
    title: prose.optional().meta({
      description: '这一页的名字；spread 的每一页必须写。',
      fonts: ['page', 'drawing'],
      heading: '标题',
      published: 'meaning',
    }),
    members: z.array(member).min(1),
    differs: prose.optional().meta({
      description: '同一把尺上的数若单位、人均、口径或人群不同，必须写明哪里不同，会印出来。',
      heading: '哪里不同',
      fonts: ['drawing'],
    }),
    total: total.optional(),
  })
  .meta({ description: '一把尺：里面的数画在同一条刻度上。' });

/** A chart: figures on panels. Adding one touches content only. */
export const chart = z
  .strictObject({
    id: ownId,
    kind: chartKind,
    title: prose.meta({
      description: '标题说出发现；数写成 {id} 或 {count:图的id}。',
      fonts: ['page', 'drawing'],
      heading: '标题',
    }),
    subtitle: prose
      .optional()
      .meta({ description: '标题下的一句：怎么看这张图。', fonts: ['drawing'], heading: '副题' }),
    panels: z.array(panel).min(1).meta({ heading: '图里的数', called: 'what is shown' }),
    note: prose.meta({ description: '图下的说明。', fonts: ['drawing'], heading: '图下说明' }),
    withdrawn: withdrawn.meta({ fonts: ['drawing'] }).optional(),
  })
  .meta({ description: '一张图。', defaultSnippets: snippets.chart });
export type Chart = z.infer<typeof chart>;
