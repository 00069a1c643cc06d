import { cellFaults, damageFaults } from '../editing/faults/cells.ts';
import { headingFaults } from '../editing/faults/headings.ts';
import { ledgerFaults } from '../editing/faults/ledger.ts';
import { real, workbook } from '../editing/workbooks.ts';
import { faults } from '../ledger/faults/all.ts';
import { meanings } from './meanings.ts';

/** A seeded fault with the message that it gives, which the tests of faults hold to be exactly this. */
export type Seeded = { readonly name: string; readonly message: string };

/** What every seeded fault is reported with, files first. */
export const seeded: readonly Seeded[] = [
  ...faults.flatMap(({ name, problems }) => problems.map((message) => ({ name, message }))),
  ...[...headingFaults, ...cellFaults, ...damageFaults, ...ledgerFaults].map(({ name, edit }) => ({
    name,
    message: edit(workbook(real.dataset)),
  })),
];

/** The first Chinese words of a message without what it quotes: messages that begin alike mean the same. */
export const kindOf = (message: string): string =>
  (message.split('\n')[0] ?? '')
    .replace(/^「\w+」表( [A-Z]+\d+)?：/, '')
    .replace(/「[^」]*」|\{[^}]*\}|"[^"]*"/g, '')
    .replace(/[^\p{Script=Han}]/gu, '')
    .slice(0, 9);

/** Text as a cell of a table in Markdown. */
const cell = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\|*_`~[\]]/g, (sign) => `\\${sign}`);

/** The guide's table of messages, a section a heading. */
export function messageTable(): string {
  const messages = new Map(seeded.map(({ name, message }) => [name, message]));
  const sections = Object.entries(meanings).map(([title, rows]) => {
    const lines = Object.entries(rows).map(([name, meaning]) => {
      const [first = ''] = (messages.get(name) ?? '').split('\n');
      return `| ${cell(meaning)} | ${cell(first)} |`;
    });
    return [`### ${title}`, '', '| 怎么会这样 | 程序说（举例） |', '|---|---|', ...lines].join('\n');
  });
  return sections.join('\n\n');
}
