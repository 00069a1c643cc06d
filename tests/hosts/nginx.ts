import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Build } from '../runner/builds.ts';
import { node } from '../runner/node.ts';
import { ROOT } from '../runner/root.ts';

/** A build as nginx serves it, compressed beforehand by the command that its administrator runs. */
export type Hosted = { readonly build: Build; readonly folder: string; readonly origin: string };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Makes a copy of a build ready, and gives what is to be included. */
async function readied(build: Build, place: string): Promise<{ hosted: Hosted; conf: string }> {
  const folder = join(place, build.name);
  cpSync(build.directory, folder, { recursive: true });
  const listen = `127.0.0.1:${await freePort()}`;
  const env = { ...process.env, OUT: folder, BASE: build.base, LISTEN: listen, NODE_NO_WARNINGS: '1' };
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/nginx.ts'], { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { hosted: { build, folder, origin: `http://${listen}` }, conf: stdout };
}

/** Starts one nginx for each build, with nothing around the printed configuration but what Debian's own has around it. */
export async function host(builds: readonly Build[]): Promise<{ sites: Hosted[]; stop: () => Promise<void> }> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const ready = await Promise.all(builds.map((build) => readied(build, place)));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(place, name));
    return `${name}_temp_path ${join(place, name)};`;
  });
  cpSync('/etc/nginx/mime.types', join(place, 'mime.types'));
  ready.forEach(({ conf }, i) => {
    // Names of maps are the whole server's: two sites on one nginx live in two of them, as in two containers.
    const main = `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${place}/${i}.pid; error_log stderr warn;
load_module ${process.env['NGINX_BROTLI'] ?? ''};
events {}
http { access_log off; ${temporary.join(' ')} include site-${i}.conf; }`;
    writeFileSync(join(place, `site-${i}.conf`), conf);
    writeFileSync(join(place, `nginx-${i}.conf`), main);
  });
  const servers = ready.map((_, i) =>
    spawn(process.env['NGINX_PATH'] ?? 'nginx', ['-p', place, '-c', join(place, `nginx-${i}.conf`)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
  const said: string[] = [];
  for (const server of servers) server.stderr.on('data', (text) => said.push(String(text)));
  const stop = async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise<void>((gone) => {
            if (server.exitCode !== null) return gone();
            server.once('exit', () => gone());
            server.kill('SIGTERM');
          }),
      ),
    );
    rmSync(place, { recursive: true, force: true });
  };
  const sites = ready.map(({ hosted }) => hosted);
  for (const { origin } of sites)
    for (let tries = 0; ; tries += 1) {
      try {
        await fetch(origin);
        break;
      } catch (error) {
        if (tries < 100) await new Promise((later) => setTimeout(later, 50));
        else {
          await stop();
          throw new Error(`nginx did not start: ${said.join('')}`, { cause: error });
        }
      }
    }
  return { sites, stop };
}
