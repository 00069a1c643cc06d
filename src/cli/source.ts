import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fingerprintOf } from '../dataset/index.ts';
import { contentRoot } from '../ledger/index.ts';

/** `npm run source -- <id> <text file>`: writes the fingerprint of a source's text, never the text itself. */
const [id, file] = process.argv.slice(2);
if (!id || !file || !/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error('这样用：npm run source -- 出处的id 原文.txt\nUsage: npm run source -- <source id> <text file>');
  process.exit(1);
}
let text: string;
try {
  text = readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
} catch {
  console.error(`打不开「${file}」：核对文件名和位置。\nCannot open ${file}: check its name and place.`);
  process.exit(1);
}
if (text.includes('\uFFFD')) {
  console.error(`「${file}」不是 UTF-8：用记事本另存为，编码选 UTF-8。\n${file} is not UTF-8: save it again as UTF-8.`);
  process.exit(1);
}
const fingerprint = fingerprintOf(id, text);
if (fingerprint.sentences.length === 0) {
  console.error(
    `「${file}」太短，做不成指纹：里面要有原文的全文。\n${file} is too short for a fingerprint: it must hold the whole text.`,
  );
  process.exit(1);
}
const target = join(contentRoot, 'sources', `${id}.json`);
mkdirSync(join(resolve(contentRoot), 'sources'), { recursive: true });
writeFileSync(resolve(target), `${JSON.stringify(fingerprint, null, 1)}\n`);
console.log(
  `写好了 ${target}：${fingerprint.sentences.length} 句。 / Wrote ${target}: ${fingerprint.sentences.length} sentences.`,
);
