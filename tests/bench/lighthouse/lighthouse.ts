import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../../../src/cli/setup/child.mjs';
import { CHROMIUM_ARGS } from '../../runner/chromium-args.ts';
import { ROOT } from '../../runner/root.ts';
import { type Bench, type Measure, median } from '../bench.ts';
import { host } from '../host.ts';
import { installedFor } from '../installed.ts';
import { browserHere, builtSite } from '../needs.ts';

const pages = ['', 'en/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Odd, so that the median is a run that was made. */
const runs = 3;

type Report = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>;
};

/** Lighthouse's four marks for the story, as for a phone on a slow line. */
export const lighthouse: Bench = {
  name: 'lighthouse',
  zh: 'Lighthouse',
  async run() {
    const env = await browserHere();
    const program = await installed();
    const served = await host(await builtSite());
    try {
      const measures: Measure[] = [];
      for (const page of pages) measures.push(...(await marksOf(program, `${served.url}${page}`, `/${page}`, env)));
      return measures;
    } finally {
      await served.close();
    }
  },
};

/** Lighthouse, which brings 180 MB. */
const installed = async (): Promise<string> =>
  join(await installedFor('lighthouse'), 'node_modules', 'lighthouse', 'cli', 'index.js');

async function marksOf(program: string, url: string, name: string, env: NodeJS.ProcessEnv): Promise<Measure[]> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await reportOn(program, url, env));
  for (const fault of new Set(reports.flatMap(faultsIn))) console.log(`  ${name} ${fault}`);
  const marks = categories.map((category): Measure => {
    const scores = reports.map((report) => 100 * (report.categories[category]?.score ?? Number.NaN));
    return { name: `${name} ${category}`, value: median(scores), unit: '/100', limit: 100 };
  });
  const timed = (audit: string, what: string): Measure => ({
    name: `${name} ${what} (simulated)`,
    value: median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN)),
    unit: 'ms',
  });
  const shift = median(reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? Number.NaN));
  return [
    ...marks,
    timed('first-contentful-paint', 'first contentful paint'),
    timed('largest-contentful-paint', 'largest contentful paint'),
    { name: `${name} layout shift`, value: shift, unit: '', limit: 0 },
  ];
}

async function reportOn(program: string, url: string, env: NodeJS.ProcessEnv): Promise<Report> {
  const file = join(ROOT, '.cache', 'lighthouse', 'report.json');
  const args = [
    program,
    url,
    `--only-categories=${categories.join(',')}`,
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    '--no-enable-error-reporting',
    `--chrome-flags=--headless=new ${CHROMIUM_ARGS.join(' ')}`,
  ];
  const surroundings = { cwd: ROOT, env: { ...process.env, ...env, CHROME_PATH: env.BROWSER_PATH } };
  const { code, output } = await runQuietly(process.execPath, args, surroundings);
  if (code !== 0) throw new Error(output.trim());
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

/** What cost a mark: the audits that count and did not pass whole. */
const faultsIn = ({ categories: judged, audits }: Report): string[] =>
  categories.flatMap((category) =>
    (judged[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${id}, ${audits[id]?.title} (${audits[id]?.score})`),
  );
