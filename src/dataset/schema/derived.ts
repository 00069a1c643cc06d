import { z } from 'zod';
import { formats } from './formats.ts';
import { snippets } from './snippets.ts';
import { bilingual, day, exactlyOne, id, ownId, partialDate, prose, quote, withdrawn, words } from './text.ts';

const operand = id.meta({ refers: ['figures'] });
const pair = z.tuple([operand, operand]).meta({ description: '两笔的 id：前一笔除以（或减去）后一笔。' });
const part = id.meta({ heading: '部分', refers: ['parts'], published: 'wording' });
const places = z
  .array(id.meta({ refers: ['places'] }))
  .min(1)
  .meta({ heading: '地方' });

/** A value worked out from two figures, printed only as far as their bounds allow. */
export const derived = z
  .strictObject({
    id: ownId,
    label: prose.meta({
      description: '算出来的是什么。',
      fonts: ['page', 'drawing'],
      heading: '名称',
      published: 'meaning',
    }),
    part,
    ratio: pair.optional().meta({ description: '相除：前一笔 ÷ 后一笔。', heading: '相除' }),
    difference: pair.optional().meta({ description: '相减：前一笔 − 后一笔。', heading: '相减' }),
    share: pair.optional().meta({ description: '占比：前一笔占后一笔的百分之几。', heading: '占比' }),
    of: prose.meta({
      description: '是什么的数，如 {"zh": "每个项目", "en": "a project"}。',
      fonts: ['drawing'],
      heading: '是什么的数',
      called: 'what it is one of',
      published: 'meaning',
    }),
    caveat: prose.meta({
      description: '这样算要假定什么、当心什么；必须写，会印出来。',
      fonts: ['drawing'],
      heading: '当心',
    }),
    withdrawn: withdrawn.optional(),
  })
  .refine(...exactlyOne('ratio', 'difference', 'share'))
  .meta({ description: '推算的一笔：由两笔算出，按它们的界印到能印的那一位。', defaultSnippets: snippets.derived });
export type Derived = z.infer<typeof derived>;

/** Something dated that the source reports. */
export const event = z
  .strictObject({
    id: ownId,
    part,
    places,
    label: prose.meta({
      description: '发生了什么。',
      fonts: ['page', 'drawing'],
      heading: '名称',
      published: 'meaning',
    }),
    when: z
      .strictObject({
        spans: z
          .array(words)
          .min(1)
          .meta({
            description: '原句里的日期，照抄：["2019年", "7·29"]。',
            voice: 'source',
            heading: '原句里的日期',
            fonts: ['page', 'drawing'],
          }),
        from: partialDate.meta({ description: '开始，写到原文的那一级。', heading: '开始' }),
        to: partialDate.optional().meta({ description: '结束；按惯例定宽的（年初、月底）必须写。', heading: '结束' }),
        open: z
          .literal(true)
          .optional()
          .meta({ description: '「以来」：只有开始。', voice: 'code', heading: '只有开始' }),
        convention: prose.optional().meta({
          description: '「年初」「月底」画多宽是惯例：写明，会印出来。',
          heading: '画多宽',
          fonts: ['drawing'],
          published: 'meaning',
        }),
      })
      .meta({ description: '什么时候，精确到原文的那一级。' }),
    quote,
  })
  .meta({ description: '一件有日期的事。', defaultSnippets: snippets.event });
export type Event = z.infer<typeof event>;

/** Words as readers met them, in both languages; what was not there is said as 「（无）」 and “(none)”. */
const met = (description: string, heading: string) =>
  bilingual.meta({ description, voice: 'source', proved: 'printed', published: 'wording', heading });

/**
 * One field of something published that was changed, with its reason. Several fields may be changed for one reason: those that
 * follow leave out day and reason, as a ledger says “ditto”.
 */
export const correction = z
  .strictObject({
    id: id.meta({ description: '改了哪一条：它的 id。', heading: '哪一条', refers: ['any'] }),
    field: z
      .string()
      .regex(/^[a-z][A-Za-z]*$/, 'field')
      .meta({
        description: '改了它的哪个字段，如 literal、label、places。',
        heading: '哪个字段',
        voice: 'code',
        errorMessage: formats.field,
      }),
    old: met('改前印的字。', '改前'),
    new: met('改后印的字。', '改后'),
    date: day.optional().meta({ description: '哪天改的；和上一条同一天、同一个原因，就不写。', heading: '日期' }),
    reason: prose
      .optional()
      .meta({ description: '为什么改；可以写 {old} 和 {new}。和上一条同一个原因，就不写。', heading: '原因' }),
  })
  .refine(({ date, reason }) => (date === undefined) === (reason === undefined), 'ditto-in-part')
  .meta({
    description: '一次更正：哪一条的哪个字段，从什么改成什么，哪天，为什么。',
    defaultSnippets: snippets.correction,
  });
export type CorrectionEntry = z.infer<typeof correction>;
