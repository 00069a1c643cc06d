import { z } from 'zod';
import { formats } from './formats.ts';
import type { Published } from './meaning.ts';
import './meaning.ts';

/** A permanent name: it becomes part of an address. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id')
  .meta({
    description: '永久的名字，会成为网址的一部分：小写英文字母、数字和连字符，如 water-supply。定了就不改。',
    errorMessage: formats.id,
    voice: 'code',
  });

/** An item's own name. */
export const ownId = id.meta({ heading: '编号' });

/** Words that a reader sees. Never empty, no space around. */
export const words = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/, 'words')
  .refine((text) => text !== '…', 'unfilled')
  .meta({ description: '读者会看到的文字；前后不留空格。', errorMessage: formats.words });

/** A closed list of codes, each with what it means, shown to editors wherever the code may be written. */
export const closed = <Code extends string>(meanings: Readonly<Record<Code, string>>, description: string) =>
  z
    .enum(Object.keys(meanings) as Code[])
    .meta({ description, enumDescriptions: Object.values<string>(meanings), voice: 'code' });

/** Stands where the source does not state something, so that no field is left out or blank. */
export const notStated = z.literal('notStated').meta({ description: '原文未载明', voice: 'code' });

/**
 * The rule that exactly one of some fields is written, for `refine`. Its breach carries the fields, so that the message
 * needs no list of them.
 */
export const exactlyOne = <Field extends string>(...fields: readonly Field[]) =>
  [
    (value: { readonly [F in Field]?: unknown }) => fields.filter((field) => value[field]).length === 1,
    { error: 'exactly-one', params: { fields } },
  ] as const;

/** Words in both languages; Chinese first, each written for its readers. */
export const bilingual = z
  .strictObject({
    zh: words.meta({ description: '中文。', language: 'zh' }),
    en: words.meta({ description: '英文：为英文读者另写，不逐字翻译。', language: 'en' }),
  })
  .meta({ description: '中英两种文字，缺一不可。' });
export type Bilingual = z.infer<typeof bilingual>;

/** Prose of the editors in both languages. A change of its wording alone is listed, not corrected. */
export const prose = bilingual.meta({ voice: 'ours', markdown: 'none', published: 'wording' });

/** A name in both languages: of somebody, some place or some title. */
export const named = bilingual.meta({ voice: 'name', markdown: 'none' });

/** How a name is said, in Latin letters with their tone marks. */
export const spelling = words.regex(/^[\p{Script=Latin}\p{M}’' -]+$/u, 'spelling').meta({
  description: '读音：带声调的拼音，如 Dàlǐ。',
  errorMessage: formats.spelling,
  voice: 'name',
  published: 'wording',
});

/** A date as precise as its source: a year, a month or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date')
  .refine(exists, 'no-such-day')
  .meta({
    description: '日期，写到出处写到的那一级：2019、2019-07 或 2019-07-29。',
    errorMessage: formats.date,
    voice: 'code',
  });

/** A whole day. */
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day')
  .refine(exists, 'no-such-day')
  .meta({ description: '某一天，如 2020-03-12。', errorMessage: formats.day, voice: 'code' });

/** Whether the calendar has that day; of a month or a year there is nothing to doubt. */
function exists(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return true;
  const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
  return of <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const clauseOf = (published: { readonly source: Published; readonly exact: Published }) =>
  z
    .strictObject({
      source: id.meta({
        description: '引自哪个出处：sources 里的 id。',
        refers: ['sources'],
        heading: '的出处',
        published: published.source,
      }),
      exact: words.meta({
        description: '原句，照抄，至少 12 个字。',
        voice: 'source',
        proved: 'quote',
        published: published.exact,
        heading: '的原句',
      }),
    })
    .meta({ description: '一句原文：带着这个数的那个分句。', markdown: 'none' });

/** A clause of a source, exactly as printed. Readers are shown it: which source it is taken from is part of what is said. */
export const quote = clauseOf({ source: 'meaning', exact: 'wording' });
export type Quote = z.infer<typeof quote>;
/** A clause that proves words of a source and is shown to nobody. */
export const evidence = clauseOf({ source: 'free', exact: 'free' });

/** Withdrawn: a published item keeps its address, which then says why. */
export const withdrawn = z
  .strictObject({
    date: day.meta({ heading: '的日期' }),
    reason: prose.meta({ description: '为什么撤下。', heading: '的原因' }),
  })
  .meta({ description: '撤下：网址还在，写明原因。', heading: '撤下' });
export type Withdrawn = z.infer<typeof withdrawn>;
