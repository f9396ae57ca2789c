import type { BrowserContextOptions, Page } from 'playwright-core';
import { faultsFound } from './axe.js';
import { describeInBrowser } from './browser.js';
import {
  closedTask,
  eeaTask,
  freeTask,
  laterQueue,
  noQueue,
  operatorTask,
  personsTask,
  proposedTask,
  queue,
  takenTask,
} from './desk-fixtures.js';
import { atTheDesk, openDesk } from './desk-window.js';
import { openStand, type Stand } from './stand.js';

const tasks = [eeaTask, freeTask, takenTask, proposedTask, personsTask, closedTask, operatorTask];

describeInBrowser('the desk for every eye and hand', () => {
  let stand: Stand;

  beforeAll(async () => {
    stand = await openStand();
  });
  beforeEach(() => atTheDesk(stand));
  afterAll(() => stand.close());

  const sideways = (page: Page): Promise<number> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  async function isSound(page: Page): Promise<void> {
    expect(await faultsFound(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  }

  const window = (width: number, colorScheme: 'light' | 'dark'): BrowserContextOptions => ({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });

  async function open(path: string, options: BrowserContextOptions): Promise<void> {
    const { page, complaints } = await openDesk(stand, path, options);
    await page.locator('h1:not(:has-text("Henter"))').waitFor();
    await isSound(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  }

  test.each([
    [320, 'light'],
    [1280, 'dark'],
  ] as const)('axe finds nothing in any state of the page, %i wide and %s', async (width, scheme) => {
    for (const task of tasks) {
      stand.answer('/tasks/E1.1', task);
      await open('/desk/E1.1', window(width, scheme));
    }
    for (const shown of [queue, laterQueue, noQueue]) {
      stand.answer('/tasks', shown);
      await open('/desk', window(width, scheme));
    }
  });

  test.each([
    [320, 'dark'],
    [640, 'light'],
    [1280, 'light'],
  ] as const)('axe finds nothing in a full page, %i wide and %s', async (width, scheme) => {
    await open('/desk/E1.1', window(width, scheme));
    await open('/desk', window(width, scheme));
  });

  test('axe finds nothing in what an act asks for, what is lacking, and what went wrong', async () => {
    stand.answer('/journeys/J1/errands/E1/acts', () => stand.problem('cannot-now', 409));
    const { page } = await openDesk(stand, '/desk/E1.1', { viewport: { width: 320, height: 900 } });
    await page.getByRole('button', { name: 'Mer' }).click();
    await isSound(page);
    await page.getByRole('button', { name: 'Begynn en ny runde' }).click();
    await page.getByRole('button', { name: 'Lagre svaret' }).click();
    await isSound(page);
    await page.locator('.act-in-hand').getByLabel('Begrunnelse').fill('Det kom nye opplysninger.');
    await page.locator('.act-in-hand').getByRole('button', { name: 'Begynn en ny runde' }).click();
    await page.getByRole('alert').waitFor();
    await isSound(page);
  });

  test('the first link leads straight to the task, and the second to the queue', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#task:focus').waitFor();
    await page.reload();
    await page.locator('.queue-row').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#queue:focus').waitFor();
  });

  test('a task is answered with the keyboard alone', async () => {
    stand.answer('/journeys/J1/errands/E1/acts', () => {
      stand.answer('/tasks/E1.1', closedTask);
      return { status: 200, body: {} };
    });
    const { page } = await openDesk(stand, '/desk/E1.1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (const key of ['Tab', 'Space', 'ArrowDown', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('Han arbeider i Sverige.');
    for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: 'Lagret: Ja, en EØS-sak' }).waitFor();
    expect(stand.posted).toMatchObject([{ content: { value: false, grounds: 'Han arbeider i Sverige.' } }]);
  });

  test('everything that is pressed is at least 44 high', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1', { viewport: { width: 320, height: 900 } });
    const low: string[] = await page.evaluate(
      `[...document.querySelectorAll('main .ds-button, .task-back a, .queue-row')].filter((it) => it.checkVisibility() && it.getBoundingClientRect().height < 44).map((it) => it.textContent)`,
    );
    expect(low).toEqual([]);
  });

  test('in forced colours the chosen row and the chosen filter are told apart', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1', { forcedColors: 'active' });
    const styleOf = (selector: string, name: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${name}`);
    expect(await styleOf('.queue-row[aria-current]', 'outlineStyle')).toBe('solid');
    expect(await styleOf('label:has([value=all])', 'backgroundColor')).not.toBe(
      await styleOf('label:has([value=mine])', 'backgroundColor'),
    );
  });

  test('the page has one main and one place that speaks', async () => {
    const { page } = await openDesk(stand, '/desk/E1.1');
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('[role="status"]').count()).toBe(1);
    expect(await page.locator('main h1').count()).toBe(1);
  });

  test('every sentence the page says has words in both languages', async () => {
    for (const locale of ['nb-NO', 'en-GB']) {
      const { page } = await openDesk(stand, '/desk/E1.1', { locale });
      await page.locator('.strip').waitFor();
      expect(await page.locator('main').textContent()).not.toMatch(/page\.desk|\{\w+\}/);
    }
  });
});
