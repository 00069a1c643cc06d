import { z } from 'zod';
import { snippets } from './snippets.ts';
import { bilingual, closed, evidence, id, named, ownId, prose, spelling } from './text.ts';

/** A place that figures are about. */
export const place = z
  .strictObject({
    id: ownId,
    name: named.meta({ description: '地名。', heading: '名称', fonts: ['page'] }),
    pinyin: spelling.optional().meta({ description: '读音不寻常的地名，写拼音。', heading: '读音' }),
    role: closed({ donor: '帮扶一方', recipient: '受援一方' }, '帮扶的一方，还是受援的一方。').meta({
      heading: '哪一方',
    }),
    within: id.nullable().meta({
      description: '属于哪个地方：places 里的 id；最上一级写 null。',
      heading: '属于',
      called: 'what it is part of',
      refers: ['places'],
    }),
  })
  .meta({ description: '一个地方。' });
export type Place = z.infer<typeof place>;

/** A section of the story. */
export const part = z
  .strictObject({
    id: ownId,
    name: prose.meta({ description: '这一部分的名字，如「产业」。', heading: '名称', fonts: ['page'] }),
    effect: bilingual
      .extend({ quote: evidence.meta({ description: '原文里这样说的一句。' }) })
      .nullable()
      .meta({
        description: '原文说它的效果，如「促增收」，连同原文里这样说的一句；没有写 null。',
        voice: 'source',
        heading: '效果',
      }),
    numbered: z.boolean().meta({
      description: '是否编号（壹、贰……）；总账不编号。',
      voice: 'code',
      heading: '编号不编号',
      published: 'wording',
    }),
  })
  .meta({ description: '故事的一个部分；正文在 story/zh/<id>.md 和 story/en/<id>.md。' });
export type Part = z.infer<typeof part>;

/** A word explained where it is first met. */
export const term = z
  .strictObject({
    id: ownId,
    name: prose.meta({ description: '这个词。', heading: '词', fonts: ['page', 'drawing'] }),
    pronunciation: spelling
      .optional()
      .meta({ description: '读音不寻常的，写拼音。', heading: '读音', fonts: ['page'] }),
    sentence: prose.meta({ description: '一句话解释。', heading: '一句话' }),
  })
  .meta({ description: '一个要解释的词。', defaultSnippets: snippets.term });
export type Term = z.infer<typeof term>;
