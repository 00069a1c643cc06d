import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Newsroom } from '../built/newsroom.ts';
import { ROOT } from '../runner/root.ts';
import { fieldTable } from './fields.ts';
import { messageTable } from './table.ts';

const guide = join(ROOT, 'content/README.md');
export const readGuide = (): string => readFileSync(guide, 'utf8');
export const writeGuide = (text: string): void => writeFileSync(guide, text);

/** The newspaper article of the guide's example: a quotation; what programs print begins lines so only before a number. */
export const articleIn = (text: string): string => /^> (\D.+)$/m.exec(text)?.[1] ?? '';

type Run = ReturnType<Newsroom['run']>;
const said = ({ stdout, stderr }: Run): string => `${stdout}${stderr}`.trim();

/** What a command says in a newsroom where something was done before. */
function saying(command: string, args: readonly string[], before: (newsroom: Newsroom) => void = () => undefined) {
  return (): string => {
    const newsroom = new Newsroom();
    try {
      before(newsroom);
      return said(newsroom.run(command, args));
    } finally {
      newsroom.close();
    }
  };
}

const text = (output: () => string) => () => `\`\`\`text\n${output()}\n\`\`\``;

function corrected(newsroom: Newsroom): void {
  newsroom.run('edition');
  const [old, now] = ['7300余万元', '7500余万元'];
  newsroom.amend('briefing', `完成迭部县、宁县消费扶贫${now}`);
  newsroom.edit('dataset.json', `"literal": "${old}"`, `"literal": "${now}"`);
  newsroom.edit('dataset.json', `消费扶贫${old}"`, `消费扶贫${now}"`);
}

function deleted(newsroom: Newsroom): void {
  newsroom.run('edition');
  const item = /\n {4}\{\n {6}"id": "consumption",[\s\S]*?\n {4}\},/.exec(newsroom.read('dataset.json'))?.[0] ?? '';
  newsroom.edit('dataset.json', item, '');
}

function relabelled(newsroom: Newsroom): void {
  newsroom.run('sheet', ['export']);
  newsroom.edit('sheet/figures.csv', ',帮扶项目,', ',帮扶的项目,');
}

/** What the programs print in the guide, by the names of its places. */
export const blocks: Readonly<Record<string, () => string>> = {
  good: text(saying('check', [])),
  cut: text(
    saying('check', [], (newsroom) => newsroom.edit('dataset.json', '"literal": "5066人次"', '"literal": "5066人"')),
  ),
  source: text(
    saying('source', ['follow-up', '报道.txt'], (newsroom) =>
      writeFileSync(newsroom.path('报道.txt'), articleIn(readGuide())),
    ),
  ),
  correct: text(saying('check', [], corrected)),
  deleted: text(saying('check', [], deleted)),
  edition: text(saying('edition', [])),
  export: text(saying('sheet', ['export'])),
  preview: text(saying('sheet', ['preview'], relabelled)),
  import: text(saying('sheet', ['import'], relabelled)),
  fields: fieldTable,
  messages: messageTable,
};

const place = /<!-- 程序印的：([\w-]+) -->\n([\s\S]*?)<!-- 完 -->/g;

/** The names of the places in which programs speak, in order. */
export const placesIn = (text: string): string[] => [...text.matchAll(place)].map(([, name = '']) => name);

/** The guide with what the programs print today. */
export function filled(text: string): string {
  return text.replace(place, (_, name: string) => {
    const make = blocks[name];
    if (!make) throw new Error(`nothing prints ${name}`);
    return `<!-- 程序印的：${name} -->\n${make()}\n<!-- 完 -->`;
  });
}
