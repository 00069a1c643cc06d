import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrap } from '../../src/charts/index.ts';

test.for([
  ['都会印作418.5公顷', ['都会印作', '418.5公顷']],
  ['都会印作约625.5公顷', ['都会印作', '约625.5公顷']],
  ['只说超过4220人，没说多少', ['只说', '超过4220人，', '没说多少']],
  ['原文是7300余万元', ['原文是', '7300余万元']],
] as const)('%s keeps its number whole at every width', ([text, pieces]) => {
  const number = pieces.find((piece) => /\d/.test(piece)) ?? '';
  for (let width = textWidth(number, 13); width < textWidth(text, 13) + 20; width += 1) {
    const lines = wrap(text, 13, width);
    expect(lines.join('')).toBe(text);
    expect(lines.some((line) => line.includes(number.replace(/，$/, '')))).toBe(true);
  }
});

test('whatever is wrapped is all there, keeps to the width where it can, and starts no line with a comma', () => {
  const pieces = fc.array(
    fc.constantFrom('山', '海', '一笔', '12,345人', '约9%', '，', '。', '「', '」', 'word', 'two words', '¥5 million'),
  );
  fc.assert(
    fc.property(pieces, fc.integer({ min: 60, max: 300 }), (all, width) => {
      const text = all.join('');
      const lines = wrap(text, 13, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。」]/);
      // A number or a word wider than the line stands alone on it; Chinese can be broken anywhere.
      for (const line of lines)
        if (/^\p{Script=Han}+$/u.test(line)) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }),
  );
});
