import { z } from 'zod';
import { chart } from './chart.ts';
import { correction, derived, event } from './derived.ts';
import { figure } from './figure.ts';
import { part, place, term } from './place.ts';
import { site } from './site.ts';
import { source } from './source.ts';

/** The collections of the dataset, by name: every item has an id, corrections excepted. */
export const collections = {
  sources: source,
  places: place,
  parts: part,
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
    $schema: z.string().optional(),
    site,
    sources: z.array(source).min(1),
    places: z.array(place),
    parts: z.array(part).min(1),
    figures: z.array(figure),
    derived: z.array(derived),
    events: z.array(event),
    charts: z.array(chart),
    terms: z.array(term),
    corrections: z.array(correction),
  })
  .meta({ title: '账本', description: '这个网站的全部数据。' });
export type Dataset = z.infer<typeof dataset>;
