import { expect, test } from 'vitest';
import { answerOf } from '../runner/audit.ts';

test('npm’s answer is read for what is high and critical; what is no answer is none', () => {
  const answer = (counts: object) => JSON.stringify({ auditReportVersion: 2, metadata: { vulnerabilities: counts } });
  expect(answerOf(answer({ low: 3, moderate: 2, high: 0, critical: 0 }))).toEqual({ bad: 0 });
  expect(answerOf(`npm warn something\n${answer({ high: 2, critical: 1 })}\n`)).toEqual({ bad: 3 });
  const refused = '{ "message": "405 Method Not Allowed", "error": { "summary": "", "detail": "" } }';
  expect([refused, '', 'npm error code ENOTFOUND', '{'].map(answerOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
