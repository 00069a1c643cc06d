import { finish } from '../src/integration/notice.mjs';
import { CHECKS, LONG_CHECKS } from './runner/checks.ts';
import { named } from './runner/named.ts';
import type { Check, Outcome } from './runner/outcome.ts';

await finish(async () => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const names = process.argv.slice(2);
  // What takes long is run by name only.
  const checks = names.length === 0 ? CHECKS : named([...CHECKS, ...LONG_CHECKS], names);
  for (const [i, check] of checks.entries()) {
    // What goes wrong with it is told by the check that needs it.
    if (check.leavesRoom) for (const later of checks.slice(i + 1)) void later.ahead?.().catch(() => undefined);
    const { passed, failed, skipped } = await report(check);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
});

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
