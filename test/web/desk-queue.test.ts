import type { Page } from 'playwright-core';
import { describeInBrowser } from './browser.js';
import { grownQueue, laterQueue, noQueue, queue } from './desk-fixtures.js';
import { atTheDesk, openDesk } from './desk-window.js';
import { openStand, type Stand } from './stand.js';

describeInBrowser('the queue of the desk', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });
  beforeEach(() => atTheDesk(stand));
  afterAll(() => stand.close());

  const rows = (page: Page) => page.locator('.queue-row');

  test('the heading says how many tasks there are, and how many of them are due today', async () => {
    const { page } = await openDesk(stand, '/desk');
    expect(await page.locator('h1').textContent()).toBe('12 oppgaver, én frist i dag');
  });

  test('tasks stand under the day they must be done, with the whole date for those who hear it', async () => {
    const { page } = await openDesk(stand, '/desk');
    const week = page.getByRole('list', { name: 'Denne uken' });
    expect(await week.getByRole('link').first().textContent()).toContain('Lovfrist onsdag 25. november · om 2 dager');
    expect(await week.locator('.queue-day [aria-hidden]').allTextContents()).toEqual([
      'ons. 25.',
      'tor. 26.',
      'fre. 27.',
    ]);
  });

  test('a day that the law sets is a filled diamond, and one of the body an open one', async () => {
    const { page } = await openDesk(stand, '/desk');
    const fillOf = (at: number) => rows(page).nth(at).locator('svg path').getAttribute('fill');
    expect([await fillOf(1), await fillOf(2)]).toEqual(['currentColor', 'none']);
  });

  test('the row of a protected person says only that there is a task', async () => {
    const { page } = await openDesk(stand, '/desk');
    const row = page.getByRole('link', { name: 'Skjermet oppgave' });
    expect(await row.locator('.queue-title').textContent()).toBe('Skjermet oppgave');
    expect(await row.locator('svg rect').count()).toBe(1);
  });

  test('the open task is marked in the queue, and the question is the heading', async () => {
    const { page } = await openDesk(stand, '/desk');
    await page.getByRole('link', { name: /er dette en EØS-sak/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Barnetrygd: er dette en EØS-sak?' }).waitFor();
    expect(await page.locator('.queue-row[aria-current="true"] .queue-title').allTextContents()).toEqual([
      'Barnetrygd: er dette en EØS-sak?',
    ]);
    expect(new URL(page.url()).pathname).toBe('/desk/E1.1');
    expect(await page.locator('h1:focus').count()).toBe(1);
  });

  test('going back in the browser goes back to the queue', async () => {
    const { page } = await openDesk(stand, '/desk');
    await page.getByRole('link', { name: /er dette en EØS-sak/ }).click();
    await page.getByRole('heading', { level: 1, name: /EØS/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '12 oppgaver' }).waitFor();
    expect(await page.locator('[aria-current="true"].queue-row').count()).toBe(0);
  });

  test('the arrow keys choose which tasks are shown', async () => {
    const { page, asked } = await openDesk(stand, '/desk');
    await page.getByRole('radio', { name: 'Alle 12' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Mine 3' }).isChecked()).resolves.toBe(true);
    expect(asked.at(-1)).toContain('/tasks?show=mine');
  });

  test('more tasks are listed under those that are', async () => {
    const pages = [queue, laterQueue];
    stand.answer('/tasks', () => ({ status: 200, body: pages.shift() }));
    const { page } = await openDesk(stand, '/desk');
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await page.getByText('Foreldrepenger: termindato mangler (4)').waitFor();
    expect(await rows(page).count()).toBe(12);
    expect(await page.getByRole('button', { name: 'Vis flere' }).count()).toBe(0);
  });

  test('new tasks are counted and move nothing before they are wanted', async () => {
    const { page } = await openDesk(stand, '/desk');
    await page.clock.install();
    await page.reload();
    await rows(page).first().waitFor();
    stand.answer('/tasks', grownQueue);
    await page.clock.fastForward(15_000);
    await page.getByText('2 nye oppgaver.').first().waitFor();
    expect(await rows(page).count()).toBe(8);
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await page.getByText('Dagpenger: permittering eller oppsagt?').waitFor();
    expect(await rows(page).count()).toBe(10);
    expect(await page.getByText('2 nye oppgaver.').and(page.locator('.ds-alert *')).count()).toBe(0);
  });

  test('a queue that nobody answers for any longer is said to be old', async () => {
    const { page } = await openDesk(stand, '/desk');
    await page.clock.install();
    await page.reload();
    await rows(page).first().waitFor();
    await page.route(/\/tasks\?/, (route) => route.abort());
    await page.clock.fastForward(15_000);
    await page.getByText(/Køen er fra kl\. \d\d[.:]\d\d\. Vi prøver igjen/).waitFor();
    expect(await rows(page).count()).toBe(8);
  });

  test('an empty queue is a sentence', async () => {
    stand.answer('/tasks', noQueue);
    const { page } = await openDesk(stand, '/desk');
    await page.getByText('Ingen oppgaver nå. Kommer det noe nytt, ser du det her.').waitFor();
    expect(await page.locator('h1').textContent()).toBe('Ingen oppgaver');
  });

  test('a national number goes in the content of a request, never in an address', async () => {
    stand.answer('/tasks/search', { ...queue, tasks: queue.tasks.slice(1, 2) });
    const { page, asked } = await openDesk(stand, '/desk');
    await page.getByLabel('Finn oppgaver med fødselsnummer').fill('158896 12374');
    await page.keyboard.press('Enter');
    await page.getByText('Én oppgave om denne personen').waitFor();
    expect(stand.posted).toMatchObject([{ to: '/tasks/search', content: { person: '15889612374' } }]);
    expect([page.url(), ...asked].join(' ')).not.toContain('15889612374');
    expect(await page.locator('#person-number').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Tilbake til køen' }).click();
    expect(await rows(page).count()).toBe(8);
  });

  test('what is no national number is not sent', async () => {
    const { page } = await openDesk(stand, '/desk');
    await page.getByLabel('Finn oppgaver med fødselsnummer').fill('1508');
    await page.getByRole('button', { name: 'Søk' }).click();
    await page.getByText('Skriv et fødselsnummer med elleve sifre.').waitFor();
    expect(stand.posted).toEqual([]);
  });

  test('where it is narrow there is the queue, or the task with a way back', async () => {
    const { page } = await openDesk(stand, '/desk', { viewport: { width: 320, height: 700 } });
    expect(await page.locator('#task').isVisible()).toBe(false);
    await page.getByRole('link', { name: /er dette en EØS-sak/ }).click();
    await page.getByRole('heading', { level: 1, name: /EØS/ }).waitFor();
    expect(await page.locator('#queue').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Køen (12)' }).click();
    expect(await page.locator('#queue').isVisible()).toBe(true);
  });

  test('a citizen is told that the page is for employees', async () => {
    stand.signedIn({ kind: 'person' });
    const { page } = await openDesk(stand, '/desk');
    expect(await page.locator('h1').textContent()).toBe('Denne siden er for ansatte');
  });

  test('another language says the same, and keeps the open task', async () => {
    const { page, asked } = await openDesk(stand, '/desk/E1.1');
    await page.getByRole('button', { name: /Bokmål/ }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('12 tasks, one due today').waitFor();
    expect(asked.filter((it) => it.startsWith('/tasks/E1.1')).at(-1)).toContain('language=en');
  });
});
