import type { Path } from './locate.ts';
import type { Args, Code, Said } from './messages/zh.ts';

/** A fault inside one text, at the sign where it begins. */
export type TextFault = Said & { readonly at: number };
/** A fault of the dataset at a path; `inside` a text, at that sign of it. */
export type PathFault = Said & { readonly path: Path; readonly inside?: number | undefined };
/** A fault of a file, at an offset of its text. */
export type FileFault = TextFault & { readonly file: string };
/** A fault as it is found, before it has a position and words. */
export type Fault = PathFault | FileFault;

/** Reports a fault of the dataset. */
export type Report = <C extends Code>(path: Path, code: C, args: Args<C>, inside?: number) => void;
