import { describe, expect, test } from 'vitest';
import {
  evidenceOf,
  fingerprintOf,
  indexBefore,
  normalise,
  prove,
  sentencesOf,
  windowLength,
} from '../../src/dataset/sources/fingerprint.ts';

const text = '入冬以前，镇里修好了河东岸的水渠(共三段)，两岸的菜地都浇上了水；老人说：今年不用再挑水了!';
const evidence = evidenceOf(fingerprintOf('canal', text));
const windowsIn = (words: string) => fingerprintOf('x', words).sentences.flat();

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
  test('one for each run of twelve signs, in their order, sentence by sentence', () => {
    const { source, whole, sentences } = fingerprintOf('x', '一二三四五六七八九十甲乙丙');
    expect(source).toBe('x');
    expect(whole).toMatch(/^[0-9a-f]{64}$/);
    expect(sentences).toEqual([[...windowsIn('一二三四五六七八九十甲乙'), ...windowsIn('二三四五六七八九十甲乙丙')]]);
    expect(windowsIn('甲'.repeat(40))).toHaveLength(29);
  });

  test('a sentence ends at its mark, a blank line, or where a line parts the signs of a number', () => {
    expect(sentencesOf('镇里修了渠。老人说：“好！”大家都高兴。')).toEqual([
      '镇里修了渠。',
      '老人说：“好！”',
      '大家都高兴。',
    ]);
    expect(sentencesOf('标题\n\n正文从这里开始')).toEqual(['标题', '正文从这里开始']);
    expect(sentencesOf('受益8\n6人，另有12\t3户')).toEqual(['受益8', '6人，另有12', '3户']);
    expect(sentencesOf('一行写不下就\n换一行')).toEqual(['一行写不下就\n换一行']);
    expect(sentencesOf('It was dry. Then it rained 3.5 mm.')).toEqual(['It was dry.', 'Then it rained 3.5 mm.']);
  });

  test('the first 48 bits of SHA-256, so that other programs can make them too', () => {
    // printf '一二三四五六七八九十甲乙' | sha256sum | cut -c1-12
    expect(windowsIn('一二三四五六七八九十甲乙')).toEqual(['dfb6008431b7']);
  });

  test('signs beyond the basic plane count as one', () => {
    expect(windowsIn('𠮷'.repeat(windowLength))).toHaveLength(1);
    expect(windowsIn('𠮷'.repeat(windowLength - 1))).toHaveLength(0);
  });

  test('typing a space or a half-width comma changes nothing', () => {
    expect(fingerprintOf('x', text)).toEqual(fingerprintOf('x', text.replaceAll('，', ' ,\n')));
  });
});

describe('proof', () => {
  test('every clause of the text, however its commas are typed', () => {
    for (const sentence of sentencesOf(text)) expect(prove(sentence, evidence)).toEqual({ found: true });
    expect(prove('镇里修好了河东岸的水渠（共三段),', evidence)).toEqual({ found: true });
  });

  test('eleven signs prove nothing', () => {
    expect(prove('修好了河东岸的水渠共三', evidence)).toEqual({ found: false, reason: 'short', length: 11 });
    expect(prove('今 年 不 用 再 挑 水 了', evidence)).toMatchObject({ reason: 'short', length: 8 });
  });

  test('two clauses of one text do not make a third', () => {
    expect(prove('镇里修好了河东岸的水渠两岸的菜地都浇上了水', evidence)).toMatchObject({ found: false });
  });

  test('true words of two sentences do not make a third, though each stretch stands in the source', () => {
    const two = evidenceOf(
      fingerprintOf('two', '去年冬天镇里修好了河东岸的水渠和路灯。今年春天镇里修好了河东岸的水渠和桥。'),
    );
    expect(prove('今年春天镇里修好了河东岸的水渠和桥', two)).toEqual({ found: true });
    expect(prove('今年春天镇里修好了河东岸的水渠和路灯', two)).toEqual({
      found: false,
      reason: 'spliced',
      at: 16,
      upTo: '今年春天镇里修好了河东岸的水渠和',
      next: '路灯',
    });
    // Without the order of a text that is not at hand, the sign cannot be named.
    expect(prove('今年春天镇里修好了河东岸的水渠和路灯', { ...two, sentences: undefined })).toEqual({ found: true });
  });

  // Wherever one sign is changed, the place reported is that sign, as far as the quote has twelve good signs on one side.
  const signs = Array.from(normalise(text));
  test.each(signs.map((sign, at) => [at, sign] as const))('sign %i (%s) changed', (at) => {
    const proof = prove(signs.with(at, '※').join(''), evidence);
    if (proof.found || proof.reason === 'short' || proof.reason === 'nowhere') throw new Error('not pinpointed');
    expect(proof.at).toBe(at);
    if (proof.reason === 'departs') {
      expect(proof.upTo).toBe(signs.slice(0, at).join(''));
      expect(proof.next).toBe(`※${signs.slice(at + 1, at + 6).join('')}`);
    } else if (proof.reason === 'arrives') {
      expect(proof.wrong).toBe(`${signs.slice(Math.max(0, at - 5), at).join('')}※`);
      expect(proof.from).toBe(signs.slice(at + 1).join(''));
    }
  });

  test('a sign changed in the middle of a short quote cannot be found, and is not guessed', () => {
    expect(prove('修好了河东岸※水渠（共三段', evidence)).toEqual({
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
