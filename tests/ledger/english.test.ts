import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultOfEnglish, faultsOfNoun } from '../../src/check/english.ts';
import { faultOfSpacing } from '../../src/check/spacing.ts';
import { readQuantity } from '../../src/numbers/index.ts';

const rowsOf = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, `${name}.tsv`), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

describe('a noun names what is counted, and neither unit, number, bound nor time', () => {
  test.each(rowsOf('nouns'))('%s: %s, %s', (counter = '', one = '', other = '', code = '', found = '') => {
    const [fault] = faultsOfNoun({ one, other }, counter);
    expect(fault?.code ?? 'accepted').toBe(code);
    if (fault) expect(Object.values(fault.args)).toContain(found);
  });
});

describe('the English of a statement says what it states and nothing else', () => {
  test.each(rowsOf('english'))(
    '%s, %s, %s: %s',
    (_literal, reads = '', names = '', english = '', code = '', found = '') => {
      const [one = '', other = ''] = names.split('/');
      const noun = names === '' ? undefined : { one, other };
      const fault = faultOfEnglish(english, { quantity: readQuantity(reads), noun, places: ['Ciwa village'] });
      expect(fault?.code ?? 'accepted').toBe(code);
      if (!fault) return;
      expect(Object.values(fault.args)).toContain(found);
      expect(english.slice(fault.at).startsWith(found)).toBe(true);
    },
  );
});

describe('an English quote is spaced as English is', () => {
  test.each(rowsOf('spacing'))('%s', (quote = '', kind = '', found = '') => {
    const fault = faultOfSpacing(quote);
    expect(fault?.code ?? 'accepted').toBe(kind === 'accepted' ? kind : `quote-${kind}`);
    if (!fault) return;
    expect(Object.values(fault.args)).toContain(found);
    expect(quote.slice(fault.at).startsWith(found)).toBe(true);
  });
});
