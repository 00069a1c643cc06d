import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv }} Surroundings */

/** @type {NodeJS.Signals[]} */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in the foreground and gives its exit code, or 128 + n when signal n ended it, as a shell does.
 * While it runs, this process only hands signals on: the child decides when it is done, so that a server can close properly.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Surroundings} [surroundings]
 * @returns {Promise<number>}
 */
export function runInForeground(program, args, surroundings = {}) {
  const child = spawn(program, args, { ...surroundings, stdio: 'inherit' });
  const handOn = PASSED_ON.map((signal) => /** @type {const} */ ([signal, () => child.kill(signal)]));
  for (const [signal, listener] of handOn) process.on(signal, listener);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const [name, listener] of handOn) process.off(name, listener);
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1));
    });
  });
}

/**
 * Runs a program with its output kept back, to be shown only if it failed.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Surroundings & { shell?: boolean }} [surroundings]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runQuietly(program, args, surroundings = {}) {
  const child = spawn(program, args, { ...surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
