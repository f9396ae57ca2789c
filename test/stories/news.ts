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

/** Shows what is new until something can be read, for news may come in more than one piece. */
export async function showAllNews(page: Page, wanted: Locator): Promise<void> {
  while (!(await wanted.isVisible())) {
    await offered(page).or(wanted).first().waitFor({ timeout: 60_000 });
    if (await offered(page).isVisible()) await showNews(page);
  }
}

/** What can be read on the page, somewhere. */
export const read = (page: Page, words: string | RegExp): Locator => page.locator('main').getByText(words).first();

/** Where everything that has a heading or can be pressed stands on the page. */
export const placesOf = (page: Page): Promise<string[]> =>
  page.locator('main :is(h1, h2, h3, summary, button, a):not(.unasked *)').evaluateAll((all) =>
    all.map((it) => {
      const { x, y } = it.getBoundingClientRect();
      return `${it.textContent?.trim()} ${x} ${y}`;
    }),
  );
