import { createServer } from 'node:net';
import { Halt } from '../integration/notice.mjs';

const FIRST = 4321;
const TRIES = 20;

/**
 * The port to serve on: the one asked for, which must be free, or else the first free one from 4321 on.
 *
 * @param asked what PORT in the environment says
 */
export async function choosePort(asked: string | undefined): Promise<number> {
  if (!asked) return firstFree();
  const port = /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) {
    throw new Halt(
      `PORT 是“${asked}”：请改成 1 到 65535 之间的数。`,
      `PORT is "${asked}": set it to a number from 1 to 65535.`,
    );
  }
  const obstacle = await obstacleTo(port);
  if (obstacle === 'EACCES') {
    throw new Halt(
      `没有权限使用端口 ${port}：请把 PORT 改成 1024 以上的数。`,
      `Port ${port} is not allowed for this user: set PORT to a number above 1024.`,
    );
  }
  if (obstacle) {
    throw new Halt(
      `端口 ${port} 已被占用：请停掉占用它的程序，或把 PORT 改成别的数（不设 PORT 就自动选一个）。`,
      `Port ${port} is in use: stop the program that uses it, or set PORT to another number (without PORT one is chosen for you).`,
    );
  }
  return port;
}

async function firstFree(): Promise<number> {
  for (let port = FIRST; port <= FIRST + TRIES; port += 1) {
    if (await obstacleTo(port)) continue;
    if (port !== FIRST)
      console.log(`端口 ${FIRST} 已被占用，改用 ${port} / Port ${FIRST} is in use, so ${port} is used`);
    return port;
  }
  throw new Halt(
    `端口 ${FIRST} 到 ${FIRST + TRIES} 都被占用：请用 PORT 指定一个空闲的端口。`,
    `Ports ${FIRST} to ${FIRST + TRIES} are all in use: set PORT to a free one.`,
  );
}

/** Why a port cannot be had, as an error code; both addresses count, because a browser may take "localhost" for either. */
async function obstacleTo(port: number): Promise<string | undefined> {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await attempt(port, host);
    // A machine without IPv6 has other codes for ::1, and no program that could be there.
    if (code === 'EADDRINUSE' || code === 'EACCES') return code;
  }
  return undefined;
}

function attempt(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
