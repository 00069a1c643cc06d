import { z } from 'zod';
import { ownId, prose } from './text.ts';

const flag = (description: string, heading: string) =>
  z.literal(true).optional().meta({ description, voice: 'code', heading });

/** What kind of thing figures measure: whatever this story counts. Only what is of one kind stands on one scale. */
export const measure = z
  .strictObject({
    id: ownId,
    name: prose.meta({
      description: '量的是什么，如「财政拨付」。',
      heading: '名称',
      fonts: ['drawing'],
      published: 'meaning',
    }),
    average: flag('是平均数的写 true：平均数不论印成什么样，都当作取了整的。', '平均数'),
    threshold: flag('是标准线的写 true：只画成一条线，不画成条。', '标准线'),
  })
  .meta({ description: '一种口径：这个故事里的数量的是什么。' });
export type Measure = z.infer<typeof measure>;
