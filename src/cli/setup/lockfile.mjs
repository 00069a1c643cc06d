import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a lock file says of one package; `os`, `cpu` and `libc` are there when it is for some machines only.
 *
 * @typedef {{ version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Entry
 */

/** @typedef {{ os: string, cpu: string, libc: string }} Machine */

/**
 * Reads the packages of a lock file; nothing when it is missing or was cut off while it was written.
 *
 * @param {string} path
 * @returns {Record<string, Entry>}
 */
function readLock(path) {
  try {
    const { '': _root, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages;
    return packages;
  } catch {
    return {};
  }
}

/** @returns {Machine} */
function thisMachine() {
  return { os: process.platform, cpu: process.arch, libc: process.platform === 'linux' ? linuxLibc() : '' };
}

/** The C library that native packages for Linux are made for: one or the other. */
function linuxLibc() {
  // Without this a report looks up the name of every open connection, which can take seconds.
  process.report.excludeNetwork = true;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime ? 'glibc' : 'musl';
}

/**
 * The locked packages that are not installed as the lock file says. npm leaves its own account of what it installed in
 * node_modules/.package-lock.json; a folder deleted by hand is not in that account, so each is looked for as well.
 *
 * @param {string} root
 * @param {{ withTests: boolean, machine?: Machine }} scope
 * @returns {string[]}
 */
export function missingPackages(root, { withTests, machine = thisMachine() }) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  return Object.keys(wanted).filter((path) => {
    const entry = wanted[path] ?? {};
    if ((entry.dev || entry.devOptional) && !withTests) return false;
    if (entry.optional && !isNativeHere(entry, machine)) return false;
    return installed[path]?.version !== entry.version || !existsSync(join(root, path));
  });
}

/**
 * Whether packages that only tests need are there, which an install for the site alone would take away.
 *
 * @param {string} root
 */
export function hasTestPackages(root) {
  return Object.values(readLock(join(root, 'node_modules', '.package-lock.json'))).some((entry) => entry.dev);
}

/**
 * Optional packages are the native parts of a tool, one for each kind of machine, and what the parts for other machines need.
 * Only the part for this machine is required; npm leaves out the rest, or not, as it likes.
 *
 * @param {Entry} entry
 * @param {Machine} machine
 */
function isNativeHere(entry, machine) {
  if (!entry.os || !entry.cpu) return false;
  return (
    allows(entry.os, machine.os) && allows(entry.cpu, machine.cpu) && allows(entry.libc ?? machine.libc, machine.libc)
  );
}

/**
 * @param {string | string[]} list names, or names with ! that are excluded
 * @param {string} name
 */
function allows(list, name) {
  const names = [list].flat();
  return !names.includes(`!${name}`) && (names.includes(name) || names.every((each) => each.startsWith('!')));
}
