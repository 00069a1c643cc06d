import type { Ledger } from '../ledger/index.ts';
import type { InEach } from '../locale/index.ts';
import type { AddressOf } from './rows.ts';

/** What a file is printed from: the ledger, where a page of it stands, and where a file under /data/ does. */
export type Printing = {
  readonly ledger: Ledger;
  readonly addressOf: AddressOf;
  readonly fileAt: (name: string) => string;
};

/** A file of open data: its name under /data/, its media type, what the page says of it, and how it is printed. */
export type Format = {
  readonly name: string;
  readonly type: string;
  readonly says: InEach<string>;
  readonly print: (from: Printing) => string | Uint8Array | Promise<string | Uint8Array>;
};
