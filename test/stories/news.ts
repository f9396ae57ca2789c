import type { Locator, Page } from 'playwright-core';

/** News is offered above the timeline, and shown only when it is asked for. */
export const offered = (page: Page) => page.getByRole('button', { name: /^Vis (svaret|det)$/ });

export async function showNews(page: Page): Promise<void> {
  await offered(page).click();
}

/** An errand as a row, by its title. */
export const row = (page: Page, title: string) =>
  page
    .locator('main details.ds-details:not(.more, .rest)')
    .filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) });

export async function openRow(page: Page, title: string): Promise<void> {
  const it = row(page, title);
  const fold = page.locator('main details.rest:not([open])').filter({ has: it });
  if ((await fold.count()) > 0) await fold.locator(':scope > summary').click();
  if ((await it.getAttribute('open')) === null) await it.locator(':scope > summary').click();
}

/** News that comes while a button is pressed moves it away, and the press is lost: one presses again. */
export async function openOffer(within: Locator, name: string): Promise<void> {
  const form = within.locator('form').getByRole('button', { name });
  for (let presses = 0; presses < 5 && !(await form.isVisible()); presses += 1) {
    await within.getByRole('button', { name, exact: true, expanded: false }).click();
    await form.waitFor({ timeout: 2_000 }).catch(() => undefined);
  }
}

/** Shows what is new until something can be read, for news may come in more than one piece. */
export async function showAllNews(page: Page, wanted: Locator): Promise<void> {
  while (!(await wanted.isVisible())) {
    await offered(page).or(wanted).first().waitFor({ timeout: 60_000 });
    if (await offered(page).isVisible()) await showNews(page);
  }
}

/** What can be read on the page, somewhere. */
export const read = (page: Page, words: string | RegExp): Locator => page.locator('main').getByText(words).first();
