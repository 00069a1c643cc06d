declare module 'jsonld' {
  type Loaded = { readonly contextUrl: null; readonly documentUrl: string; readonly document: unknown };
  type Options = { readonly documentLoader: (address: string) => Promise<Loaded>; readonly base?: string };
  type Value = { readonly '@value'?: string | number | boolean; readonly '@id'?: string };
  /** A node after expansion: every term is its whole address, every value a list. */
  export type Node = Readonly<Record<string, readonly Value[]>> & {
    readonly '@id'?: string;
    readonly '@type'?: readonly string[];
  };
  const jsonld: { expand(document: unknown, options: Options): Promise<Node[]> };
  export default jsonld;
}
