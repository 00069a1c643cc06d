// Old syntax only: see launch.mjs.

/**
 * Says what to do when this machine's Node is too old even to do the set-up; an empty string when it will do.
 * On Linux any Node from 20 on will do, because an npm package brings the newer one that the site needs.
 *
 * @param {string} version as in process.version
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 * @returns {string}
 */
export function complaintAboutAge(version, platform, arch) {
  const parts = version.replace('v', '').split('.').map(Number);
  const bringsItsOwn = platform === 'linux' && (arch === 'x64' || arch === 'arm64');
  const needed = bringsItsOwn ? [20, 0] : [22, 12];
  if (parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1])) return '';
  const least = bringsItsOwn ? '20' : '22.12';
  return (
    `这台机器的 Node.js 是 ${version}，至少要 ${least}：请从 https://nodejs.org 安装 24 版，再运行一次。\n` +
    `This machine has Node.js ${version}, and ${least} is the least that works: install version 24 from https://nodejs.org and run this again.`
  );
}
