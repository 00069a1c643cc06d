import { expect, type Page } from '@playwright/test';
import { restored } from '../../src/explorer/address.ts';
import type { ExploreData, Item } from '../../src/explorer/data.ts';
import { type MeasuredPanel, measuredPanel } from '../../src/explorer/measured.ts';
import { refusalOf, type State } from '../../src/explorer/state.ts';
import { type View, viewOf } from '../../src/explorer/view.ts';
import type { Language } from '../../src/locale/index.ts';
import { addressOf, type Site } from './stories.ts';

/** A part of the page that its script touches. */
export const part = (page: Page, name: string) => page.locator(`[data-part-of-page="${name}"]`);
export const boxOf = (page: Page, id: string) => page.locator(`.choose [data-unit]:not([hidden]) input[value="${id}"]`);
export const radioOf = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`);

/** Goes to the page and brings its chart into view; waits until its script has taken over. */
export async function openExplorer(page: Page, site: Site, language: Language, search = ''): Promise<void> {
  await page.goto(addressOf(site, language, `explore/${search}`));
  await part(page, 'frame').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  await expect(page.locator('.plate.live')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** What the page handed to its script. */
export const dataOn = async (page: Page): Promise<ExploreData> =>
  JSON.parse((await part(page, 'data').textContent()) ?? '');

/**
 * Entries that may stand together: the first that is `wanted`, beside it others, and more of the wanted only where they still may: of
 * whatever story, so that a view has what a test is about. Empty where the page offers none that is wanted.
 */
export function together(data: ExploreData, wanted: (item: Item) => boolean): string[] {
  const all = [...data.items.keys()];
  const isWanted = (at: number) => data.items[at] !== undefined && wanted(data.items[at]);
  const [first] = all.filter(isWanted);
  if (first === undefined) return [];
  const chosen = [first];
  for (const at of [...all.filter((one) => !isWanted(one)), ...all.filter(isWanted)])
    if (data.items[at]?.unit === data.items[first]?.unit && !chosen.includes(at) && !refusalOf(data, chosen, at))
      chosen.push(at);
  return chosen.sort((one, other) => one - other).map((at) => data.items[at]?.id ?? '');
}

/** The address of such a view. */
export const viewWith = (data: ExploreData, wanted: (item: Item) => boolean, settings = ''): string =>
  `?figures=${together(data, wanted).join()}${settings}`;

/** A line that bars are held against, and a number that is nought. */
export const isThreshold = ({ series }: Item): boolean => series.role === 'threshold';
export const isZero = ({ series }: Item): boolean => series.value === 0;

/** What the page's own address asks for, worked out here by the same rules, with its rows as they are measured. */
export async function askedFor(
  page: Page,
): Promise<{ data: ExploreData; state: State; view: View; measured: MeasuredPanel }> {
  const data = await dataOn(page);
  const { state } = restored(data, new URL(page.url()).search);
  const view = viewOf(data, state);
  const width = await part(page, 'frame').evaluate((frame) => frame.clientWidth);
  return { data, state, view, measured: measuredPanel(view.panel, width, state.shape, data.language) };
}

/** What the page shows of a view wherever it can be read: tick marks, settings, rows of the chart, table, words. */
export const shownOn = (page: Page) =>
  page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
    const ticked = (selector: string) =>
      [...document.querySelectorAll<HTMLInputElement>(`${selector}:checked`)].map(({ value }) => value);
    const placed = (element: Element | null) => {
      const { width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [width, height];
    };
    return {
      unit: ticked('.units input'),
      chosen: ticked('.choose [data-unit]:not([hidden]) input'),
      settings: ticked('.settings input'),
      title: texts('#explore-title'),
      subtitle: texts('.explorer .subtitle'),
      marks: texts('.marks li'),
      table: [...document.querySelectorAll('.explorer tbody tr')].map((row) =>
        [...row.children].slice(0, 4).map(({ textContent }) => textContent?.trim()),
      ),
      said: texts('[data-part-of-page="said"]'),
      notes: texts('[data-part-of-page="notes"] p'),
      canvas: placed(document.querySelector('canvas')),
      rows: [...document.querySelectorAll('.marks li > *')].map(placed),
    };
  });

/** Presses Tab until the focus is where it is wanted. Throws where it does not come there. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${most} times Tab did not reach ${selector}`);
}
