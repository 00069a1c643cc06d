import { restored, searchOf } from '../address.ts';
import { openingOf, type State, toggled, whyNoTotal } from '../state.ts';
import { viewOf } from '../view.ts';
import { readControls, showAsked } from './controls.ts';
import { offerFiles } from './files.ts';
import { listenToKeys } from './marks.ts';
import { type Page, pageOf } from './page.ts';
import { carry, draw, type Shown, show, showNotice } from './shown.ts';

type Go = (state: State) => void;

/** Takes the page over: from the address if it asks for something, else from the controls as the reader left them. */
export function start(form: HTMLFormElement): void {
  const page = pageOf(form);
  const { search } = window.location;
  const { state, notices, refused } = openingIn(page, search);
  const shown: Shown = { state, view: viewOf(page.data, state), chart: undefined, width: 0 };
  const go: Go = (next) => goTo(page, shown, next);
  const refuse = (box: HTMLInputElement) => refuseBox(page, shown, box, go);

  page.frame.classList.add('live');
  page.canvas.hidden = false;
  show(page, shown, state);
  showNotice(page, notices);
  carry(search);
  if (refused) refuse(refused);
  else if (search === '' && searchOf(page.data, state) !== '') go(state);

  listenToRefused(page, refuse);
  listenToControls(page, shown, go);
  listenToHistory(page, shown);
  listenToKeys(page, () => shown.chart);
  offerFiles(page, shown);
  drawAgain(page, shown);
}

/** What the page begins with, and what of it could not be. */
function openingIn(page: Page, search: string) {
  if (search !== '') return { ...restored(page.data, search), refused: undefined };
  return { ...readControls(page), notices: restored(page.data, search).notices };
}

/** Shows a state that the reader asked for, and gives it an address of its own. */
function goTo(page: Page, shown: Shown, state: State): void {
  show(page, shown, state);
  showNotice(page, []);
  const search = searchOf(page.data, state);
  if (search === window.location.search) return;
  window.history.pushState(null, '', `${window.location.pathname}${search}`);
  carry(search);
}

/** Says why an entry cannot be chosen beside the others, and offers to show it alone. */
function refuseBox(page: Page, shown: Shown, box: HTMLInputElement, go: Go): void {
  const { data, choose } = page;
  const why = box.closest('fieldset')?.querySelector('.why')?.textContent ?? '';
  showAsked(page, box, why, (item) => {
    const unit = data.items[item]?.unit ?? shown.state.unit;
    go({ ...shown.state, unit, chosen: [item], total: false });
    // The button that had the focus is gone: it goes to what was chosen.
    choose.querySelector<HTMLInputElement>(`[data-unit="${unit}"] input[value="${data.items[item]?.id}"]`)?.focus();
  });
}

/** A box that is refused keeps its focus and stays as it was. */
function listenToRefused({ form, choose }: Page, refuse: (box: HTMLInputElement) => void): void {
  form.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.getAttribute('aria-disabled') !== 'true') return;
    event.preventDefault();
    // Once the browser has put the tick back.
    if (choose.contains(target)) queueMicrotask(() => refuse(target));
  });
}

function listenToControls(page: Page, shown: Shown, go: Go): void {
  const { data, form, units, choose, settings } = page;
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
}

/** Goes back and forth with the reader. */
function listenToHistory(page: Page, shown: Shown): void {
  window.addEventListener('popstate', () => {
    const { state, notices } = restored(page.data, window.location.search);
    show(page, shown, state);
    showNotice(page, notices);
    carry(window.location.search);
  });
}

/** Draws again when the paper, its colours or its fonts have changed. */
function drawAgain(page: Page, shown: Shown): void {
  new ResizeObserver(() => {
    if (Math.floor(page.frame.clientWidth) !== shown.width) draw(page, shown);
  }).observe(page.frame);
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
    window.matchMedia(query).addEventListener('change', () => draw(page, shown));
  // Fonts may come after the first drawing.
  document.fonts.ready.then(() => draw(page, shown));
}
