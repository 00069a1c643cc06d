/**
 * Distributes cards of known heights over columns, each card to the shortest column so far, so that all end near one
 * line. CSS columns keep the order, and one tall card would leave a gap beside it.
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
