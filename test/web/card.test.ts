import type { Page } from 'playwright-core';
import { faultsFound } from './axe.js';
import { describeInBrowser, openWindow } from './browser.js';
import { acts, before, heldBack, sent } from './field-cards.js';
import { openStand, type Stand } from './stand.js';
import { journey } from './timelines.js';

const address = `/timeline/${journey}/card/kindergarten-place`;

describeInBrowser('the field card', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await openStand();
  });
  afterAll(() => stand.close());
  beforeEach(() => {
    stand.clear();
    stand.signedIn({ kind: 'person', name: 'Ingrid Aune' });
    shows(before);
  });

  const shows = (it: unknown) => stand.answer(`/journeys/${journey}/errands/kindergarten-place/field-card`, it);
  const becomes = (it: unknown) =>
    stand.answer(acts, () => {
      shows(it);
      return { status: 200, body: { moved: true, seq: 7, errand: { since: Date.parse('2026-11-23T08:41:00Z') } } };
    });

  async function open(): Promise<Page> {
    const { page } = await openWindow({ reducedMotion: 'reduce' });
    await page.goto(stand.address + address);
    await page.waitForSelector('h1');
    return page;
  }

  test.each([
    ['before it is sent', before],
    ['with something held back', heldBack],
    ['when it has been sent', sent],
  ])('%s axe finds no fault, and nothing lies beside the window', async (_, it) => {
    shows(it);
    const page = await open();
    await page.evaluate("for (const it of document.querySelectorAll('main details')) it.open = true");
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect({ width, colorScheme, faults: await faultsFound(page) }).toEqual({ width, colorScheme, faults: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    await page.context().close();
  });

  test('says what leaves, from where and by which law, and names the receiver on the one filled button', async () => {
    const page = await open();
    expect(await page.textContent('#field-child')).toMatch(
      /Født 9\. november 2026.*Folkeregisteret, hentet 23\. november 2026 · barnehageloven § 16/s,
    );
    expect(await page.locator('.ds-button[data-variant="primary"]').allTextContents()).toEqual([
      expect.stringContaining('Ja, send til Solvik kommune'),
    ]);
    await page.context().close();
  });

  test('nothing is chosen beforehand, and what the law does not let out is put apart', async () => {
    const page = await open();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.textContent('.staying')).toContain('Solvik kommune har ikke lov til å få dette.');
    await page.context().close();
  });

  test('what is held back stays, struck through, and can be taken in again', async () => {
    becomes(heldBack);
    const page = await open();
    await page.getByRole('button', { name: 'Ikke send Søsken i barnehage' }).click();
    await page.locator('#field-siblings s').waitFor();
    expect(stand.posted.map((it) => it.content)).toEqual([{ type: 'field.withheld', field: 'siblings' }]);
    expect(await page.evaluate("document.activeElement.closest('[id]').id")).toBe('field-siblings');
    expect(await page.getByRole('button', { name: 'Ta med igjen Søsken i barnehage' }).count()).toBe(1);
    await page.context().close();
  });

  test('a correction that fails keeps what was typed', async () => {
    stand.answer(acts, () => stand.problem('away', 503));
    const page = await open();
    await page.getByRole('button', { name: 'Rett opp Barnet' }).click();
    await page.getByLabel('Hva er riktig?').fill('10. november 2026');
    await page.locator('#field-child form button[type=submit]').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Hva er riktig?').inputValue()).toBe('10. november 2026');
    expect(await faultsFound(page)).toEqual([]);
    await page.context().close();
  });

  test('after sending stands a receipt, with its heading in focus, what went, and the way to take it back', async () => {
    becomes(sent);
    const page = await open();
    await page.getByRole('button', { name: 'Ja, send til Solvik kommune' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vi har tatt imot svaret ditt' }).waitFor();
    expect(await page.evaluate('document.activeElement.localName')).toBe('h1');
    expect(await page.textContent('.receipt')).toMatch(/Mottatt 23\. november 2026 kl\. 09\.41\. Referanse KINDERGA\./);
    expect(await page.locator('.receipt li').allTextContents()).toEqual(
      expect.arrayContaining(['Barnet', 'Navn', 'Foreldre', 'Søsken i barnehage']),
    );
    expect(await page.getByRole('button', { name: 'Trekk søknaden' }).count()).toBe(1);
    expect(await faultsFound(page)).toEqual([]);
    expect(stand.posted).toEqual([{ to: acts, key: expect.any(String), content: { type: 'consent.given' } }]);
    await page.context().close();
  });
});
