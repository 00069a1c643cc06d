import { fill } from '../../charts/browser.ts';
import { openingOf, refusalOf, type State, settings, whyNoTotal } from '../state.ts';
import { whyOf } from '../why.ts';
import { made, type Page, setText } from './page.ts';

const boxesIn = (place: ParentNode): HTMLInputElement[] => [
  ...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];
const listsOf = ({ choose }: Page): HTMLElement[] => [...choose.querySelectorAll<HTMLElement>('[data-unit]')];
const itemAt = ({ data }: Page, box: HTMLInputElement): number => data.items.findIndex(({ id }) => id === box.value);

function showGroup(page: Page, state: State, group: HTMLElement): void {
  const boxes = boxesIn(group);
  const why = group.querySelector('.why');
  // Entries of another unit are always refused, and the reason stands there already.
  if (group.hasAttribute('data-foreign') || !why) return;
  setText(
    why,
    whyOf(
      page.data,
      state.chosen,
      boxes.map((box) => itemAt(page, box)),
    ),
  );
  for (const box of boxes) {
    const at = itemAt(page, box);
    const refused = refusalOf(page.data, state.chosen, at) !== undefined;
    box.checked = state.chosen.includes(at);
    box.setAttribute('aria-disabled', String(refused));
    const note = group.querySelector('.standing')?.id;
    const described = [...(note ? [note] : []), ...(refused ? [why.id] : [])].join(' ');
    if (described) box.setAttribute('aria-describedby', described);
    else box.removeAttribute('aria-describedby');
  }
}

/** Sets every control to the state, and says of what is refused why. */
export function showControls(page: Page, state: State): void {
  const { units, settings: bar, data, whyNoTotal: why } = page;
  for (const radio of units.querySelectorAll<HTMLInputElement>('input[name="unit"]'))
    radio.checked = Number(radio.value) === state.unit;
  for (const list of listsOf(page)) {
    list.hidden = Number(list.dataset['unit']) !== state.unit;
    if (!list.hidden) for (const group of list.querySelectorAll<HTMLElement>('fieldset')) showGroup(page, state, group);
  }
  for (const key of ['shape', 'scale', 'order'] as const)
    for (const radio of bar.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`))
      radio.checked = radio.value === state[key];
  const refused = whyNoTotal(data, state.chosen);
  const total = bar.querySelector<HTMLInputElement>('input[name="total"]');
  total?.setAttribute('aria-disabled', String(refused !== undefined));
  if (total) total.checked = state.total;
  setText(why, refused ?? '');
}

/** Says beside a refused entry why it was not chosen, and offers to show it alone. */
export function showAsked(page: Page, box: HTMLInputElement, why: string, instead: (item: number) => void): void {
  const { asked, status, data } = page;
  const at = itemAt(page, box);
  const label = data.items[at]?.series.label ?? '';
  setText(status, fill(data.words.asked, { label, why }));
  const button = made('button', fill(data.words.instead, { label }), { type: 'button', class: 'plain' });
  button.addEventListener('click', () => instead(at));
  asked.replaceChildren(button);
  box.closest('li')?.append(asked);
  asked.hidden = false;
}

/**
 * The state as the reader left the controls before the script was there. What was ticked by the page comes first, so that
 * what clashes with it is refused, as it would have been.
 */
export function readControls(page: Page): { state: State; refused: HTMLInputElement | undefined } {
  const { units, settings: bar, data } = page;
  const unit = Number(units.querySelector<HTMLInputElement>('input[name="unit"]:checked')?.value ?? data.opening);
  const opening = openingOf(data, unit);
  const list = listsOf(page).find((one) => Number(one.dataset['unit']) === unit);
  const ticked = list ? boxesIn(list).filter(({ checked }) => checked) : [];
  ticked.sort((a, b) => Number(b.defaultChecked) - Number(a.defaultChecked));
  const chosen: number[] = [];
  let refused: HTMLInputElement | undefined;
  for (const box of ticked) {
    const at = itemAt(page, box);
    if (box.closest('[data-foreign]') || refusalOf(data, chosen, at)) refused = box;
    else chosen.push(at);
  }
  const chosenOr = unit === data.opening ? chosen : opening.chosen;
  const pick = <Value extends string>(key: string, known: readonly Value[], plain: Value): Value => {
    const value = bar.querySelector<HTMLInputElement>(`input[name="${key}"]:checked`)?.value;
    return known.find((one) => one === value) ?? plain;
  };
  const total = bar.querySelector<HTMLInputElement>('input[name="total"]')?.checked === true;
  const sorted = [...chosenOr].sort((a, b) => a - b);
  return {
    state: {
      unit,
      chosen: sorted,
      shape: pick('shape', settings.shape, opening.shape),
      scale: pick('scale', settings.scale, opening.scale),
      order: pick('order', settings.order, opening.order),
      total: total && whyNoTotal(data, sorted) === undefined,
    },
    refused,
  };
}
