import type { Page } from 'playwright-core';
import { faultsFound } from './axe.js';
import { describeInBrowser, openWindow } from './browser.js';
import { openStand, type Stand } from './stand.js';
import * as timelines from './timelines.js';

const { journey, birth } = timelines;
const address = `/timeline/${journey}`;
const ingrid = { kind: 'person', name: 'Ingrid Aune' } as const;

const states = {
  'something to do': birth,
  'nothing to do': timelines.nothing,
  'a refusal': timelines.refused,
  'a body that does not answer': timelines.unreachable,
  'something they told us': timelines.toldUs,
  'everything done': timelines.finished,
  'a protected address': timelines.protectedMother,
  'a register that was wrong': timelines.stopped,
  'a loss': timelines.grief,
  'many steps': timelines.long,
  'a beginning': timelines.beginning,
};

describeInBrowser('the timeline', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await openStand();
  });
  afterAll(() => stand.close());
  beforeEach(() => {
    stand.clear();
    stand.signedIn(ingrid);
    shows(birth);
  });

  const shows = (it: unknown) => stand.answer(`/journeys/${journey}/timeline`, it);

  async function open(
    options: Parameters<typeof openWindow>[0] = {},
    hash = '',
  ): Promise<Awaited<ReturnType<typeof openWindow>>> {
    const window = await openWindow(options);
    await window.page.goto(stand.address + address + hash);
    await window.page.waitForSelector('h1');
    return window;
  }

  test.each(Object.entries(states))('with %s axe finds no fault, and nothing lies beside the window', async (_, it) => {
    shows(it);
    const { page, complaints } = await open();
    await openEverything(page);
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect({ width, colorScheme, faults: await faultsFound(page) }).toEqual({ width, colorScheme, faults: [] });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('says first how it stands, and only the most urgent act is filled', async () => {
    const { page } = await open();
    expect(await page.textContent('h1')).toBe(birth.heading);
    expect(await page.locator('main .ds-button[data-variant="primary"]').allTextContents()).toEqual([
      'Se over og send',
    ]);
    await page.context().close();
  });

  test('a long list that waits for nobody is folded, and a day leads to a row within the fold', async () => {
    shows(timelines.long);
    const { page } = await open();
    expect(await page.locator('#section-notNow h3:visible').count()).toBe(8);
    await page.getByText('Vis 4 til').click();
    await page.locator('#section-notNow h3:visible').nth(11).waitFor();
    expect(await page.locator('#section-notNow h3:visible').count()).toBe(12);
    await page.getByText('Vis 4 til').click();
    await page.getByRole('link', { name: 'Stipend 11' }).click();
    await page.locator('#errand-grant-11 .opened').waitFor({ state: 'visible' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Vis 4 til').isVisible()).toBe(false);
    await page.context().close();
  });

  test('is walked with the keyboard alone: past the frame, to a count, into an errand, to its act', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Hopp til innholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('2 hos deg');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('section-yours');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Se over og send');
    for (const wanted of ['Nei takk', 'Vis mer om Søk om barnehageplass', 'Gå til Skatteetaten', 'Jeg har gjort det']) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(wanted);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Foreldrepenger');
    await page.keyboard.press('Enter');
    expect(await page.locator('#errand-parental-benefit').getAttribute('open')).not.toBeNull();
    await page.context().close();
  });

  test('a deep link opens one errand and stands at what opens it', async () => {
    const { page } = await open({}, '#errand-parental-benefit');
    expect(await focused(page)).toContain('Foreldrepenger');
    expect(await page.locator('main details[open]').count()).toBe(1);
    await page.context().close();
  });

  test('news waits to be asked for: nothing moves, and then the errand it is about is shown', async () => {
    const { page } = await open();
    shows(timelines.answered);
    stand.tell('v2');
    const show = page.getByRole('button', { name: 'Vis svaret' });
    await show.waitFor();
    expect(await page.getByText('Nav sa ja 23. november 2026.').count()).toBe(0);
    expect(await page.textContent('#status')).toContain('Nav har svart.');
    await show.click();
    expect(await page.getByText('Nav sa ja 23. november 2026.').count()).toBe(1);
    expect(await focused(page)).toContain('Foreldrepenger');
    await page.context().close();
  });

  test('what is announced comes one sentence at a time, at most every ten seconds', async () => {
    const { page } = await open();
    await page.evaluate(`{
      window.said = [];
      new MutationObserver(() => window.said.push(performance.now()))
        .observe(document.querySelector('#status'), { childList: true });
    }`);
    shows(timelines.answered);
    stand.tell('v2');
    const isSaid = async (times: number) => {
      while ((await page.evaluate<number>('window.said.length')) < times) await page.waitForTimeout(100);
    };
    await isSaid(1);
    shows(timelines.toldUs);
    stand.tell('v3');
    await isSaid(2);
    const [first, second] = (await page.evaluate('window.said')) as number[];
    expect(second! - first!).toBeGreaterThan(9_900);
    await page.context().close();
  });

  test('an old picture says from when it is, and says no more once there is contact again', async () => {
    const { page } = await open();
    stand.cut();
    await page
      .getByText(/Dette er fra kl\. \d\d\.\d\d\. Vi prøver igjen\. Ingenting er mistet\./)
      .waitFor({ timeout: 15_000 });
    stand.letIn();
    await page.getByText(/Dette er fra kl/).waitFor({ state: 'detached', timeout: 15_000 });
    await page.context().close();
  });

  test('an act is sent under a key, shown when the journey has taken it, and the errand it was about stands in focus', async () => {
    const { page } = await open();
    stand.answer(`/journeys/${journey}/errands/name-choice/acts`, () => {
      shows(timelines.toldUs);
      return { status: 200, body: {} };
    });
    await page.getByRole('button', { name: 'Jeg har gjort det' }).click();
    await page.getByText('Du sa fra 23. november 2026. Skatteetaten har ikke bekreftet det.').waitFor();
    expect(stand.posted).toEqual([
      {
        to: `/journeys/${journey}/errands/name-choice/acts`,
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        content: { type: 'word.given', says: 'done' },
      },
    ]);
    expect(await focused(page)).toContain('Velg navn sammen');
    expect(await page.locator('main details[open]').count()).toBe(1);
    await page.context().close();
  });

  test('a failure loses nothing that was typed, gives its reference, and the same is sent again under the same key', async () => {
    shows(timelines.refused);
    const { page } = await open();
    const acts = `/journeys/${journey}/errands/parental-benefit/acts`;
    stand.answer(acts, () => stand.problem('away', 503, { 'Retry-After': '1' }));
    await page.getByLabel('Hvorfor er du uenig?').fill('Jeg var i jobb hele året.');
    await page.getByRole('button', { name: 'Klag på vedtaket' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('7C2F1AB3');
    expect(await page.getByLabel('Hvorfor er du uenig?').inputValue()).toBe('Jeg var i jobb hele året.');
    expect(await faultsFound(page)).toEqual([]);
    stand.answer(acts, {});
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.locator('[role=alert]').waitFor({ state: 'detached' });
    expect(stand.posted).toHaveLength(2);
    expect(new Set(stand.posted.map((it) => it.key)).size).toBe(1);
    await page.context().close();
  });

  test('what is missing is said on top, with focus, and each line leads to its field', async () => {
    shows(timelines.refused);
    const { page } = await open();
    await page.getByRole('button', { name: 'Klag på vedtaket' }).click();
    await page.locator('ds-error-summary:focus').waitFor();
    expect(await faultsFound(page)).toEqual([]);
    await page.locator('ds-error-summary a').click();
    expect(await page.evaluate('document.activeElement.localName')).toBe('textarea');
    expect(stand.posted).toEqual([]);
    await page.context().close();
  });

  test('an act that wants a surer login sends one to it and back, and what was chosen is still there', async () => {
    const { page } = await open();
    stand.answer(`/journeys/${journey}/errands/parental-benefit/acts`, () => stand.problem('sign-in-too-weak', 401));
    await page.locator('#errand-parental-benefit > summary').click();
    await page.getByRole('button', { name: 'Svar' }).click();
    await page.getByLabel('Ja').check();
    await page.locator('#errand-parental-benefit form button[type=submit]').click();
    await page.waitForURL(/\/sign-in/);
    const [asked] = stand.signIns;
    expect(Object.fromEntries(asked!.searchParams)).toEqual({ as: 'person', to: address, level: 'high', max_age: '0' });
    await page.goto(stand.address + address);
    await page.locator('#errand-parental-benefit > summary').click();
    expect(await page.getByLabel('Ja').isChecked()).toBe(true);
    await page.context().close();
  });

  test('who has not signed in is sent to sign in, and back', async () => {
    stand.signedIn({ kind: 'anonymous' });
    const { page } = await openWindow();
    await page.goto(stand.address + address);
    await page.waitForURL(/\/sign-in/);
    expect(stand.signIns[0]!.searchParams.get('to')).toBe(address);
    await page.context().close();
  });

  test('a wait of more than 300 ms shows a skeleton that says what is fetched', async () => {
    shows(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      return { status: 200, body: birth };
    });
    const { page } = await openWindow();
    await page.goto(stand.address + address);
    await page.waitForSelector('[aria-busy=true] .ds-skeleton');
    expect(await page.textContent('h1')).toBe('Henter tidslinjen');
    expect(await faultsFound(page)).toEqual([]);
    await page.getByRole('heading', { level: 1, name: birth.heading }).waitFor();
    await page.context().close();
  });

  test('a journey that is not theirs, or not there, says so and leads on', async () => {
    stand.answer(`/journeys/${journey}/timeline`, () => stand.problem('not-found', 404));
    const { page } = await open();
    expect(await page.textContent('h1')).toBe('Denne siden finnes ikke, eller den er ikke din.');
    expect(await faultsFound(page)).toEqual([]);
    await page.context().close();
  });

  test('another language is chosen without leaving the page, and is remembered', async () => {
    const { page } = await open();
    shows({ ...birth, language: 'en', heading: 'Most of this happens by itself. Two things are waiting for you.' });
    await page.getByRole('button', { name: 'Bokmål' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Most of this happens by itself.' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.reload();
    await page.waitForSelector('h1');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.context().close();
  });

  test('where a language has no words yet, the page says so in the one it speaks', async () => {
    const { page } = await openWindow();
    await page.goto(`${stand.address}${address}?language=se`);
    await page.getByText('Denne teksten er på bokmål. Vi har den ikke på ditt språk ennå.').waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('nb');
    await page.context().close();
  });

  test.each([
    ['forced colours', { forcedColors: 'active' as const }],
    ['reduced motion', { reducedMotion: 'reduce' as const }],
  ])('with %s it has no fault that axe can find', async (_, options) => {
    const { page } = await open(options);
    await openEverything(page);
    expect(await faultsFound(page)).toEqual([]);
    await page.context().close();
  });

  test('with text twice as large nothing lies beside the window', async () => {
    const { page } = await open({ viewport: { width: 1280, height: 900 } });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    await openEverything(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    await page.context().close();
  });
});

const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.textContent.replace(/\\s+/g, ' ').trim()");

/** And waits until it stands still. */
async function openEverything(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate("for (const it of document.querySelectorAll('main details')) it.open = true");
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
