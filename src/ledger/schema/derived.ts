import { z } from 'zod';
import { snippets } from './snippets.ts';
import { bilingual, day, id, partialDate, quote, withdrawn, words } from './text.ts';

const pair = z.tuple([id, id]).meta({ description: '两笔的 id：前一笔除以（或减去）后一笔。' });

/** A value worked out from two figures, printed only as far as their bounds allow. */
export const derived = z
  .strictObject({
    id,
    label: bilingual.meta({ description: '算出来的是什么。' }),
    part: id,
    ratio: pair.optional().meta({ description: '相除：前一笔 ÷ 后一笔。' }),
    difference: pair.optional().meta({ description: '相减：前一笔 − 后一笔。' }),
    share: pair.optional().meta({ description: '占比：前一笔占后一笔的百分之几。' }),
    of: bilingual.meta({ description: '是什么的数，如 {"zh": "每个项目", "en": "a project"}。' }),
    caveat: bilingual.meta({ description: '这样算要假定什么、当心什么；必须写，会印出来。' }),
    withdrawn: withdrawn.optional(),
  })
  .refine(({ ratio, difference, share }) => [ratio, difference, share].filter(Boolean).length === 1, 'operation')
  .meta({ description: '推算的一笔：由两笔算出，按它们的界印到能印的那一位。', defaultSnippets: snippets.derived });
export type Derived = z.infer<typeof derived>;

/** Something dated that the source reports. */
export const event = z
  .strictObject({
    id,
    part: id,
    places: z.array(id).min(1),
    label: bilingual.meta({ description: '发生了什么。' }),
    when: z
      .strictObject({
        spans: z.array(words).min(1).meta({ description: '原句里的日期，照抄：["2019年", "7·29"]。' }),
        from: partialDate.meta({ description: '开始，写到原文的那一级。' }),
        to: partialDate.optional().meta({ description: '结束；按惯例定宽的（年初、月底）必须写。' }),
        open: z.literal(true).optional().meta({ description: '「以来」：只有开始。' }),
        convention: bilingual.optional().meta({ description: '「年初」「月底」画多宽是惯例：写明，会印出来。' }),
      })
      .meta({ description: '什么时候，精确到原文的那一级。' }),
    quote,
  })
  .meta({ description: '一件有日期的事。', defaultSnippets: snippets.event });
export type Event = z.infer<typeof event>;

/** A published number that was changed, with its reason. */
export const correction = z
  .strictObject({ figure: id, old: words, new: words, date: day, reason: bilingual })
  .meta({ description: '一次更正：哪一笔，从什么改成什么，哪天，为什么。', defaultSnippets: snippets.correction });
export type Correction = z.infer<typeof correction>;
