import type { Series, TableRow } from '../../charts/browser.ts';
import type { View } from '../view.ts';
import { activate, type LedgerChart } from './chart/chart.ts';
import { rowDrawingOf } from './chart/ledger-bar.ts';
import { namesOn } from './chart/thresholds.ts';
import { made, type Page, receiptOpener } from './page.ts';

type Laid = { readonly series: Series; readonly top: number; readonly height: number };

const boundIn = ({ bound, interval }: TableRow): string => [bound, interval].filter(Boolean).join(' · ');

/**
 * Lays a button over every row and every threshold's name, so that what is drawn can be reached by keyboard and screen
 * reader. Over rows the pointer passes through to the chart, which finds the row and presses its button.
 */
export function layMarks({ marks, data }: Page, chart: LedgerChart, view: View): void {
  const { top: start } = chart.chartArea;
  const lay = ({ series, top, height }: Laid, kind: 'row' | 'name'): HTMLElement[] => {
    const item = view.items.find(({ id }) => id === series.id);
    // A sum is nobody's printed number: it has no receipt.
    if (!item) return [];
    const opener = receiptOpener(item.id, item.href, item.name);
    opener.classList.add(kind);
    opener.dataset['entry'] = item.id;
    opener.setAttribute('aria-description', boundIn(item.row));
    // Set as properties, because the page's policy forbids style attributes.
    opener.style.top = `${top}px`;
    opener.style.height = `${height}px`;
    const line = made('li');
    line.append(opener);
    return [line];
  };
  const laid = [
    ...rowDrawingOf(chart).measured.rows.flatMap(({ row: { series, height }, top }) =>
      lay({ series, top: start + top, height }, 'row'),
    ),
    ...namesOn(chart).flatMap(({ series, name: { top, bottom } }) =>
      lay({ series, top: top - 16, height: bottom - top + 16 }, 'name'),
    ),
  ];
  const kept = marks.querySelector<HTMLElement>(':focus')?.dataset['entry'];
  marks.hidden = laid.length === 0;
  marks.replaceChildren(...laid);
  marks.setAttribute('aria-label', data.words.readMarks);
  // After a resize the buttons are made anew; the focus returns to the same entry.
  if (kept) marks.querySelector<HTMLElement>(`[data-entry="${kept}"]`)?.focus({ preventScroll: true });
}

/** Presses the button of a row that was clicked on the canvas. */
export const openReceipt = ({ marks }: Page, chart: LedgerChart, row = -1): void =>
  marks
    .querySelector<HTMLElement>(`.row[data-entry="${rowDrawingOf(chart).measured.rows[row]?.row.series.id}"]`)
    ?.click();

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Lets the keyboard do what the pointer does: the row that has the focus is active, arrow keys go on, Escape ends it. */
export function listenToKeys({ marks }: Page, chart: () => LedgerChart | undefined): void {
  const show = (id: string | undefined) => {
    const drawn = chart();
    if (drawn) activate(drawn, id);
  };
  marks.addEventListener('focusin', ({ target }) => target instanceof HTMLElement && show(target.dataset['entry']));
  marks.addEventListener('focusout', () => show(undefined));
  marks.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const all = [...marks.querySelectorAll<HTMLElement>('[data-entry]')];
    const at = all.findIndex((one) => one.matches(':focus'));
    if (step === undefined || at === -1) return;
    event.preventDefault();
    all[at + step]?.focus();
  });
  // Wherever the focus is: a tooltip that the pointer has opened can be put away without moving the pointer.
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && show(undefined));
}
