import { restored, searchOf } from '../address.ts';
import { csvOf } from '../csv.ts';
import { openingOf, type State, toggled, whyNoTotal } from '../state.ts';
import { type View, viewOf } from '../view.ts';
import { drawOn, type LedgerChart } from './chart/chart.ts';
import { readControls, showAsked, showControls } from './controls.ts';
import { layMarks, listenToKeys, openReceipt } from './marks.ts';
import { made, type Page, pageOf, tell } from './page.ts';
import { paletteIn } from './palette.ts';
import { pictureOf } from './picture.ts';
import { save } from './save.ts';
import { fillFoot, fillTable } from './table.ts';

/** What is on the page now. */
type Shown = { state: State; view: View; chart: LedgerChart | undefined; width: number };

/** Draws the chart at the width it has. */
function draw(page: Page, shown: Shown): void {
  const { leaf, canvas, data } = page;
  const { view, state } = shown;
  shown.width = Math.floor(leaf.clientWidth);
  shown.chart?.destroy();
  const ratio = Math.max(1, window.devicePixelRatio);
  const chart = drawOn(canvas, { data, view, state, palette: paletteIn(leaf), width: shown.width, ratio });
  chart.options.onClick = (_, [active]) => openReceipt(page, chart, active?.index);
  shown.chart = chart;
  layMarks(page, chart, view);
}

function show(page: Page, shown: Shown, state: State): void {
  shown.state = state;
  shown.view = viewOf(page.data, state);
  page.asked.hidden = true;
  showControls(page, state);
  tell(page.title, shown.view.title);
  tell(page.jump, shown.view.title);
  tell(page.subtitle, shown.view.subtitle);
  fillFoot(page, shown.view);
  fillTable(page, shown.view);
  draw(page, shown);
  // Last, so that what is said is what is drawn.
  tell(page.said, shown.view.said);
}

/** The page in the other language opens with the same view. */
function carry(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = search;
}

function showNotice({ notice }: Page, told: readonly string[]): void {
  notice.hidden = told.length === 0;
  notice.querySelector('ul')?.replaceChildren(...told.map((text) => made('li', text)));
}

/** Takes the page over: from the address if it asks for something, else from the controls as the reader left them. */
export function start(form: HTMLFormElement): void {
  const page = pageOf(form);
  const { data, units, settings, choose, canvas, leaf } = page;
  const found = restored(data, window.location.search);
  const left = readControls(page);
  const first = window.location.search === '' ? left.state : found.state;
  const shown: Shown = { state: first, view: viewOf(data, first), chart: undefined, width: 0 };

  const go = (state: State) => {
    show(page, shown, state);
    showNotice(page, []);
    const search = searchOf(data, state);
    if (search === window.location.search) return;
    window.history.pushState(null, '', `${window.location.pathname}${search}`);
    carry(search);
  };
  const refuse = (box: HTMLInputElement) => {
    const group = box.closest('fieldset');
    const why = group?.querySelector('.why')?.textContent ?? '';
    showAsked(page, box, why, (item) => {
      const unit = data.items[item]?.unit ?? shown.state.unit;
      go({ ...shown.state, unit, chosen: [item], total: false });
      // The button that had the focus is gone: it goes to what was chosen.
      choose.querySelector<HTMLInputElement>(`[data-unit="${unit}"] input[value="${data.items[item]?.id}"]`)?.focus();
    });
  };

  leaf.classList.add('live');
  canvas.hidden = false;
  show(page, shown, first);
  showNotice(page, found.told);
  carry(window.location.search);
  if (left.refused && window.location.search === '') refuse(left.refused);
  else if (window.location.search === '' && searchOf(data, first) !== '') go(first);

  form.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.getAttribute('aria-disabled') !== 'true') return;
    event.preventDefault();
    // Once the browser has put the tick back; the box keeps its focus.
    if (choose.contains(target)) queueMicrotask(() => refuse(target));
  });
  units.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { shape, scale, order } = shown.state;
    go({ ...openingOf(data, Number(target.value)), shape, scale, order });
  });
  choose.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const item = data.items.findIndex(({ id }) => id === target.value);
    go(toggled(data, shown.state, item));
  });
  settings.addEventListener('change', () => {
    const { shape, scale, order, total } = readControls(page).state;
    go({ ...shown.state, shape, scale, order, total: total && whyNoTotal(data, shown.state.chosen) === undefined });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('popstate', () => {
    const { state, told } = restored(data, window.location.search);
    show(page, shown, state);
    showNotice(page, told);
    carry(window.location.search);
  });

  listenToKeys(page, () => shown.chart);

  const name = () => ['explore', ...shown.state.chosen.map((at) => data.items[at]?.id)].join('-').slice(0, 80);
  page.csv.addEventListener('click', () =>
    save(new Blob([csvOf(data, shown.view)], { type: 'text/csv;charset=utf-8' }), `${name()}.csv`),
  );
  page.png.addEventListener('click', () => {
    const address = `${data.site.address}${searchOf(data, shown.state)}`;
    const picture = pictureOf(
      data,
      shown.state,
      shown.view,
      paletteIn(leaf, true),
      new URL(address, window.location.href).href,
    );
    picture.toBlob((file) => file && save(file, `${name()}.png`), 'image/png');
  });

  new ResizeObserver(() => {
    if (Math.floor(leaf.clientWidth) !== shown.width) draw(page, shown);
  }).observe(leaf);
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
    window.matchMedia(query).addEventListener('change', () => draw(page, shown));
  // Fonts may come after the first drawing.
  document.fonts.ready.then(() => draw(page, shown));
}
