import { expect, type Page, test } from '@playwright/test';
import { coveredIn, untappable } from './covered.ts';
import { addressOf, languages, ledgerOf, numbersOf, serveChanged } from './stories.ts';

test.use({ javaScriptEnabled: false });
test.describe.configure({ timeout: 120_000 });

/** Serves the pages as a browser without popover takes them: the attributes do nothing, the selector is unknown. */
const withoutPopover = (page: Page): Promise<void> =>
  serveChanged(page, (html) =>
    html
      .replaceAll(':popover-open', ':not-known-here')
      .replaceAll('popovertargetaction', 'data-action')
      .replaceAll('popovertarget', 'data-target')
      .replaceAll(/(?<= |\[)popover(?=[=\s>\]])/g, 'data-popover'),
  );

/** Serves the pages as a browser without anchors takes them. */
const withoutAnchors = (page: Page): Promise<void> =>
  serveChanged(page, (html) =>
    html
      .replaceAll('@supports (position-anchor:', '@supports (not-known-here:')
      .replaceAll(/inset:[^;}]*anchor\([^;}]*|position-anchor:[^;}]*/g, ''),
  );

/** Each receipt and each of its links: whether it is to be seen, and where it is or leads. */
const endnotes = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const seen = (element: Element) =>
      element.checkVisibility() &&
      element.getBoundingClientRect().width > 0 &&
      element.getBoundingClientRect().height > 0;
    return {
      receipts: [...document.querySelectorAll('.receipts .receipt')].filter(seen).map(({ id }) => id),
      places: [...document.querySelectorAll('.receipts .receipt')].map((receipt) => {
        const { left, top } = receipt.getBoundingClientRect();
        return `${left} ${top}`;
      }),
      links: [...document.querySelectorAll('.endnote')].map((link) => ({
        to: link.getAttribute('href')?.slice(1) ?? '',
        number: link.textContent,
        seen: seen(link),
      })),
      // Whatever would open a receipt has to have a link beside it.
      bare: [...document.querySelectorAll('[data-target^="r-"]')]
        .filter((button) => seen(button) && !button.closest('.trigger, td, li')?.querySelector('.endnote'))
        .map(({ outerHTML }) => outerHTML),
      closing: [...document.querySelectorAll('[data-action]')].filter(seen).length,
      slips: [...document.querySelectorAll('.terms .slip')].filter(seen).map(({ id }) => id),
    };
  });

for (const language of languages)
  for (const width of [360, 1280])
    test(`${language} ${width} px: without popover every receipt can be read, and everything leads to it that would open it`, async ({
      page,
    }) => {
      await withoutPopover(page);
      await page.setViewportSize({ width, height: 740 });
      await page.goto(addressOf('SITE_URL', language));
      const { entries, terms, figures } = ledgerOf('SITE_URL');
      const found = await endnotes(page);
      expect(found.receipts.sort()).toEqual([...entries.keys()].map((id) => `r-${id}`).sort());
      expect(new Set(found.places).size).toBe(found.places.length);
      expect(found.slips.sort()).toEqual([...terms.keys()].map((id) => `t-${id}`).sort());
      expect(found.closing).toBe(0);
      expect(found.bare).toEqual([]);
      expect(found.links.filter(({ seen, number }) => !seen || !number)).toEqual([]);
      expect(new Set(found.links.map(({ to }) => to))).toEqual(new Set(found.receipts));
      expect(found.links.length).toBeGreaterThan(2 * figures.length);
      expect(await untappable(page, '.endnote')).toEqual([]);
      expect(await coveredIn(page, '.receipts .receipt, .terms .slip')).toEqual([]);

      for (const place of ['.cover', '.text', '.chart table']) {
        const link = page.locator(`${place} .endnote`).first();
        const to = (await link.getAttribute('href')) ?? '';
        await link.click();
        await expect(page.locator(`[id="${to.slice(1)}"] .figure`)).toBeInViewport();
        await expect(page).toHaveURL(`${addressOf('SITE_URL', language)}${to}`);
      }
    });

for (const language of languages)
  test(`${language}: without anchors every receipt opens where it can be read to its end and followed`, async ({
    page,
  }) => {
    await withoutAnchors(page);
    await page.setViewportSize({ width: 1280, height: 740 });
    await page.goto(addressOf('SITE_URL', language));
    const ids = [...ledgerOf('SITE_URL').entries.keys()];
    for (const id of ids) {
      await numbersOf(page, id)
        .first()
        .evaluate((button: HTMLElement) => {
          button.scrollIntoView({ block: 'center', behavior: 'instant' });
          button.click();
        });
      const open = page.locator(':popover-open');
      await expect(open).toHaveId(`r-${id}`);
      const { left, right, top, bottom } = await open.evaluate((receipt) => receipt.getBoundingClientRect().toJSON());
      expect(Math.min(left, top, 1280 - right, 740 - bottom), id).toBeGreaterThanOrEqual(0);
      expect(await coveredIn(page, ':popover-open'), id).toEqual([]);
      expect(await untappable(page, ':popover-open :is(a, button)'), id).toEqual([]);
    }
    expect(ids.length).toBeGreaterThan(20);
  });
