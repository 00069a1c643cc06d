import { format, loadConfig } from 'autocorrect-node';
import { expect, test } from 'vitest';
import { faultsOfCopy } from '../../src/check/copy.ts';
import { sentence } from '../../src/dataset/index.ts';
import { copyEditor } from '../../src/site/copy-editor.ts';

const correct = (await copyEditor()) ?? ((text: string) => text);
const reported = (text: string) => faultsOfCopy(text, correct).map(({ at, code, args }) => [at, sentence(code, args)]);
const fault = (found: string, put: string) => `「${found}」的标点或空格不合中文的写法：写「${put}」。`;

test('the copy editor is there', () => {
  expect(correct('好,好')).toBe('好，好');
});

test.each([
  ['a half-width comma', '怎样分,原文没有写', 3, '怎样分,原文没有', '怎样分，原文没有'],
  [
    'a half-width comma behind a number',
    '项目{projects},怎样分',
    12,
    '项目{projects},怎样分',
    '项目{projects}，怎样分',
  ],
  ['behind a digit', '「331」基地331,原文', 10, '地331,原文', '地331，原文'],
  ['behind a per cent sign', '占18%,其余', 4, '占18%,其余', '占18%，其余'],
  ['behind a per cent sign and a space', '占18%, 其余', 4, '占18%, 其余', '占18%，其余'],
  ['at the end of a text', '占18%?', 4, '占18%?', '占18%？'],
  ['a half-width full stop', '原文没有写.', 5, '文没有写.', '文没有写。'],
  ['a space before a comma', '原文 ，没有写', 2, '原文 ，没有写', '原文，没有写'],
  ['a space typed before a number', '项目 {projects}，', 2, '项目 {projects}，', '项目{projects}，'],
  ['a space typed behind a number', '有{projects} 个', 11, '有{projects} 个', '有{projects}个'],
  ['half-width brackets', '两县(含宁县)的', 2, '两县(含宁县)的', '两县（含宁县）的'],
  ['full-width letters', '代号ＡＢ', 2, '代号ＡＢ', '代号AB'],
])('%s', (_, text, at, found, put) => {
  expect(reported(text)[0]).toEqual([at, fault(found, put)]);
});

test('what stands far apart is told apart, what stands together once', () => {
  expect(reported('好,原文没有写出来,好')).toEqual([
    [1, fault('好,原文没有', '好，原文没有')],
    [9, fault('有写出来,好', '有写出来，好')],
  ]);
  expect(reported('好 ,好')).toEqual([[1, fault('好 ,好', '好，好')]]);
});

test.each([
  '报道写它{ciwa-exit}脱贫摘帽。',
  '{chart:funds}\n\n帮扶项目有{projects}。',
  '5,000元、15:00、1.77亿元、331+、5%。',
  '用{term:diebu}，写{count:funds}笔，{x|bare}和{y|period}',
  '见https://example.org/a,b?c=d!的页',
  '报道写“四联四帮”，也写「四联四帮」……没有——完。',
  '由Wei Tianjin转载',
  '坏的{projects ,x} ',
])('%s is as it should be', (text) => {
  expect(reported(text)).toEqual([]);
});

test.each([
  ['占18%,其余', '占18%，其余'],
  ['好 ,好', '好，好'],
  ['有 79 个', '有79个'],
  ['占(无)', '占（无）'],
])('the rules of our own are needed: autocorrect alone does not make %s %s', (text, right) => {
  loadConfig(JSON.stringify({ rules: { 'space-word': 0 } }));
  expect(format(text)).not.toBe(right);
});
