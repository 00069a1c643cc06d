import type { TableRow } from '../../charts/browser.ts';
import { localeOf } from '../../locale/index.ts';
import type { Item } from '../data.ts';
import type { View } from '../view.ts';
import { made, type Page, receiptOpener } from './page.ts';

function rowOf({ label, detail, printed, bound, interval }: TableRow, item: Item | undefined, word: string): Node {
  const row = made('tr');
  const head = made('th', label, { scope: 'row' });
  if (detail) head.append(made('small', detail));
  const receipt = made('td');
  if (item) {
    const opener = receiptOpener(item.id, item.href, word);
    opener.classList.add('plain');
    opener.setAttribute('aria-label', item.name);
    receipt.append(opener);
  }
  row.append(
    head,
    made('td', printed, { class: 'number' }),
    made('td', bound),
    made('td', interval, { class: 'number' }),
    receipt,
  );
  return row;
}

/** The table of what is shown, as drawn from top to bottom. */
export function fillTable({ rows, data }: Page, { items, total }: View): void {
  const word = data.words.receiptWord;
  rows.replaceChildren(
    ...items.map((item) => rowOf(item.row, item, word)),
    ...(total ? [rowOf(total.row, undefined, word)] : []),
  );
}

/** Notes and sources under the chart. */
export function fillFoot({ notes, sources, data }: Page, view: View): void {
  const said = [...view.notes, view.averages].filter(Boolean);
  notes.replaceChildren(...said.map((text) => made('p', text, { class: 'note' })));
  const { semicolon: join, comma, stop } = localeOf(data.language);
  const parts = view.sources.flatMap(({ text, address, dated }, i) => [
    i > 0 ? join : '',
    address ? made('a', text, { href: address, rel: 'noopener' }) : text,
    `${comma}${dated}`,
  ]);
  sources.replaceChildren(...(parts.length > 0 ? [data.words.source, ...parts, stop] : []));
}
