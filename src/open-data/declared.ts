import { type Collection, collections, declaredIn, type Figure } from '../dataset/index.ts';
import type { Language } from '../locale/index.ts';

/** A text of figures that the schema declares: its column, whose field it is, in which language, what it is. */
export type DeclaredText = {
  readonly column: string;
  readonly field: string;
  readonly language: Language;
  readonly description: string;
};

const descriptionOf = (name: Collection, field: string): string => {
  const shape: Readonly<Record<string, { description?: string | undefined } | undefined>> = collections[name].shape;
  return (shape[field]?.description ?? field).replace(/。$/, '');
};

/**
 * Every text of ours that a figure can have, in the order of its schema: what is added there is published without another line.
 * `known` are columns that have a place and a description of their own.
 */
export const declaredTexts = (known: readonly string[]): DeclaredText[] =>
  [...declaredIn(collections.figures)].flatMap(({ path: [field = '', ...rest], meaning: { voice, language } }) => {
    const column = `${field}_${language}`;
    if (voice !== 'ours' || language === undefined || rest.length !== 1 || known.includes(column)) return [];
    const inWhich = { zh: '中文 / in Chinese', en: '英文 / in English' }[language];
    return [{ column, field, language, description: `${descriptionOf('figures', field)}，${inWhich}` }];
  });

/** What a figure says there; empty where it says nothing. */
export const textOf = (figure: Figure, { field, language }: DeclaredText): string => {
  const value: unknown = Reflect.get(figure, field);
  const words: unknown = value !== null && typeof value === 'object' ? Reflect.get(value, language) : undefined;
  return typeof words === 'string' ? words : '';
};
