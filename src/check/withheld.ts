import { type Context, inputsOf } from '../dataset/index.ts';

/** Ids that may not be printed as if they stood, and why. */
export type Withheld = ReadonlyMap<string, 'draft' | 'withdrawn'>;

/** What was withdrawn. */
export const withdrawnIn = ({ figures, derived }: Context['items']): Withheld =>
  new Map(
    [...figures, ...derived].filter(({ item }) => item.withdrawn).map(({ item }) => [item.id, 'withdrawn' as const]),
  );

/** Figures that may not be published yet, and what is derived from them. */
export function draftsIn({ figures, derived }: Context['items']): Withheld {
  const drafts = new Map(figures.filter(({ item }) => item.draft).map(({ item }) => [item.id, 'draft' as const]));
  for (const { item } of derived) if (inputsOf(item)[1].some((id) => drafts.has(id))) drafts.set(item.id, 'draft');
  return drafts;
}

/** What is reported of an id that may not stand where it does. */
export const withheldCode = { draft: 'draft-used', withdrawn: 'withdrawn-used' } as const;
