import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLiteral } from '../../src/check/literal.ts';
import { checkSigns } from '../../src/check/signs.ts';
import { sentence } from '../../src/dataset/messages/zh.ts';
import { toDecimal } from '../../src/numbers/index.ts';

/**
 * Literals in their clauses, after public bug reports of people who parse Chinese numbers. Each row says what must come of it: a reading,
 * a refusal, or what a message may not say or has to say. The third column is what an editor enters, the fourth what the source prints.
 */
const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
const rows = readFileSync(join(import.meta.dirname, 'quoted.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t').map(unescaped));

function outcome(literal: string, exact: string): { read: string; told: string } {
  const told: string[] = [];
  const report = (_path: unknown, code: never, args: never) => told.push(sentence(code, args));
  const leaves = [{ path: ['figures', 0, 'literal'], value: literal, meaning: { voice: 'source' } }];
  checkSigns({ leaves, report } as never, {} as never, 'content');
  const quantity = checkLiteral(
    { literal, quote: { source: 'briefing', exact }, measure: 'things', reads: undefined, noun: undefined } as never,
    { measure: undefined, evidence: undefined, places: [] },
    ['figures', 0],
    report as never,
  );
  const read = quantity && told.length === 0 ? `${toDecimal(quantity.value)} ${quantity.unit} ${quantity.bound}` : '';
  return { read, told: told.join('\n') };
}

describe('literals in their clauses', () => {
  test.each(rows)('%s %s: %s in %s %s', (_id, _kind, literal = '', exact = '', must = '') => {
    const { read, told } = outcome(literal, exact);
    const pattern = /\/(.*)\//.exec(must)?.[1];
    if (must.startsWith('not ')) expect(read).not.toBe(must.slice(4));
    else if (must.startsWith('read ')) expect(read, told).toBe(must.slice(5));
    else if (must === 'accepted') expect(read, told).not.toBe('');
    else if (must.startsWith('silent')) expect(told).not.toMatch(new RegExp(pattern ?? '', 'u'));
    else if (must.startsWith('says')) expect(told).toMatch(new RegExp(pattern ?? '', 'u'));
    else throw new Error(`unknown ${must}`);
  });
});
