import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish } from '../integration/notice.mjs';
import { outAsked } from '../integration/output/out.ts';
import { serve } from '../integration/server.ts';
import { choosePort } from './port.ts';
import { runInForeground } from './setup/child.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = fileURLToPath(new URL('build.ts', import.meta.url));

await finish(async () => {
  // Before the build, so that nobody waits for a build whose port is taken.
  const port = await choosePort(process.env.PORT);

  const code = await runInForeground(process.execPath, [BUILD], { cwd: ROOT });
  if (code !== 0) return code;

  const directory = resolve(ROOT, outAsked());
  const site = await serve({ directory, base: process.env.BASE ?? '/', port });
  console.log(`\n网站在 / The site is at  ${site.url}\n按 Ctrl+C 停止 / Press Ctrl+C to stop`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => site.close());
  return undefined;
});
