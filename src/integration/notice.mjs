/** An end that the user can do something about: it is printed as its two sentences, never as a stack trace. */
export class Halt extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   */
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.zh = zh;
    this.en = en;
  }
}

/**
 * Runs a command and ends with its exit code; a Halt ends it with its sentences and 1.
 * Anything else that is thrown is a fault in this code and keeps its stack trace.
 *
 * @param {() => Promise<number | undefined>} command what to do; undefined leaves the program running, as a server does
 */
export async function finish(command) {
  try {
    const code = await command();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    if (!(error instanceof Halt)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
