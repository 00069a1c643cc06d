import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLiteral } from '../../src/check/literal.ts';
import { sentence } from '../../src/dataset/index.ts';

/** What an editor reads out of words that the grammar of printed numbers does not read, and what the check says to it. */
const rows = readFileSync(join(import.meta.dirname, 'reads.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

/** The places that the ledger knows by name: only these can be counted from a list. */
const places = ['甲县', '乙县', '丙县', '大甲县', '呼和浩特市'];

describe('reads is held to the digits, scale, currency, counter and bound of the words', () => {
  test.each(rows)('%s read as %s, of: %s', (literal = '', reads = '', exact = '', said = '', names = '', kind = '') => {
    const reported: string[] = [];
    const [one = '', other = ''] = names.split('/');
    const figure = {
      literal,
      ...(reads === '' ? {} : { reads }),
      measure: 'count' as const,
      quote: { source: 'any', exact },
      ...(names === '' ? {} : { noun: { one, other } }),
    };
    const measure = { average: kind === 'average' ? (true as const) : undefined };
    const known = { measure, evidence: undefined, places };
    const quantity = checkLiteral(figure, known, [], (_path, code, args) => reported.push(sentence(code, args)));
    expect(reported).toEqual(said === 'accepted' ? [] : [said]);
    expect(quantity === undefined).toBe(said !== 'accepted');
  });
});
