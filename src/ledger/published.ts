import { position } from './locate.ts';
import { type Problem, said } from './problem.ts';
import type { Correction } from './schema/derived.ts';
import { published } from './schema/published.ts';

/** What has an address of its own, and so may be withdrawn but never deleted. */
export const lasting = ['figures', 'derived', 'charts'] as const;
export type Lasting = (typeof lasting)[number];

/** What readers were given on one day, as far as it binds the editors afterwards. */
export type Published = {
  readonly date: string;
  /** Its dataset, as messages call it. */
  readonly file: string;
  /** Ids that were published; a draft was in the file, but not on the site. */
  readonly ids: Readonly<Record<Lasting, ReadonlySet<string>>>;
  /** Words of each published figure by id. */
  readonly literals: ReadonlyMap<string, string>;
  readonly corrections: readonly Correction[];
  /** The line in its file where an id is written: from there a deleted item can be fetched back. */
  readonly lineOf: (id: string) => number;
};

const damaged = (file: string): Problem =>
  said(file, { line: 1, column: 1 }, '这是已经发布的一版，读不出来了：版本不能改，请从版本库里取回原来的文件。');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the dataset of one edition; one that cannot be read is a problem. */
export function readPublished(date: string, file: string, text: string): Published | Problem {
  const parsed = published.safeParse(jsonOf(text));
  if (!parsed.success) return damaged(file);
  const { figures, derived, charts, corrections } = parsed.data;
  const drafts = new Set(figures.filter(({ draft }) => draft).map(({ id }) => id));
  const sound = figures.filter(({ draft }) => !draft);
  const whole = derived.filter(
    ({ ratio, difference, share }) => ![ratio, difference, share].some((pair) => pair?.some((id) => drafts.has(id))),
  );
  const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    date,
    file,
    ids: { figures: idsOf(sound), derived: idsOf(whole), charts: idsOf(charts) },
    literals: new Map(sound.map(({ id, literal }) => [id, literal])),
    corrections,
    lineOf: (id) => position(text, Math.max(0, text.search(new RegExp(`"id":\\s*"${id}"`)))).line,
  };
}
