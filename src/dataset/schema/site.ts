import { z } from 'zod';
import { link } from './plate.ts';
import { day, evidence, named, prose, words } from './text.ts';

/** The site as a whole. */
export const site = z
  .strictObject({
    title: prose.meta({ description: '网站的名字。', heading: '名称', fonts: ['page', 'drawing'] }),
    lead: prose.meta({
      description: '一句话说清这是什么；数目写成 {count:entries}。',
      heading: '导语',
      fonts: ['drawing'],
    }),
    motto: prose.meta({ description: '封面下的一句话。', heading: '题辞', fonts: ['page', 'drawing'] }),
    publisher: named.meta({ description: '谁出版这个网站。', heading: '出版者', fonts: ['drawing'] }),
    contact: z
      .url({ protocol: /^https$/ })
      .or(z.email())
      .nullable()
      .meta({ description: '读者指错的地址：网址或邮箱；没有就写 null。', voice: 'code', heading: '联系地址' }),
    updated: day.meta({
      description: '编辑最后一次改动内容的日子，印在每页页脚；改了内容就改它。',
      published: 'free',
    }),
    edition: link.nullable().meta({
      description: '最近存下的一版，由 npm run edition 写；还没有存过就写 null。',
      published: 'free',
    }),
    licence: prose.meta({ description: '文字与图的许可。', heading: '许可' }),
    licenceAddress: z
      .url()
      .optional()
      .meta({ description: '许可条文的网址；没有就不写。', voice: 'code', heading: '许可条文的网址' }),
    filing: z
      .string()
      .nullable()
      .meta({ description: 'ICP 备案号；没有就写 null。', voice: 'name', heading: '备案号' }),
    cover: z
      .strictObject({
        west: prose.meta({ description: '封面左边的大字（受援一方）。', fonts: ['page', 'drawing'] }),
        east: prose.meta({ description: '封面右边的大字（帮扶一方）。', fonts: ['page', 'drawing'] }),
      })
      .optional()
      .meta({ description: '封面两端的大字；没有两方的故事不写。', heading: '封面大字' }),
    refused: z
      .strictObject({
        zh: z.array(words).meta({ description: '中文的，写词本身。', language: 'zh' }),
        en: z.array(words).meta({ description: '英文的，一个词形写一条。', language: 'en' }),
      })
      .meta({
        description: '我们自己的话里不许用的词：这一类报道里宣传的话。放进引号、当作原文的说法，可以。',
        voice: 'code',
        published: 'free',
      }),
    idioms: z
      .array(
        z.strictObject({
          words: words.meta({ description: '固定说法，照原文抄。', voice: 'source' }),
          quote: evidence.meta({ description: '原文里写着它的那一句。' }),
        }),
      )
      .meta({
        published: 'free',
        description:
          '正文里放进引号的原文短语（如「请进来」），和带数字但不是数的固定说法（如「三心二意」），连同原文里写着它的一句；带数字的说法只有列在这里才可以直接写进正文。',
      }),
  })
  .meta({ description: '网站本身。', published: 'wording' });
