/** Every way in which words are no single printed quantity, with what is to be told of each. The words are the ledger's. */
export type Refusals = {
  readonly space: { readonly text: string; readonly tight: string };
  readonly 'currency-sign': { readonly text: string; readonly sign: string };
  readonly 'no-numeral': { readonly text: string };
  readonly sign: { readonly text: string };
  readonly date: { readonly text: string };
  readonly ordinal: { readonly text: string };
  readonly range: { readonly text: string };
  readonly 'not-part': { readonly text: string; readonly word: string; readonly rest: string };
  readonly malformed: { readonly text: string; readonly digits: string };
  readonly grouping: { readonly text: string; readonly digits: string };
  readonly 'too-long': { readonly text: string };
  readonly 'unknown-bound': { readonly text: string; readonly word: string };
  readonly 'double-bound': { readonly text: string; readonly words: readonly string[] };
  readonly 'no-counter': { readonly text: string; readonly example: string };
  readonly 'unknown-counter': { readonly text: string; readonly counter: string };
  readonly 'range-dash': { readonly text: string; readonly sign: string };
  readonly 'range-order': { readonly text: string };
  readonly 'two-counters': { readonly text: string; readonly counters: readonly string[] };
  readonly sense: { readonly text: string; readonly counter: string };
  readonly compound: { readonly text: string };
  readonly comma: { readonly text: string };
  readonly rank: { readonly text: string };
  readonly several: { readonly text: string; readonly found: readonly string[] };
  readonly extra: { readonly text: string; readonly extra: string; readonly quantity: string };
};

/** Why a string is not one printed quantity: the kind of refusal and its detail. */
export type Refused = {
  [K in keyof Refusals]: { readonly kind: K; readonly detail: Refusals[K] };
}[keyof Refusals];

/** Thrown by the numeral grammar; says why as data. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly why: Refused;
  constructor(why: Refused) {
    super(why.kind);
    this.why = why;
  }
}

/** Throws the refusal of that kind. */
export function refuse<K extends keyof Refusals>(kind: K, detail: Refusals[K]): never {
  throw new Refusal({ kind, detail } as Refused);
}
