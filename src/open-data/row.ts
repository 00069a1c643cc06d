import { z } from 'zod';
import { bounds } from '../numbers/index.ts';
import { declaredTexts } from './declared.ts';

const text = (description: string) => z.string().meta({ description });
const number = (description: string) => z.number().nullable().meta({ description });

/**
 * One entry of the ledger as open data: a line of figures.csv, an item of figures.json. Descriptions are published with
 * the files, so they are written for whoever opens them, in both languages.
 */
const row = z
  .strictObject({
    id: text('永久的名字 / permanent name'),
    kind: z.enum(['figure', 'reference', 'derived']).meta({
      description: '底本的数、参照的数，还是推算 / from the story’s source, from another source, or worked out',
    }),
    label_zh: text('数的是什么 / what is counted, in Chinese'),
    label_en: text('数的是什么 / what is counted, in English'),
    literal: text('原文印的字，推算的数没有 / the source’s printed words; none where the value was worked out'),
    reads: text('原文不用阿拉伯数字时读作多少 / how it is read where the source has no digits'),
    printed_en: text('英文怎么印 / as printed in English'),
    value: number(
      '印出的数，未必是精确值：界在 low 和 high / the number that is printed, which need not be the exact one: see low and high',
    ),
    low: number('下界；空着是不知道 / lower bound; empty where it is not known'),
    low_included: z
      .boolean()
      .nullable()
      .meta({ description: '下界本身算不算在内 / whether the lower bound is itself possible' }),
    high: number('上界；空着是不知道 / upper bound; empty where it is not known'),
    high_included: z
      .boolean()
      .nullable()
      .meta({ description: '上界本身算不算在内 / whether the upper bound is itself possible' }),
    bound: z.enum(bounds).meta({ description: '界：怎么读这个数的末尾 / how far the printed number reaches' }),
    unit: text('单位，原文的量词；元、人、亩已折成一 / unit, the source’s own counter'),
    per: text('平均到什么；不是平均数的空着 / what an average is over; empty otherwise'),
    measure: text('口径 / what is measured'),
    population_zh: text('说的是哪些人 / whose number, in Chinese'),
    population_en: text('说的是哪些人 / whose number, in English'),
    places: text('涉及的地方，用分号隔开 / places, separated by semicolons'),
    part: text('属于哪一部分 / part of the story'),
    period_zh: text('时段；没有写的写明没有写 / period, in Chinese; what is not stated is said'),
    period_en: text('时段 / period, in English'),
    status: z.enum(['reported', 'planned']).meta({ description: '已报告，还是计划 / reported or planned' }),
    formula: text('推算的算法，用 id 写 / how it was worked out, by ids'),
    quote: text('带着这个数的原句 / the clause that carries it'),
    source: text('出处 / source'),
    source_published: text('出处的日期；没有载明的空着 / date of the source; empty where it has none'),
    source_address: text('出处的网址 / address of the source'),
    caveat_zh: text('当心什么 / what to be careful of, in Chinese'),
    caveat_en: text('当心什么 / what to be careful of, in English'),
    corrected: text('最近一次更正的日子 / day of the latest correction'),
    corrected_from: text('更正前印的字，照先后 / words printed before each correction, in order'),
    withdrawn: text('撤下的日子 / day on which it was withdrawn'),
    address: text('收据的网址 / address of its receipt'),
  })
  .meta({ description: '账本的一笔 / one entry of the ledger' });
export type DataRow = z.infer<typeof row>;

/** Texts of figures that the schema declares beside those with a column of their own above. */
export const furtherTexts = declaredTexts(Object.keys(row.shape));

/** The same, with whatever texts the schema of figures has besides. */
export const dataRow = row.extend(
  Object.fromEntries(furtherTexts.map(({ column, description }) => [column, text(description)])),
) as unknown as typeof row;

/** The whole of figures.json. */
export const dataFile = z
  .strictObject({
    $schema: text('这个文件的 JSON Schema / JSON Schema of this file'),
    title: text('名字 / title'),
    updated: text('内容最后改动的日子 / day of the last change'),
    licence: text('许可 / licence'),
    figures: z.array(dataRow),
  })
  .meta({ title: 'figures.json' });
