import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLiteral } from '../../src/ledger/check/literal.ts';
import { sentence } from '../../src/ledger/index.ts';

/** What an editor reads out of words that the grammar of printed numbers does not read, and what the check says to it. */
const rows = readFileSync(join(import.meta.dirname, 'reads.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

describe('reads is held to the digits, scale, currency, counter and bound of the words', () => {
  test.each(rows)('%s read as %s, of: %s', (literal = '', reads = '', exact = '', said = '') => {
    const told: string[] = [];
    const figure = { literal, reads, measure: 'count' as const, quote: { source: 'any', exact } };
    const quantity = checkLiteral(figure, undefined, undefined, [], (_path, code, args) =>
      told.push(sentence(code, args)),
    );
    expect(told).toEqual(said === 'accepted' ? [] : [said]);
    expect(quantity === undefined).toBe(said !== 'accepted');
  });
});
