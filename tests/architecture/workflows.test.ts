import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKS, LONG_CHECKS } from '../runner/checks.ts';
import { ROOT } from '../runner/root.ts';

type Step = { uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, unknown>; id?: string };
type Job = { steps: Step[]; needs?: string; permissions?: Record<string, string>; 'timeout-minutes'?: number };
type Workflow = { name: string; permissions?: Record<string, string>; jobs: Record<string, Job> };

const folder = join(ROOT, '.github/workflows');
const workflows = readdirSync(folder).map((name) => {
  const workflow: Workflow = parse(readFileSync(join(folder, name), 'utf8'));
  return [name, workflow] as const;
});
const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;

test.for(workflows)('%s asks for no more than it needs and runs what there is', ([, workflow]) => {
  expect(Object.values(workflow.permissions ?? {}).filter((right) => right !== 'read')).toEqual([]);
  expect(workflow.permissions).toBeDefined();
  const jobs = Object.entries(workflow.jobs);
  for (const [name, { steps, needs }] of jobs) {
    if (needs) expect(Object.keys(workflow.jobs)).toContain(needs);
    for (const { uses, run } of steps) {
      // Whose code it is, and which of it: GitHub's own, of a version that Dependabot keeps.
      if (uses) expect(uses, name).toMatch(/^actions\/[a-z-]+@v\d+$/);
      for (const [, script = ''] of (run ?? '').matchAll(/npm run (?:--silent )?([\w:]+)/g))
        expect(scripts).toHaveProperty(script);
      for (const [path] of (run ?? '').matchAll(/(?<=^|\s)\.\w+\/\w+/g)) {
        expect(existsSync(join(ROOT, path)), path).toBe(true);
        accessSync(join(ROOT, path), constants.X_OK);
      }
    }
  }
});

/** What an earlier step has found out, in the language of workflows. */
const output = (name: string): string => `\${{ steps.pages.outputs.${name} }}`;

test('the site is published only by a job that has tested it, for the address that GitHub gives', () => {
  const pages = new Map(workflows).get('pages.yml');
  const steps = pages?.jobs['build']?.steps ?? [];
  const at = (what: RegExp) => steps.findIndex(({ run, uses }) => what.test(run ?? uses ?? ''));
  expect(at(/^\.ci\/run$/)).toBeGreaterThan(-1);
  expect(at(/^npm run build$/)).toBeGreaterThan(at(/^\.ci\/run$/));
  expect(at(/upload-pages-artifact/)).toBeGreaterThan(at(/^npm run build$/));
  const { env } = steps[at(/^npm run build$/)] ?? {};
  expect(env).toEqual({
    SITE: output('origin'),
    BASE: `${output('base_path')}/`,
    OUT: 'dist',
  });
  expect(pages?.jobs['deploy']).toMatchObject({
    needs: 'build',
    permissions: { pages: 'write', 'id-token': 'write' },
  });
});

test('an audit asks a server of somebody else’s, so it is no part of npm test', () => {
  expect(CHECKS.map(({ name }) => name)).not.toContain('audit');
  expect(LONG_CHECKS.map(({ name }) => name)).toContain('audit');
  const ran = workflows.flatMap(([, { jobs }]) =>
    Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run)),
  );
  expect(ran).toContain('npm run audit');
});

test('every command that the guides tell exists', () => {
  const guides = ['README.md', '.github/HOSTING.md', '.github/CONTRIBUTING.md', 'content/README.md'];
  const names = [...CHECKS, ...LONG_CHECKS].map(({ name }) => name);
  for (const guide of guides) {
    const text = readFileSync(join(ROOT, guide), 'utf8');
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([a-z]+(?::[a-z]+)?)/g))
      expect(Object.keys(scripts), guide).toContain(script);
    for (const [, check = ''] of text.matchAll(/npm test -- ([a-z]+)/g)) expect(names, guide).toContain(check);
  }
  const long = /test (.*)$/.exec(scripts['test:long'] ?? '')?.[1]?.split(' ');
  expect(long).toEqual(LONG_CHECKS.map(({ name }) => name));
});
