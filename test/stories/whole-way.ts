import type { Page } from 'playwright-core';
import type { Family } from './families.js';
import { finish } from './finish.js';
import { offered, openRow, placesOf, read, row, showAllNews, showNews } from './news.js';
import { applicationFor, decide } from './solvik.js';
import type { Stage } from './stage.js';
import { openTimeline, signInAsPerson, type Visit, visit } from './visit.js';

const place = 'Barnehageplass og redusert betaling';

export function wholeWay(stage: () => Stage): void {
  let family: Family;
  let home: Visit;
  let page: Page;

  beforeAll(async () => {
    family = stage().families.wholeWay;
    home = await visit(stage());
    page = home.page;
  });
  afterAll(() => home?.leave());

  test('she signs in, and finds the journey that the register began', async () => {
    await signInAsPerson(page, family.mother.number);
    expect(await page.textContent('h1')).toBe('4 ting venter på deg.');
    await openTimeline(page);
    expect(page.url()).toBe(`${stage().stack.api}/timeline/${family.journey}`);
    expect(await page.textContent('h1')).toBe('Det meste går av seg selv. Fire ting venter på deg.');
    expect(await page.locator('main h2').allTextContents()).toEqual(
      expect.arrayContaining(['Du må gjøre', 'Skjer av seg selv', 'Senere', 'Ingen vet ennå', 'Gjelder ikke deg nå']),
    );
    expect(await row(page, 'Barnetrygd').textContent()).toMatch(/Nav sa ja/);
    await page.evaluate('globalThis.sameDocument = true');
  });

  test('she answers a question, and the answer settles what nobody knew', async () => {
    await openRow(page, 'Foreldrestipend');
    const studies = row(page, 'Foreldrestipend');
    await studies.getByRole('button', { name: 'Svar', exact: true }).click();
    await studies.getByLabel('Nei').check();
    await studies.locator('form').getByRole('button', { name: 'Svar' }).click();
    await studies.getByText('Gjelder ikke deg nå.').waitFor();
    expect(await page.getByRole('heading', { name: 'Ingen vet ennå' }).count()).toBe(0);
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
  });

  test('she looks over what leaves, holds something back, and sends: Solvik has what the card said', async () => {
    await page.getByRole('link', { name: 'Se over og send' }).click();
    await page.getByRole('heading', { level: 1, name: 'Se over før vi sender' }).waitFor();
    await page.getByRole('button', { name: 'Ikke send Mors barn' }).click();
    await page.getByRole('button', { name: 'Ta med igjen Mors barn' }).waitFor();
    expect(await page.locator('#field-siblings s').count()).toBe(1);
    await page.getByLabel('Hvilken dato er riktig?').fill('2027-08-15');
    await page.getByRole('button', { name: 'Svar', exact: true }).click();
    await page.locator('#field-startDate').getByText('15. august 2027').waitFor();
    await page.getByRole('button', { name: 'Ja, send til Solvik kommune' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vi har tatt imot svaret ditt' }).waitFor();
    expect(await page.locator('.receipt').textContent()).toMatch(
      /Mottatt \d+\. \w+ 20\d\d kl\. \d\d\.\d\d\. Referanse [0-9A-F]{8}\./,
    );
    expect(await page.locator('.receipt li').allTextContents()).not.toContain('Mors barn');

    const { fields } = await applicationFor(stage().town, family.child);
    expect(fields).toMatchObject({ childNumber: family.child, startDate: '2027-08-15' });
    expect(fields).not.toHaveProperty('siblings');
  });

  test('Solvik answers while her page is open: it says so, and changes only when she asks', async () => {
    await page.getByRole('link', { name: 'Tilbake til tidslinjen' }).click();
    await row(page, place).getByText('Solvik kommune ser på dette.').waitFor();
    await page.evaluate('globalThis.sameDocument = true');
    const stood = await placesOf(page);
    const said = {
      outcome: 'granted',
      text: 'Barnet får plass fra august.',
      decidedOn: await stage().today(),
    } as const;
    await decide(stage().town, family.child, said);
    await page.locator('.unasked').getByText('Solvik kommune har svart.').waitFor();
    expect(await placesOf(page)).toEqual(stood);
    expect(await row(page, place).textContent()).toContain('Solvik kommune ser på dette.');
    expect(await page.getByText(said.text).count()).toBe(0);
    await showNews(page);
    await row(page, place).getByText('Solvik kommune sa ja').waitFor();
    await row(page, place).getByText(said.text).waitFor();
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
  });

  test('when everything is answered the page says that it is over, and is her receipt', async () => {
    await finish(stage(), family);
    await offered(page).waitFor();
    await showAllNews(page, read(page, 'Alt er i orden.'));
    expect(await page.textContent('h1')).toBe('Alt er i orden.');
    expect(await page.getByRole('heading', { name: 'Du må gjøre' }).count()).toBe(0);
    for (const [step, end] of [
      [place, 'Solvik kommune sa ja'],
      ['Foreldrepenger', 'Nav sa ja'],
      ['Kontantstøtte', 'Nav sa ja'],
      ['Navnevalg', 'Dette står i registeret.'],
      ['Melding om permisjon', 'Du sa fra'],
    ] as const)
      expect(await row(page, step).textContent()).toContain(end);
    await page.getByRole('link', { name: 'Livsferd' }).click();
    await page.getByRole('link', { name: 'Alt er i orden.' }).waitFor();
    expect(await page.textContent('h1')).toBe('Ingenting venter på deg nå.');
    expect([...home.complaints, ...home.broken]).toEqual([]);
  });
}
