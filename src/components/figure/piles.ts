/**
 * Lays cards of known heights onto piles, each on the one that is lowest by then, so that all end near one line. Columns
 * of CSS cannot: they keep the order, and one tall card leaves a hole beside it.
 */
export function piles<T>(cards: readonly T[], heightOf: (card: T) => number, count: number): T[][] {
  const made = Array.from({ length: count }, () => ({ cards: [] as T[], height: 0 }));
  for (const card of cards) {
    const lowest = made.reduce((low, pile) => (pile.height < low.height ? pile : low));
    lowest.cards.push(card);
    lowest.height += heightOf(card);
  }
  return made.map((pile) => pile.cards).filter((pile) => pile.length > 0);
}
