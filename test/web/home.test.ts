import type { Page } from 'playwright-core';
import { faultsFound } from './axe.js';
import { describeInBrowser, openWindow } from './browser.js';
import { openStand, type Stand } from './stand.js';
import { lifeEvents, preview } from './starting.js';
import { birth, grief, journey } from './timelines.js';

const other = '0d2f9c1e-7d7b-4c49-b7a5-6a0f4b7ad001';

describeInBrowser('the first page', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await openStand();
  });
  afterAll(() => stand.close());
  beforeEach(() => {
    stand.clear();
    stand.answer('/life-events', lifeEvents);
    has([]);
  });

  function has(timelines: readonly (typeof birth)[]): void {
    stand.answer('/journeys', { journeys: timelines.map((it) => ({ journey: it.journey })) });
    for (const it of timelines) stand.answer(`/journeys/${it.journey}/timeline`, it);
  }

  async function open(): Promise<Page> {
    const { page } = await openWindow({ reducedMotion: 'reduce' });
    await page.goto(stand.address);
    await page.waitForSelector('h1');
    return page;
  }

  async function faultless(page: Page): Promise<void> {
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect({ width, colorScheme, faults: await faultsFound(page) }).toEqual({ width, colorScheme, faults: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
  }

  test('says what this is, and lets a person and an employee in by a door each', async () => {
    const page = await open();
    expect(await page.getByRole('link', { name: 'Logg inn med ID-porten' }).getAttribute('href')).toBe(
      '/sign-in?as=person&to=%2F',
    );
    expect(await page.getByRole('link', { name: 'Logg inn som ansatt' }).getAttribute('href')).toBe(
      '/sign-in?as=employee&to=%2Fdesk',
    );
    await faultless(page);
    await page.context().close();
  });

  test('says of all that is theirs how it stands, and leads to each', async () => {
    stand.signedIn({ kind: 'person' });
    has([birth, { ...grief, journey: other }]);
    const page = await open();
    expect(await page.textContent('h1')).toBe('Tre ting venter på deg.');
    expect(await page.getByRole('link', { name: birth.heading }).getAttribute('href')).toBe(`/timeline/${journey}`);
    await faultless(page);
    await page.context().close();
  });

  test('an employee is shown to the desk', async () => {
    stand.signedIn({ kind: 'caseworker', body: 'nav', bodyName: 'Nav' });
    const page = await open();
    expect(await page.getByRole('link', { name: 'Til oppgavene' }).getAttribute('href')).toBe('/desk');
    await faultless(page);
    await page.context().close();
  });

  test('a life event is looked at before it is started: what applies and why, and whom we would ask', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/having-children/preview', preview);
    stand.answer('/life-events/having-children/journeys', () => ({ status: 202, body: { journey } }));
    stand.answer(`/journeys/${journey}/timeline`, birth);
    const page = await open();
    await page.getByRole('button', { name: 'Når er termin?' }).click();
    await page.getByLabel('Når er termin?').fill('2027-03-01');
    await page.getByLabel('Den som er gravid').check();
    await page.getByRole('button', { name: 'Se hva som gjelder deg' }).click();
    await page.getByRole('heading', { name: preview.event }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('preview');
    expect(await page.getByText('Folkeregisteret blir spurt om 4 ting').count()).toBe(1);
    await faultless(page);

    await page.getByLabel('Ja').check();
    await page.getByRole('button', { name: 'Se på nytt med svarene' }).click();
    await page.getByRole('button', { name: 'Start forløpet' }).click();
    await page.waitForURL(`**/timeline/${journey}`);
    expect(stand.posted.map((it) => [it.to, it.content])).toEqual([
      ['/life-events/having-children/preview', { kind: 'pregnancy.declared', on: '2027-03-01', as: 'mother' }],
      [
        '/life-events/having-children/preview',
        { kind: 'pregnancy.declared', on: '2027-03-01', as: 'mother', told: { livesTogether: true } },
      ],
      ['/life-events/having-children/journeys', { kind: 'pregnancy.declared', on: '2027-03-01' }],
    ]);
    await page.context().close();
  });

  test('what is followed already is said to be, with the way to it', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/having-children/preview', preview);
    stand.answer('/life-events/having-children/journeys', () =>
      stand.problem('already-followed', 409, { Location: `/journeys/${journey}` }),
    );
    const page = await open();
    await page.getByRole('button', { name: 'Når er termin?' }).click();
    await page.getByLabel('Når er termin?').fill('2027-03-01');
    await page.getByLabel('Den som er gravid').check();
    await page.getByRole('button', { name: 'Se hva som gjelder deg' }).click();
    await page.getByRole('button', { name: 'Start forløpet' }).click();
    expect(await page.getByRole('link', { name: 'Se forløpet' }).getAttribute('href')).toBe(`/timeline/${journey}`);
    await page.context().close();
  });

  test('when nobody answers, a page says so by itself, and tries again when asked', async () => {
    const { page } = await openWindow();
    let isAway = true;
    await page.route('**/texts*', (route) => (isAway ? route.abort() : route.continue()));
    await page.goto(stand.address);
    await page.getByRole('heading', { level: 1, name: 'Vi får ikke kontakt akkurat nå' }).waitFor();
    expect(await faultsFound(page)).toEqual([]);
    isAway = false;
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Noe skjer i livet.' }).waitFor();
    await page.context().close();
  });
});
