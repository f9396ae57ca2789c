import type { Page } from 'playwright-core';
import { faultsFound } from './axe.js';
import { describeInBrowser, openWindow } from './browser.js';
import { openStand, type Stand } from './stand.js';
import { lifeEvents, manySteps, preview } from './starting.js';
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
    await page.getByRole('heading', { level: 3, name: 'Få barn' }).click();
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

  test('only titles stand there until one is opened, and opening another closes it', async () => {
    stand.signedIn({ kind: 'person' });
    const page = await open();
    const titles = page.locator('section .rows > details');
    expect(await titles.locator('summary').allTextContents()).toEqual(['Få barn', 'Ny i Norge', 'Miste jobben']);
    expect(await page.locator('form').count()).toBe(0);
    await faultless(page);
    await page.getByRole('heading', { name: 'Få barn' }).click();
    await page.getByRole('button', { name: 'Når er termin?' }).waitFor();
    await page.getByRole('heading', { name: 'Miste jobben' }).click();
    await page.getByLabel('Når er siste dag på jobb?').waitFor();
    expect(await titles.evaluateAll((all) => all.map((it) => it.hasAttribute('open')))).toEqual([false, false, true]);
    expect(await page.locator('form').count()).toBe(1);
    await faultless(page);
    await page.context().close();
  });

  test('a preview belongs to its own life event, and what was typed there stands when one comes back', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/new-in-norway/preview', { ...preview, event: 'Ny i Norge · kom 2. mars 2027' });
    const page = await open();
    await page.getByRole('heading', { name: 'Ny i Norge' }).click();
    await page.getByLabel('Når kom du til Norge?').fill('2027-03-02');
    await page.getByLabel('Familie').check();
    await page.getByRole('button', { name: 'Se hva som gjelder deg' }).click();
    await page.getByRole('heading', { name: 'Ny i Norge · kom 2. mars 2027' }).waitFor();
    await page.getByRole('heading', { name: 'Få barn' }).click();
    await page.getByRole('button', { name: 'Når er termin?' }).click();
    expect(await page.locator('.preview').count()).toBe(0);
    expect(await page.getByLabel('Når er termin?').inputValue()).toBe('');
    await page.getByRole('heading', { level: 3, name: 'Ny i Norge', exact: true }).click();
    expect(await page.getByLabel('Når kom du til Norge?').inputValue()).toBe('2027-03-02');
    expect(await page.locator('.preview').count()).toBe(1);
    expect(stand.posted.map((it) => [it.to, it.content])).toEqual([
      [
        '/life-events/new-in-norway/preview',
        { kind: 'arrival.declared', on: '2027-03-02', told: { grounds: 'family' } },
      ],
    ]);
    await faultless(page);
    await page.context().close();
  });

  test('what is told to look at it is told when it is started', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/new-in-norway/preview', preview);
    stand.answer('/life-events/new-in-norway/journeys', () => ({ status: 202, body: { journey } }));
    stand.answer(`/journeys/${journey}/timeline`, birth);
    const page = await open();
    await page.getByRole('heading', { name: 'Ny i Norge' }).click();
    await page.getByLabel('Når kom du til Norge?').fill('2027-03-02');
    await page.getByLabel('Arbeid').check();
    await page.getByRole('button', { name: 'Se hva som gjelder deg' }).click();
    await page.getByRole('button', { name: 'Start forløpet' }).click();
    await page.waitForURL(`**/timeline/${journey}`);
    expect(stand.posted.at(-1)?.content).toEqual({
      kind: 'arrival.declared',
      on: '2027-03-02',
      told: { grounds: 'work' },
    });
    await page.context().close();
  });

  test('a number is taken as it is written, without its spaces, and with keys alone', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/job-loss/journeys', () => ({ status: 202, body: { journey } }));
    stand.answer(`/journeys/${journey}/timeline`, birth);
    const page = await open();
    await page.locator('#begin-job-loss summary').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Når er siste dag på jobb?').fill('2027-03-02');
    const number = page.getByLabel('Hvilket organisasjonsnummer har arbeidsgiveren?');
    await number.fill('ni siffer');
    await page.keyboard.press('Enter');
    await page.getByText('Skriv nummeret, bare med tall.').first().waitFor();
    await faultless(page);
    await number.fill('010 234 567');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/timeline/${journey}`);
    expect(stand.posted.map(({ content }) => content)).toEqual([
      { kind: 'dismissal.declared', on: '2027-03-02', concerns: '010234567' },
    ]);
    await page.context().close();
  });

  test('whoever must sign in again finds what they wrote', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/job-loss/journeys', () => stand.problem('sign-in-too-weak', 401));
    const page = await open();
    await page.getByRole('heading', { name: 'Miste jobben' }).click();
    await page.getByLabel('Når er siste dag på jobb?').fill('2027-03-02');
    await page.getByLabel('Hvilket organisasjonsnummer har arbeidsgiveren?').fill('010234567');
    await page.getByRole('button', { name: 'Start forløpet' }).click();
    await page.waitForURL('**/sign-in**');
    await page.goto(stand.address);
    expect(await page.getByLabel('Når er siste dag på jobb?').inputValue()).toBe('2027-03-02');
    await page.context().close();
  });

  test('a preview of many steps and questions shows the first, and the rest when one asks', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/new-in-norway/preview', manySteps);
    const page = await open();
    await page.getByRole('heading', { name: 'Ny i Norge' }).click();
    await page.getByLabel('Når kom du til Norge?').fill('2027-03-02');
    await page.getByLabel('Arbeid').check();
    await page.getByRole('button', { name: 'Se hva som gjelder deg' }).click();
    await page.locator('#preview').waitFor();
    expect(await page.locator('.preview h5:visible').count()).toBe(8);
    expect(await page.locator('.preview legend:visible').count()).toBe(4);
    await faultless(page);
    await page.getByText('Vis 6 til').click();
    await page.getByText('Vis 5 til').click();
    await page.getByRole('heading', { name: 'Steg 14' }).waitFor();
    await page.locator('#told-question9').waitFor();
    expect(await page.locator('.preview h5:visible').count()).toBe(14);
    expect(await page.locator('.preview legend:visible').count()).toBe(9);
    await page.locator('#told-question8').check();
    await page.getByRole('button', { name: 'Se på nytt med svarene' }).click();
    await page.locator('#preview:focus').waitFor();
    expect(stand.posted.at(-1)?.content).toMatchObject({ told: { grounds: 'work', question8: true } });
    await faultless(page);
    await page.context().close();
  });

  test('only whose word begins it is offered to start it', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/having-children/preview', preview);
    const page = await open();
    await page.getByRole('heading', { level: 3, name: 'Få barn' }).click();
    await page.getByRole('button', { name: 'Når er termin?' }).click();
    await page.getByLabel('Når er termin?').fill('2027-03-01');
    await page.getByLabel('Den andre forelderen').check();
    await page.getByRole('button', { name: 'Se hva som gjelder deg' }).click();
    await page.getByRole('heading', { name: preview.event }).waitFor();
    expect(await page.getByRole('button', { name: 'Start forløpet' }).count()).toBe(0);
    await page.context().close();
  });

  test('what is followed already is said to be, with the way to it', async () => {
    stand.signedIn({ kind: 'person' });
    stand.answer('/life-events/having-children/preview', preview);
    stand.answer('/life-events/having-children/journeys', () =>
      stand.problem('already-followed', 409, { Location: `/journeys/${journey}` }),
    );
    const page = await open();
    await page.getByRole('heading', { level: 3, name: 'Få barn' }).click();
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
