import { finish, Halt } from '../src/cli/setup/notice.mjs';
import { CHECKS } from './runner/checks.ts';
import type { Check, Outcome } from './runner/outcome.ts';

await finish(async () => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const check of selected(process.argv.slice(2))) {
    const { passed, failed, skipped } = await report(check);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
});

function selected(names: readonly string[]): readonly Check[] {
  const unknown = names.find((name) => !CHECKS.some((check) => check.name === name));
  if (unknown !== undefined) {
    const known = CHECKS.map((check) => check.name).join(' ');
    throw new Halt(`没有“${unknown}”这一项，可选的有：${known}`, `There is no check "${unknown}"; there are: ${known}`);
  }
  return names.length === 0 ? CHECKS : CHECKS.filter((check) => names.includes(check.name));
}

async function report(check: Check): Promise<Outcome> {
  console.log(`\n== ${check.zh} / ${check.name}`);
  const began = Date.now();
  const outcome = await check.run().catch((error: unknown): Outcome => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  if (outcome.notRun) return countNotRun(outcome.notRun);
  const { passed, failed, skipped } = outcome;
  console.log(`${failed > 0 ? '✗' : '✓'} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
  return outcome;
}

/** A check that this machine cannot run is no fault of the code, but where CI is set the machine is part of what is tested. */
function countNotRun(reason: { zh: string; en: string }): Outcome {
  console.log(`NOT RUN\n${reason.zh}\n${reason.en}`);
  const strict = !['', '0', 'false'].includes(process.env.CI ?? '');
  return { passed: 0, failed: Number(strict), skipped: Number(!strict) };
}
