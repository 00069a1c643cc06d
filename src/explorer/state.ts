import type { ExploreData, Sum } from './data.ts';

/** How a number is drawn: a bar from the foot of the scale, or its end alone. */
export const shapes = ['bars', 'dots'] as const;
export type Shape = (typeof shapes)[number];

/** How the scale is divided. */
export const scaleKinds = ['linear', 'log'] as const;
export type ScaleKind = (typeof scaleKinds)[number];

/** In which order rows stand: as the ledger numbers them, or the largest printed number first. */
const orders = ['story', 'size'] as const;
type Order = (typeof orders)[number];

/** All that the page can be set to. Entries are places in the data's list, in its order. */
export type State = {
  readonly unit: number;
  readonly chosen: readonly number[];
  readonly shape: Shape;
  readonly scale: ScaleKind;
  readonly order: Order;
  readonly total: boolean;
};

/** What can be set besides the entries; the first of each is how the page opens. */
export const settings = { shape: shapes, scale: scaleKinds, order: orders } as const;

/** The page as it opens, or as another unit opens. */
export const openingOf = (data: ExploreData, unit = data.opening): State => ({
  unit,
  chosen: data.units[unit]?.opening ?? [],
  shape: 'bars',
  scale: 'linear',
  order: 'story',
  total: false,
});

/** Why an entry may not join the chosen ones: the sentence, and the chosen entry it is about; nothing where it may. */
export function refusalOf(
  { items, texts }: ExploreData,
  chosen: readonly number[],
  item: number,
): { readonly reason: string; readonly beside: number } | undefined {
  for (const beside of chosen) {
    const reason = texts[beside === item ? -1 : (items[item]?.apart[beside] ?? -1)];
    if (reason !== undefined) return { reason, beside };
  }
  return undefined;
}

/** The sum of the chosen entries, where an editor has allowed one. A threshold is never part of a sum. */
export const sumOf = ({ items, sums }: ExploreData, chosen: readonly number[]): Sum | undefined => {
  const added = chosen.filter((at) => items[at]?.series.role !== 'threshold');
  return sums.find((sum) => sum.items.join() === added.join());
};

/** Why the chosen entries may not be added; nothing where they may. */
export function whyNoTotal(data: ExploreData, chosen: readonly number[]): string | undefined {
  const { items, texts, words } = data;
  const added = chosen.filter((at) => items[at]?.series.role !== 'threshold');
  if (added.length < 2) return words.needsTwo;
  for (const one of added)
    for (const other of added) {
      const reason = texts[one === other ? -1 : (items[one]?.notAdded[other] ?? -1)];
      if (reason !== undefined) return reason;
    }
  return sumOf(data, chosen) ? undefined : words.notStated;
}

/** The state with an entry chosen or not. What may not join leaves it as it is; a total that is no longer one is dropped. */
export function toggled(data: ExploreData, state: State, item: number): State {
  const without = state.chosen.filter((at) => at !== item);
  const chosen =
    without.length < state.chosen.length
      ? without
      : refusalOf(data, state.chosen, item)
        ? state.chosen
        : [...state.chosen, item].sort((a, b) => a - b);
  return { ...state, chosen, total: state.total && whyNoTotal(data, chosen) === undefined };
}
