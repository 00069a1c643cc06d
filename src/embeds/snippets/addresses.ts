/** Where a snippet leads, each an absolute address. */
export type Addresses = {
  readonly embed: string;
  /** The page of the chart. */
  readonly page: string;
  /** The chart's own data. */
  readonly csv: string;
  readonly png: string;
  readonly svg: string;
  /** The script of the web component. */
  readonly script: string;
};

/** Who made the chart and what may be done with it, in the language of its plate. */
export type Credit = {
  readonly site: string;
  readonly licence: string;
  /** The day of the edition a snippet is pinned to, as it is printed. */
  readonly edition?: string;
};
