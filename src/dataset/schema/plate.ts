import { z } from 'zod';
import { formats } from './formats.ts';
import { day, id, words } from './text.ts';

/**
 * A chart in one language as it was published: everything inside the shell of an embed, and the files beside it.
 * `version` is the contract between a plate's markup and the shell's style sheet; an old plate is never made again.
 */
export const plate = z.strictObject({
  version: z.literal(1),
  chart: id,
  language: z.enum(['zh', 'en']),
  title: words,
  /** The chart described in words. */
  alt: words,
  /** The line of sources. */
  source: words,
  /** What an embed shows between its shell's rules. */
  html: words,
  /** px that it takes in the shell, folded: in a frame too narrow for its medium drawing, and in any wider one. */
  heights: z.strictObject({ compact: z.int().positive(), medium: z.int().positive() }),
  /** The whole chart as one portable SVG: finding, drawing, notes, sources. */
  svg: words,
  /** The chart's own data. */
  csv: words,
  /** What each entry printed, by id: compared with today's, it shows whether an old plate is out of date. */
  printed: z.record(id, words),
});
export type Plate = z.infer<typeof plate>;

const files = z.record(
  z.string().regex(/^(dataset|story|plates\/[a-z0-9-]+)\.json$/),
  z.string().regex(/^[0-9a-f]{64}$/),
);

/** A list names the dataset, without which nothing is known of what was published. */
const complete = ({ files: named }: { files: Readonly<Record<string, string>> }): boolean => 'dataset.json' in named;

/** Which edition something follows: its day, and the SHA-256 of its list, which holds those of all its files. */
export const link = z.strictObject({
  date: day.meta({ description: '哪一版。' }),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'digest')
    .meta({ description: '那一版 edition.json 的摘要（SHA-256）。', voice: 'code', errorMessage: formats.digest }),
});
export type Link = z.infer<typeof link>;

/**
 * The list of an edition: its day, the SHA-256 of each of its files, and the edition before it. The very first ones were made before
 * editions were chained, and say of none.
 */
export const edition = z.discriminatedUnion('version', [
  z.strictObject({ version: z.literal(1), date: day, files }).refine(complete),
  z.strictObject({ version: z.literal(2), date: day, previous: link.nullable(), files }).refine(complete),
]);
export type EditionList = z.infer<typeof edition>;
