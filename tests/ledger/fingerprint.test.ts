import { describe, expect, test } from 'vitest';
import { fingerprintOf, indexBefore, normalise, prove, windowLength } from '../../src/ledger/fingerprint.ts';

const text = '入冬以前，镇里修好了河东岸的水渠(共三段)，两岸的菜地都浇上了水；老人说：今年不用再挑水了!';
const windows = new Set(fingerprintOf('canal', text).windows);

describe('normalisation', () => {
  test.each([
    ['half-width signs become full-width', ',:;?!()', '，：；？！（）'],
    ['white space goes, the full-width space and line ends too', ' a\tb\u3000c\r\nd\u00a0e', 'abcde'],
    ['composed and decomposed letters are the same', 'Die\u0301bu\u0300', 'Di\u00e9b\u00f9'],
    ['full points, quotation marks and dashes stay', '1.77“四”—…、。', '1.77“四”—…、。'],
    ['digits keep their width', '１２12', '１２12'],
    ['traditional characters stay what they are', '東东', '東东'],
  ])('%s', (_, before, after) => {
    expect(normalise(before)).toBe(after);
    expect(normalise(after)).toBe(after);
  });
});

describe('windows', () => {
  test('one for each run of twelve signs, without doubles, in the order of their hashes', () => {
    const { source, whole, windows: hashes } = fingerprintOf('x', '一二三四五六七八九十甲乙丙');
    expect(source).toBe('x');
    expect(whole).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes).toHaveLength(2);
    expect(hashes).toEqual([...hashes].sort());
    expect(hashes.every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
    expect(fingerprintOf('x', '甲'.repeat(40)).windows).toHaveLength(1);
  });

  test('the first 48 bits of SHA-256, so that other programs can make them too', () => {
    // printf '一二三四五六七八九十甲乙' | sha256sum | cut -c1-12
    expect(fingerprintOf('x', '一二三四五六七八九十甲乙').windows).toEqual(['dfb6008431b7']);
  });

  test('signs beyond the basic plane count as one', () => {
    expect(fingerprintOf('x', '𠮷'.repeat(windowLength)).windows).toHaveLength(1);
    expect(fingerprintOf('x', '𠮷'.repeat(windowLength - 1)).windows).toHaveLength(0);
  });

  test('typing a space or a half-width comma changes nothing', () => {
    expect(fingerprintOf('x', text)).toEqual(fingerprintOf('x', text.replaceAll('，', ' ,\n')));
  });
});

describe('proof', () => {
  test('every clause of the text, however its commas are typed', () => {
    expect(prove(text, windows)).toEqual({ found: true });
    expect(prove('镇里修好了河东岸的水渠（共三段),', windows)).toEqual({ found: true });
  });

  test('eleven signs prove nothing', () => {
    expect(prove('修好了河东岸的水渠共三', windows)).toEqual({ found: false, reason: 'short', length: 11 });
    expect(prove('今 年 不 用 再 挑 水 了', windows)).toMatchObject({ reason: 'short', length: 8 });
  });

  test('two clauses of one text do not make a third', () => {
    expect(prove('镇里修好了河东岸的水渠两岸的菜地都浇上了水', windows)).toMatchObject({ found: false });
  });

  // Wherever one sign is changed, the place told is that sign, as far as the quote has twelve good signs on one side.
  const signs = Array.from(normalise(text));
  test.each(signs.map((sign, at) => [at, sign] as const))('sign %i (%s) changed', (at) => {
    const proof = prove(signs.with(at, '※').join(''), windows);
    if (proof.found || proof.reason === 'short' || proof.reason === 'nowhere') throw new Error('not pinpointed');
    expect(proof.at).toBe(at);
    if (proof.reason === 'departs') {
      expect(proof.upTo).toBe(signs.slice(0, at).join(''));
      expect(proof.next).toBe(`※${signs.slice(at + 1, at + 6).join('')}`);
    } else {
      expect(proof.wrong).toBe(`${signs.slice(Math.max(0, at - 5), at).join('')}※`);
      expect(proof.from).toBe(signs.slice(at + 1).join(''));
    }
  });

  test('a sign changed in the middle of a short quote cannot be found, and is not guessed', () => {
    expect(prove('修好了河东岸※水渠（共三段', windows)).toEqual({
      found: false,
      reason: 'nowhere',
      next: '修好了河东岸',
    });
  });
});

test.each([
  ['甲乙丙', 1, 1],
  ['甲 乙\n丙', 1, 2],
  ['𠮷乙丙', 1, 2],
  ['甲,乙', 2, 2],
  ['甲乙', 2, 2],
])('in %j the normalised sign %i stands at %i', (quoted, sign, at) => {
  expect(indexBefore(quoted, sign)).toBe(at);
});
