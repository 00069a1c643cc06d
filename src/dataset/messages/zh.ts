import { chartMessages } from './charts.zh.ts';
import { figureMessages } from './figures.zh.ts';
import { fileMessages } from './files.zh.ts';
import { literalMessages } from './literal.zh.ts';
import { publishedMessages } from './published.zh.ts';
import { shapeMessages } from './shape.zh.ts';
import { sourceMessages } from './sources.zh.ts';
import { storyMessages } from './story.zh.ts';
import { wordingMessages } from './wording.zh.ts';

/** Every message of the check, once: what a fault is called by the program, and what an editor reads. */
export const messages = {
  ...fileMessages,
  ...shapeMessages,
  ...literalMessages,
  ...figureMessages,
  ...sourceMessages,
  ...chartMessages,
  ...wordingMessages,
  ...storyMessages,
  ...publishedMessages,
} as const;
export type Code = keyof typeof messages;
/** What a fault of that code has to say besides. */
export type Args<C extends Code> = Parameters<(typeof messages)[C]>[0];

/** A fault in words. The only reader of the table. */
export const sentence = <C extends Code>(code: C, args: Args<C>): string =>
  (messages[code] as (args: Args<C>) => string)(args);

/** A fault as data: its code and what it has to say. */
export type Said = { [C in Code]: { readonly code: C; readonly args: Args<C> } }[Code];
