import { z } from 'zod';
import { formats } from './formats.ts';
import { snippets } from './snippets.ts';
import {
  bilingual,
  closed,
  evidence,
  id,
  notStated,
  ownId,
  partialDate,
  prose,
  quote,
  withdrawn,
  words,
} from './text.ts';

/** A year alone. */
const year = z
  .string()
  .regex(/^\d{4}$/, 'year')
  .meta({ description: '哪一年，如 2019。', errorMessage: formats.year, voice: 'code', heading: '年份' });

/** The Chinese of a table of names, by code. */
const chineseOf = <Code extends string>(table: Readonly<Record<Code, { readonly zh: string }>>) =>
  Object.fromEntries(Object.entries<{ readonly zh: string }>(table).map(([code, { zh }]) => [code, zh])) as Record<
    Code,
    string
  >;

/** What an average is taken over, in words. */
export const averages = {
  person: { zh: '人均', en: 'per person' },
  household: { zh: '户均', en: 'per household' },
  mu: { zh: '亩均', en: 'per mu' },
  village: { zh: '村均', en: 'per village' },
} as const satisfies Record<string, { zh: string; en: string }>;

const side = z
  .union([
    notStated,
    z.strictObject({
      date: partialDate,
      words: words
        .optional()
        .meta({ description: '原文怎么写的。', voice: 'source', heading: '的原词', fonts: ['page', 'drawing'] }),
    }),
    z.strictObject({
      words: bilingual.meta({
        description: '原文的词，如「截至目前」；zh 照抄。',
        voice: 'source',
        heading: '的原词',
        fonts: ['page', 'drawing'],
      }),
    }),
  ])
  .meta({ description: '一端：{"date": …}，或原文的词 {"words": {zh, en}}，或 "notStated"。' });
export type Side = z.infer<typeof side>;

const kind = <Code extends string>(code: Code, description: string) =>
  z.literal(code).meta({ description, voice: 'code' });

const period = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: kind('cumulative', '累计：从 from 到 to'),
      from: side.meta({ heading: '起' }),
      to: side.meta({ heading: '止' }),
      quote: evidence.optional(),
    }),
    z.strictObject({
      kind: kind('year', '某一年'),
      year,
      quote: evidence.optional(),
    }),
    z.strictObject({
      kind: kind('asOf', '到某一时点：at'),
      at: side.meta({ heading: '时点' }),
      quote: evidence.optional(),
    }),
    z.strictObject({ kind: notStated }),
  ])
  .meta({
    description: '时段：什么时候的数。原句里没有写的，另引一句写着它的原文。',
    heading: '时段',
  });
export type Period = z.infer<typeof period>;

const movement = z
  .union([
    notStated,
    z.array(id.meta({ refers: ['places'] })).min(1),
    bilingual.meta({ voice: 'source', heading: '的原词' }),
  ])
  .meta({ description: '从哪里来、到哪里去：地方 id 的列表，或原文的词 {zh, en}，或 "notStated"。' });

/** One number of the ledger, as its source prints it. Value, unit and bound are read from the literal, never typed. */
export const figure = z
  .strictObject({
    id: ownId,
    label: prose.meta({
      description: '这个数数的是什么，如「修路资金」。',
      heading: '名称',
      published: 'meaning',
      fonts: ['page', 'drawing'],
    }),
    part: id.meta({
      description: '属于哪一部分：parts 里的 id。',
      heading: '部分',
      refers: ['parts'],
      published: 'wording',
    }),
    literal: words.meta({
      description: '原文印的数，一字不改，连量词：「5000余万元」。',
      voice: 'source',
      heading: '原文的数',
      fonts: ['page', 'drawing'],
    }),
    quote,
    reads: words.optional().meta({
      description: '原文不用阿拉伯数字，或是外文时：它读作多少，如「0人」「超过5000元」。',
      voice: 'source',
      proved: 'reading',
      heading: '编者读作',
    }),
    english: words.optional().meta({
      description: '原文用文字表达时，英文页怎么写。',
      voice: 'source',
      proved: 'reading',
      heading: '说法',
      language: 'en',
      fonts: ['drawing'],
    }),
    noun: z
      .strictObject({
        // Nothing prints one of what the source counts in hundreds, so its form is no part of what was published.
        one: words.meta({ heading: '单数', language: 'en', published: 'wording' }),
        other: words.meta({ heading: '复数', language: 'en' }),
      })
      .optional()
      .meta({
        description: '量词是「个」「家」一类时，英文名词的单数和复数：{"one": "project", "other": "projects"}。',
        voice: 'source',
        proved: 'reading',
        fonts: ['drawing'],
      }),
    measure: id.meta({
      description: '量的是什么：measures 里的 id。同一把尺上只放同一种。',
      heading: '口径',
      refers: ['measures'],
    }),
    population: prose
      .optional()
      .meta({ description: '说的是哪些人、哪些户。', fonts: ['drawing'], heading: '人群', published: 'meaning' }),
    per: closed(chineseOf(averages), '平均到什么：不是平均数的不写。')
      .meta({ heading: '人均户均', called: 'what it is an average of' })
      .optional(),
    places: z
      .array(id.meta({ refers: ['places'] }))
      .min(1)
      .meta({ description: '涉及的地方：places 里的 id。', heading: '地方' }),
    from: movement.meta({ heading: '从哪里来', called: 'where from' }).optional(),
    to: movement.meta({ heading: '到哪里去', called: 'where to' }).optional(),
    period,
    status: closed({ reported: '已报告（默认）', planned: '计划，还没有做到' }, '已报告的，还是计划。')
      .meta({ heading: '状态' })
      .default('reported'),
    caveat: prose.optional().meta({ description: '读这个数要当心什么。', heading: '当心' }),
    draft: z
      .literal(true)
      .optional()
      .meta({ description: '草稿：本地看得到，不发布。', voice: 'code', heading: '草稿', published: 'wording' }),
    withdrawn: withdrawn.optional(),
  })
  .meta({ description: '账本的一笔。', defaultSnippets: snippets.figure });
export type Figure = z.infer<typeof figure>;
