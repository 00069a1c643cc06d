import { z } from 'zod';
import { formats } from './formats.ts';
import { closed, named, ownId, partialDate, prose } from './text.ts';

/** Where figures come from. The story's sources are proved by a fingerprint of their text. */
export const source = z
  .strictObject({
    id: ownId,
    role: closed(
      { story: '底本：封面和实心的墨都出自它', reference: '旁证：只画成空心的参照' },
      '账本的底本，还是旁证。',
    ).meta({ heading: '底本还是旁证' }),
    publisher: named.meta({ description: '谁发布的。', heading: '发布者' }),
    title: named.meta({ description: '标题；没有标题的写它是什么。', heading: '标题' }),
    short: named.meta({
      description: '图下「来源」里的简称。',
      heading: '简称',
      called: 'short name',
      fonts: ['drawing'],
    }),
    kind: closed(
      { repost: '转载', briefing: '发布会实录', statistics: '统计公报', release: '新闻稿', report: '报道' },
      '什么样的出处。',
    ).meta({ heading: '种类' }),
    published: z
      .union([
        z.strictObject({ date: partialDate }),
        z.strictObject({ notStated: prose.meta({ description: '没有载明日期时，已知的是什么。' }) }),
      ])
      .meta({
        description: '发布日期：{"date": …}；原文没有写的，{"notStated": {zh, en}} 说明知道些什么。',
        heading: '发布日期',
      }),
    copy: prose.optional().meta({
      description: '手头的文本是怎么来的、是不是全文、改动过什么；会印在「怎么读这些数」里。',
      heading: '文本从哪里来',
    }),
    address: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .meta({ description: '网址；没有就写 null。', voice: 'code', heading: '网址' }),
    fingerprint: z
      .string()
      .regex(/^sources\/[a-z0-9-]+\.json$/, 'fingerprint')
      .optional()
      .meta({
        description: '原文指纹的文件，由 npm run source 生成；底本必须有。',
        voice: 'code',
        heading: '指纹',
        errorMessage: formats.fingerprint,
      }),
  })
  .meta({ description: '一个出处。' });
export type Source = z.infer<typeof source>;
