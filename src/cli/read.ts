import { existsSync, readFileSync, statSync } from 'node:fs';
import { refusalSentence } from '../dataset/index.ts';
import { findNumerals, type NumeralKind, type Numeric, type Reported, reportOf } from '../numbers/index.ts';

/**
 * `npm run read -- <file> [--json]`: a text's numerals in order, what each was read as and what is unsure of it; with --json one line
 * of JSON for each, places counted in UTF-16 units from the start of the text.
 */
const kinds: Readonly<Record<NumeralKind, string>> = {
  quantity: '数量',
  range: '区间',
  percentage: '百分数',
  fraction: '分数',
  date: '日期',
  ordinal: '序数',
  rank: '名次',
  code: '名称或代号',
  bare: '没有单位',
};
/** What is no quantity by its kind needs no reason. */
const plain: readonly NumeralKind[] = ['date', 'ordinal', 'code'];
const largest = 5_000_000;

function complain(message: string): never {
  console.error(message);
  process.exit(1);
}

function readText(path: string | undefined): string {
  if (path === undefined) complain('要读哪个文件？运行 npm run read -- 报道.txt；加 --json，一个数一行 JSON。');
  if (!existsSync(path)) complain(`找不到「${path}」。`);
  const stat = statSync(path);
  if (!stat.isFile()) complain(`「${path}」不是文件。`);
  if (stat.size > largest) complain(`「${path}」太大（${stat.size} 字节），最多 ${largest} 字节：分成几个文件。`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return complain(`「${path}」不是 UTF-8 的文本：用编辑器另存为 UTF-8 的 .txt。`);
  }
}

/** Where lines begin, so that a place of the text becomes a line and a column. */
function placer(text: string): (at: number) => string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let line = 0;
  return (at) => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= at) line += 1;
    return `${line + 1}:${at - (starts[line] ?? 0) + 1}`;
  };
}

function interval({ low, lowOpen, high, highOpen }: Reported): string {
  if (low !== undefined && low === high) return '';
  const least = low === undefined ? '' : `${lowOpen ? '大于' : '至少'} ${low}`;
  const most = high === undefined ? '' : `${highOpen ? '小于' : '至多'} ${high}`;
  return [least, most].filter(Boolean).join('，');
}

function told(one: Numeric): string {
  const report = reportOf(one);
  const { kind, value, unit = '' } = report;
  const read = value === undefined ? '' : `${report.bound === 'about' ? '约 ' : ''}${value}${unit && ` ${unit}`}`;
  const ends = interval(report);
  const said = [read, ends && `（${ends}）`].filter(Boolean).join('');
  const unsure = one.refusal && !plain.includes(kind) ? `　不能入账：${refusalSentence(one.refusal)}` : '';
  return `${kinds[kind]}${said && `　${said}`}${unsure}`;
}

const options = process.argv.slice(2);
const text = readText(options.find((option) => !option.startsWith('--')));
const found = findNumerals(text);
if (options.includes('--json')) for (const one of found) console.log(JSON.stringify(reportOf(one)));
else {
  const placeOf = placer(text);
  for (const one of found) console.log(`${placeOf(one.start)}　${one.text.replace(/\s+/g, ' ')}　${told(one)}`);
  const sure = found.filter(({ quantity, refusal }) => quantity && !refusal).length;
  console.log(`\n共 ${found.length} 处数字，${sure} 处可以入账。`);
}
