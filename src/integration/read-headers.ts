import type { HeaderRule } from './hosting/headers.ts';

/** The rules of a _headers file; their paths stay whole. */
export function readHeaders(text: string): readonly HeaderRule[] {
  return text
    .split(/\n\n+/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      const headers = lines.map((line) => {
        const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
        return [name, value] as const;
      });
      return { path, headers: Object.fromEntries(headers) };
    });
}

const fits = (rule: string, path: string): boolean => {
  const [whole, rest] = rule.endsWith('*') ? [rule.slice(0, -1), ''] : [rule, '$'];
  const pattern = whole.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\/:\w+/g, '/[^/]+');
  return new RegExp(`^${pattern}${rest}`).test(path);
};

/** What an answer at a path carries: the headers of every rule that fits. */
export const headersAt = (rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> =>
  Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map(({ headers }) => headers));
