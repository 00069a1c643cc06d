import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = { name?: string; uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { permissions?: Record<string, string>; steps: Step[] };
type Workflow = {
  name: string;
  on: Record<string, { paths?: string[]; workflows?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
};

const home = '.github/workflows';
const workflows = new Map<string, Workflow>(
  readdirSync(home).map((name) => [name, parse(readFileSync(join(home, name), 'utf8'))]),
);
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
const jobs = [...workflows].flatMap(([file, { jobs: all }]) =>
  Object.entries(all).map(([name, job]) => [`${file} ${name}`, job] as const),
);
const stepOf = (file: string, name: string): string => {
  const steps = Object.values(workflows.get(file)?.jobs ?? {}).flatMap((job) => job.steps);
  const run = steps.find((step) => step.name === name)?.run;
  if (run === undefined) throw new Error(`no step ${name} in ${file}`);
  return run;
};

test('each workflow says what may be done in it, and runs what pull requests bring without a secret', () => {
  expect([...workflows.keys()]).toEqual(['comment.yml', 'content.yml', 'pages.yml', 'test.yml']);
  for (const [file, { on, permissions }] of workflows) {
    expect(Object.keys(on), file).not.toContain('pull_request_target');
    expect(
      Object.values(permissions).every((right) => right === 'read'),
      file,
    ).toBe(true);
  }
});

test.for(jobs)('%s starts commands and files that are there', ([, { steps }]) => {
  for (const { run, uses } of steps) {
    for (const [, name] of (run ?? '').matchAll(/npm run (?:--silent )?([\w:]+)/g)) expect(scripts).toContain(name);
    if (run?.startsWith('.ci/')) expect(existsSync(run.trim())).toBe(true);
    // GitHub's own actions only, each in one version everywhere.
    if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    // Words from outside reach a command by the environment, where they are no part of it.
    expect(run ?? '').not.toContain('${{');
  }
});

test('an action has one version', () => {
  const used = jobs.flatMap(([, { steps }]) => steps.flatMap(({ uses }) => uses ?? []));
  const names = new Set(used.map((one) => one.split('@')[0]));
  expect(new Set(used).size).toBe(names.size);
});

test('who may write under a pull request takes nothing of it but words', () => {
  const writing = jobs.filter(([, { permissions }]) => permissions?.['pull-requests'] === 'write');
  expect(writing.map(([name]) => name)).toEqual(['comment.yml comment']);
  const steps = writing.flatMap(([, job]) => job.steps);
  expect(steps.map(({ uses }) => uses ?? '').filter((uses) => uses.includes('checkout'))).toEqual([]);
  expect(workflows.get('comment.yml')?.on['workflow_run']?.workflows).toEqual([workflows.get('content.yml')?.name]);
  expect(workflows.get('content.yml')?.on['pull_request']?.paths).toEqual(['content/**']);
});

// Git for Windows brings a bash of its own, but nobody runs a workflow there.
describe.skipIf(process.platform === 'win32')('what is said under a pull request', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workflow-'));
    mkdirSync(join(folder, 'bin'));
    // A GitHub that has one pull request and writes down what is asked of it.
    const gh =
      '#!/bin/sh\nif [ "$2" = view ]; then echo "$HEAD_OF_PULL"; else echo "$@" >> asked.txt; cp comment.md said.md; fi\n';
    writeFileSync(join(folder, 'bin/gh'), gh);
    chmodSync(join(folder, 'bin/gh'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const at = (name: string) => join(folder, name);
  const said = () => (existsSync(at('said.md')) ? readFileSync(at('said.md'), 'utf8') : undefined);
  function run(script: string, env: Record<string, string>) {
    const PATH = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH, ...env } } as const;
    return spawnSync('bash', ['-eo', 'pipefail', '-c', script], options);
  }
  function comment(faults: string, result: string, head = 'abc') {
    mkdirSync(at('told'), { recursive: true });
    writeFileSync(at('told/number.txt'), '17; rm -rf /\n');
    writeFileSync(at('told/faults.txt'), faults);
    return run(stepOf('comment.yml', 'comment'), { CHECKED: 'abc', RESULT: result, HEAD_OF_PULL: head });
  }

  test('the messages of the check, word for word, in one block that nothing in them can end', () => {
    const faults = 'content/dataset.json:826:18\n> 826 │ "5066人"\n  没有抄全。\n~~~~\n@everyone\n\n共 1 处要改。\n';
    expect(comment(faults, 'failure').status).toBe(0);
    expect(said()).toBe(
      [
        '这次改动里，内容有要改的地方。在「Files changed」里点文件右上角的「…」→「Edit file」，改好再提交，这里会重新核对。',
        '',
        '~~~~text',
        'content/dataset.json:826:18',
        '> 826 │ "5066人"',
        '  没有抄全。',
        ' ~~~~',
        '@everyone',
        '',
        '共 1 处要改。',
        '',
        '~~~~',
        '',
      ].join('\n'),
    );
    expect(readFileSync(at('asked.txt'), 'utf8')).toBe(
      'pr comment 17 --edit-last --create-if-none --body-file comment.md\n',
    );
  });

  test('once all is well the same comment says so', () => {
    expect(comment('', 'success').status).toBe(0);
    expect(said()).toBe('内容没有问题了，可以请人合并。\n');
    expect(readFileSync(at('asked.txt'), 'utf8')).toBe('pr comment 17 --edit-last --body-file comment.md\n');
  });

  test('nothing where the pull request has moved on, or another one was named', () => {
    expect(comment('x', 'failure', 'def').status).toBe(0);
    expect(said()).toBeUndefined();
  });

  test('the check leaves its messages and its number behind, and fails as the check does', () => {
    const npm = `#!/bin/sh\necho "$@" > asked.txt\necho 共 1 处要改。 >&2\nexit 1\n`;
    writeFileSync(at('bin/npm'), npm);
    chmodSync(at('bin/npm'), 0o755);
    const { status } = run(stepOf('content.yml', 'check'), { NUMBER: '17', GITHUB_STEP_SUMMARY: at('summary.md') });
    expect(status).toBe(1);
    expect(readFileSync(at('asked.txt'), 'utf8')).toBe('run --silent check\n');
    expect(readFileSync(at('told/number.txt'), 'utf8')).toBe('17\n');
    expect(readFileSync(at('told/faults.txt'), 'utf8')).toBe('共 1 处要改。\n');
    expect(readFileSync(at('summary.md'), 'utf8')).toBe('~~~~text\n共 1 处要改。\n~~~~\n');
  });
});
