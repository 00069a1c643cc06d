import { inputsOf } from '../deriving.ts';
import type { Context } from './context.ts';

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

/** Why an id may not stand here, and what to do about it; `drop` says how it goes from here. */
export const withheldSaid = (id: string, why: 'draft' | 'withdrawn', drop: string): string =>
  why === 'draft'
    ? `「${id}」还是草稿，不能发布：去掉它的 "draft": true，或${drop}。`
    : `「${id}」已经撤下，不能再当作数来用：${drop}，或换成别的一笔。`;
