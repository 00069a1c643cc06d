import { runQuietly } from '../../src/cli/setup/child.mjs';
import { type Outcome, one } from './outcome.ts';
import { ROOT } from './root.ts';

const NO_ANSWER = {
  zh: '问不到 npm 的漏洞库（没有网络，或这里的镜像不答这个问题）：没有查依赖的漏洞。连上 registry.npmjs.org 再运行 npm run audit。',
  en: 'npm’s list of vulnerabilities did not answer (no network, or a mirror that has none), so dependencies were not looked up: run npm run audit again where registry.npmjs.org can be reached.',
};

/** What `npm audit --json` says where it got an answer; an error has no counts. */
type Report = { metadata?: { vulnerabilities?: { high?: number; critical?: number } } };

/** Reads npm's answer; nothing where it is none. */
export function answerOf(output: string): { readonly bad: number } | undefined {
  try {
    const start = output.indexOf('{');
    const { metadata }: Report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
    const counts = metadata?.vulnerabilities;
    return counts ? { bad: (counts.high ?? 0) + (counts.critical ?? 0) } : undefined;
  } catch {
    return undefined;
  }
}

/** Asks npm for known vulnerabilities of what is installed: high and critical ones are failures. */
export async function runAudit(): Promise<Outcome> {
  const shell = process.platform === 'win32';
  const args = ['audit', '--json', '--audit-level=high'];
  const { output } = await runQuietly('npm', args, { cwd: ROOT, shell }).catch(() => ({ output: '' }));
  const answer = answerOf(output);
  if (!answer) return { passed: 0, failed: 0, skipped: 0, notRun: NO_ANSWER };
  if (answer.bad > 0) console.log(output);
  return one(answer.bad === 0);
}
