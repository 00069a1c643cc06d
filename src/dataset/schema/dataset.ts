import { z } from 'zod';
import { chart } from './chart.ts';
import { correction, derived, event } from './derived.ts';
import { figure } from './figure.ts';
import { measure } from './measure.ts';
import { part, place, term } from './place.ts';
import { site } from './site.ts';
import { source } from './source.ts';

/** The collections of the dataset, by name: every item has an id, corrections excepted. */
export const collections = {
  sources: source,
  places: place,
  parts: part,
  measures: measure,
  figures: figure,
  derived,
  events: event,
  charts: chart,
  terms: term,
  corrections: correction,
} as const;
export type Collection = keyof typeof collections;

/** The whole file content/dataset.json. */
export const dataset = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'VS Code 凭它给出说明和提示，不要动。', voice: 'code' }),
    site,
    sources: z.array(source).min(1).meta({ description: '出处：底本和旁证。' }),
    places: z.array(place).meta({ description: '地方。' }),
    parts: z.array(part).min(1).meta({ description: '故事的各个部分，照这个次序排。' }),
    measures: z.array(measure).min(1).meta({ description: '口径：这个故事里的数量的是哪几种东西。' }),
    figures: z.array(figure).meta({ description: '账本的每一笔，照这个次序编号。' }),
    derived: z.array(derived).meta({ description: '由两笔算出来的数。' }),
    events: z.array(event).meta({ description: '有日期的事。' }),
    charts: z.array(chart).meta({ description: '图。' }),
    terms: z.array(term).meta({ description: '要解释的词。' }),
    corrections: z.array(correction).meta({ description: '更正：发布过的数改了，照先后一条条登记。' }),
  })
  .meta({ title: '账本', description: '这个网站的全部数据。' });
export type Dataset = z.infer<typeof dataset>;
