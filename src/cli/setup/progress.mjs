/**
 * Tells now and then that a long step is still going, so that nobody takes it for a hang.
 *
 * @template T
 * @param {Promise<T>} step
 * @param {number} [every] seconds between two lines
 * @returns {Promise<T>}
 */
export async function withElapsed(step, every = 10) {
  const began = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`  …… 已用 ${seconds} 秒 / ${seconds} s so far`);
  }, every * 1000);
  try {
    return await step;
  } finally {
    clearInterval(timer);
  }
}
