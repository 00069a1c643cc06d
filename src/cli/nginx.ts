import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../integration/digest.ts';
import { nginxConf } from '../integration/hosting/nginx.ts';
import { finish, Halt } from '../integration/notice.mjs';
import { outAsked } from '../integration/output/out.ts';
import { readHeaders } from '../integration/read-headers.ts';
import { withSlashes } from '../integration/server.ts';

/** What is text, and grows much smaller; pictures and fonts are compressed already. */
const texts = /\.(html|js|json|csv|xml|svg|txt)$/;
const ways = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Compresses every text of a built site once, beside it, so that a server never has to. */
async function compress(folder: string): Promise<number> {
  const names = filesIn(folder).filter((name) => texts.test(name));
  await Promise.all(
    names.flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      return Object.entries(ways).map(async ([end, way]) =>
        writeFileSync(join(folder, `${name}.${end}`), await way(bytes)),
      );
    }),
  );
  return names.length;
}

/**
 * `npm run nginx`: makes a built site ready for nginx and prints its configuration. OUT and BASE as in the build; LISTEN is
 * what nginx listens on.
 */
await finish(async () => {
  const folder = resolve(outAsked());
  let rules: ReturnType<typeof readHeaders>;
  try {
    rules = readHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  } catch {
    throw new Halt(
      `${folder} 里没有生成好的网站：先运行 npm run build`,
      `No built site in ${folder}: npm run build first`,
    );
  }
  const count = await compress(folder);
  console.error(`压缩了 ${count} 个文件 / ${count} files compressed`);
  const base = withSlashes(process.env['BASE'] ?? '/');
  process.stdout.write(nginxConf(rules, { listen: process.env['LISTEN'] ?? '80', base, folder }));
  return 0;
});
