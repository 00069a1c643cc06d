import { Halt } from '../../integration/notice.mjs';

const NO_NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E[A-Z]*TIMEOUT)\b/;

/**
 * Turns what npm printed into one sentence; the output itself is shown only where it is needed to see what to do.
 *
 * @param {string} output
 * @returns {Halt}
 */
export function explainFailure(output) {
  const code = /npm (?:error|ERR!) code (\w+)/.exec(output)?.[1] ?? '';
  const fault = (NO_NETWORK.exec(code) ?? NO_NETWORK.exec(output))?.[0];
  if (fault) {
    return new Halt(
      `没有网络，依赖没有装上（${fault}）：请检查网络、代理或 npm 的 registry 设置，再运行一次。`,
      `No network, so the dependencies are not installed (${fault}): check the network, the proxy or npm's registry setting, then run this again.`,
    );
  }
  if (code === 'ENOSPC') {
    return new Halt(
      '磁盘满了，依赖没有装上：请腾出约 1 GB 空间，再运行一次。',
      'The disk is full, so the dependencies are not installed: free about 1 GB, then run this again.',
    );
  }
  console.error(output.trim());
  return new Halt(
    '依赖没有装上：原因见上面 npm 的输出；解决后再运行一次。',
    'The dependencies are not installed: npm says why above; settle that and run this again.',
  );
}
