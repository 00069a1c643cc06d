import type { z } from 'zod';
import { collections } from '../../src/dataset/index.ts';
import { headingOf } from '../../src/dataset/published/printed-fields.ts';

/** Every field of a figure: its name, what tables call it, what it is, as the schema says it. */
export function fieldTable(): string {
  const rows = Object.entries<z.ZodType>(collections.figures.shape).map(([name, field]) => {
    const may = field.safeParse(undefined).success ? '' : '必须写。';
    return `| \`${name}\` | ${headingOf('figures', name)} | ${may}${field.description ?? ''} |`;
  });
  return ['| 字段 | 表里叫 | 是什么 |', '|---|---|---|', ...rows].join('\n');
}
