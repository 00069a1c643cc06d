import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from '../../src/cli/setup/child.mjs';
import { aptInstall } from './apt.ts';

/** The environment that tells the tests which nginx to start and where its brotli module is, or why there is none. */
export type FoundNginx = { env: NodeJS.ProcessEnv } | { reason: { zh: string; en: string } };

const BROTLI = ['/usr/lib/nginx/modules', '/usr/share/nginx/modules'].map((folder) =>
  join(folder, 'ngx_http_brotli_static_module.so'),
);

/** Finds an nginx that sends what is compressed beforehand: the system's, or the one that apt installs. */
export async function findNginx(): Promise<FoundNginx> {
  return (
    (await installed()) ??
    ((await aptInstall('nginx', 'libnginx-mod-http-brotli-static')) ? await installed() : undefined) ?? {
      reason: NO_NGINX,
    }
  );
}

async function installed(): Promise<FoundNginx | undefined> {
  // Where people who are not root do not look.
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  const path = folders.map((folder) => join(folder, 'nginx')).find((one) => existsSync(one));
  if (!path) return undefined;
  const { code, output } = await runQuietly(path, ['-V']).catch(() => ({ code: 1, output: '' }));
  const brotli = BROTLI.find((one) => existsSync(one));
  if (code !== 0 || !output.includes('http_gzip_static_module') || !brotli) return undefined;
  console.log(`  ${output.split('\n')[0]?.trim()} (${path})`);
  return { env: { NGINX_PATH: path, NGINX_BROTLI: brotli } };
}

const NO_NGINX = {
  zh: '没有带 brotli 的 nginx，没有在真的服务器上试过。在 Debian 上以 root 运行会自动安装，或者自己装上 nginx 和 libnginx-mod-http-brotli-static。',
  en: 'No nginx with brotli here, so the site was not tried on a real server. As root on Debian it is installed automatically; otherwise install nginx and libnginx-mod-http-brotli-static.',
};
