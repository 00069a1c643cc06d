import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish, Halt } from '../../integration/notice.mjs';
import { runInForeground } from './child.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { chooseNode } from './node.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** @type {Record<string, string>} */
const COMMANDS = {
  start: 'src/cli/start.ts',
  dev: 'src/cli/dev.ts',
  build: 'src/cli/build.ts',
  check: 'src/cli/check.ts',
  nginx: 'src/cli/nginx.ts',
  edition: 'src/cli/edition.ts',
  schema: 'src/cli/schema.ts',
  source: 'src/cli/source.ts',
  sheet: 'src/cli/sheet.ts',
  test: 'tests/run.ts',
  bench: 'tests/bench/run.ts',
};

/**
 * Does the set-up that a command needs and then runs it.
 *
 * @param {string[]} args the command's name and what follows it
 */
export function main([name = '', ...rest]) {
  return finish(async () => {
    const script = COMMANDS[name];
    if (!script) {
      const names = Object.keys(COMMANDS).join(' ');
      throw new Halt(`没有“${name}”这个命令，可用的有：${names}`, `There is no command "${name}"; there are: ${names}`);
    }
    await ensureDependencies(ROOT, { withTests: script.startsWith('tests/') });
    const node = chooseNode(ROOT);
    const env = surroundings(node);
    // Keeps Node's compile cache, because editors run the check after every save. Tests measure without it.
    if (name === 'check' || name === 'dev') env.NODE_COMPILE_CACHE ??= join(ROOT, '.cache', 'compiled');
    return runInForeground(node.path, [join(ROOT, script), ...rest], { cwd: ROOT, env });
  });
}

/**
 * Puts the chosen Node first on the PATH, so that whatever the command starts by name finds it too.
 *
 * @param {import('./node.mjs').Runtime} node
 */
function surroundings(node) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  // Windows spells it Path, and a copy of process.env no longer overlooks the case.
  const path = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  env[path] = [dirname(node.path), env[path]].filter(Boolean).join(delimiter);
  if (node.options) env.NODE_OPTIONS = [env.NODE_OPTIONS, node.options].filter(Boolean).join(' ');
  return env;
}
