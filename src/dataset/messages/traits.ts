import type { Code, Said } from './zh.ts';

/** Codes of fields that should not stand there: they are reported at the field's name, not at its value. */
const atName: ReadonlySet<Code> = new Set<Code>(['unknown-field', 'field-too-deep', 'field-too-high']);
export const isReportedAtName = (code: Code): boolean => atName.has(code);

/** The field that an editor is asked to add, by code. */
const asked: Partial<Readonly<Record<Code, string>>> = {
  'reads-wanted': 'reads',
  'english-wanted': 'english',
  'noun-wanted': 'noun',
  'event-vague': 'to',
  'page-unnamed': 'title',
  'scale-of-unlike': 'differs',
  'derived-from-withdrawn': 'withdrawn',
  'published-draft': 'withdrawn',
};

/** Which field a fault asks for, where what is wrong is that it is not there. */
export const fieldAsked = ({ code, args }: Said): string | undefined =>
  code === 'field-missing' ? args.field : asked[code];
