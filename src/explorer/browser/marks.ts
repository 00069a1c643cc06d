import type { Plan } from '../../charts/browser.ts';
import type { View } from '../view.ts';
import { made, type Page, receiptOpener } from './page.ts';

/** Lays a button over every row and every threshold's name: pointer, touch and keyboard open the receipt of what is drawn. */
export function layMarks({ marks, data }: Page, plan: Plan, view: View): void {
  const places = [
    ...plan.rows.map(({ row, top }) => ({ id: row.series.id, top, height: row.height })),
    ...plan.names.map(({ series, name }) => ({
      id: series.id,
      top: name.top - 16,
      height: name.bottom - name.top + 16,
    })),
  ];
  const laid = places.flatMap(({ id, top, height }) => {
    const item = view.items.find((one) => one.id === id);
    // A sum is nobody's printed number: it has no receipt.
    if (!item) return [];
    const line = made('li');
    const opener = receiptOpener(id, item.href, item.name);
    // Set one by one, not as an attribute, which the page's policy would refuse.
    opener.style.top = `${top}px`;
    opener.style.height = `${height}px`;
    line.append(opener);
    return [line];
  });
  marks.hidden = laid.length === 0;
  marks.replaceChildren(...laid);
  marks.setAttribute('aria-label', data.words.readMarks);
}
