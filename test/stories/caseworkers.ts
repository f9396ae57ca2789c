import { act, askHumanAboutStudies } from './act.js';
import { claim, colleagues, openTask, saveAnswer, visitDesk } from './desk.js';
import type { Family } from './families.js';
import { openRow, read, row, showAllNews } from './news.js';
import { applicationFor, decide } from './solvik.js';
import type { Stage } from './stage.js';
import { type Visit, visitTimeline } from './visit.js';

const studies = 'Foreldrestipend';
const place = 'Barnehageplass og redusert betaling';

export function caseworkers(stage: () => Stage): void {
  let family: Family;
  let home: Visit;

  beforeAll(async () => {
    family = stage().families.stalled;
    await askHumanAboutStudies(family);
    await act(family, 'kindergarten-place', { type: 'consent.given', choice: 'first' });
    await applicationFor(stage().town, family.child);
    home = await visitTimeline(stage(), family);
  });
  afterAll(() => home?.leave());

  test('a rule that said no is answered by one who knows better, and the parent reads who', async () => {
    const [employee] = await colleagues(stage(), 'lanekassen');
    const { page, leave, complaints, broken } = await visitDesk(stage(), employee!);
    await openTask(page, `${studies}: var mor student før fødselen?`);
    await claim(page);
    await saveAnswer(page, 'Ja', 'Studiestedet bekrefter at hun var student i vår.');
    expect(await page.textContent('#done')).toBe('Lagret: Ja');
    await page.getByRole('heading', { name: 'Oppgaven er lukket' }).waitFor();

    await showAllNews(home.page, read(home.page, 'Begynner når dette er klart: Foreldrepenger.'));
    await openRow(home.page, studies);
    const shown = await row(home.page, studies).textContent();
    expect(shown).toContain('Du har studert i minst fire måneder før fødselen.');
    expect(shown).toContain('Kilde: Lånekassen');
    expect([...complaints, ...broken]).toEqual([]);
    await leave();
  });

  test('of two decisions that contradict each other two caseworkers say which holds, and the parent reads why', async () => {
    const decidedOn = await stage().today();
    const said = { decidedOn, text: 'Barnet får plass i Fjordgløtt barnehage.' };
    await decide(stage().town, family.child, { ...said, outcome: 'granted' });
    await showAllNews(home.page, row(home.page, place).getByText('Solvik kommune sa ja'));
    await decide(stage().town, family.child, { ...said, outcome: 'refused', text: 'Det er ikke plass.' });
    await showAllNews(home.page, row(home.page, place).getByText('Solvik kommune har sagt både ja og nei.'));

    const [one, other] = await colleagues(stage(), 'solvik');
    const first = await visitDesk(stage(), one!);
    await openTask(first.page, `${place}: hvilket vedtak gjelder?`);
    await claim(first.page);
    await saveAnswer(first.page, 'Innvilgelsen gjelder', 'Avslaget gikk ut ved en feil.', decidedOn);
    expect(await first.page.textContent('#done')).toBe('Forslaget er lagret. En kollega må si det samme.');
    expect(await row(home.page, place).textContent()).toContain('Solvik kommune har sagt både ja og nei.');

    const second = await visitDesk(stage(), other!);
    await openTask(second.page, `${place}: hvilket vedtak gjelder?`);
    await second.page.getByText(`${one!.name} foreslår: innvilget.`).waitFor();
    await second.page.getByRole('button', { name: 'Jeg sier det samme: innvilget' }).click();
    await second.page.getByLabel('Begrunnelse').fill('Plassen er satt av, og avslaget gjaldt et annet barn.');
    await second.page.locator('form').getByRole('button', { name: 'Jeg sier det samme: innvilget' }).click();
    await second.page.locator('#done').waitFor();

    await showAllNews(home.page, read(home.page, 'Plassen er satt av, og avslaget gjaldt et annet barn.'));
    expect(await row(home.page, place).textContent()).toContain('Solvik kommune sa ja');
    for (const { complaints, broken, leave } of [first, second]) {
      expect([...complaints, ...broken]).toEqual([]);
      await leave();
    }
  });

  test('after an annulment one says that it has been put right, and the parent no longer waits for that', async () => {
    await stage().town.annul({ numbers: [family.child] });
    await showAllNews(home.page, row(home.page, 'Farskap og medmorskap').getByText('Nav må rette dette selv.'));
    expect(await home.page.textContent('h1')).toBe('Registeret tok feil. Vi har stanset alt.');

    const [employee] = await colleagues(stage(), 'nav');
    const { page, leave, complaints, broken } = await visitDesk(stage(), employee!);
    await openTask(page, 'Farskap og medmorskap: er dette rettet?');
    await claim(page);
    await saveAnswer(page, 'Det er rettet', 'Vi har slettet farskapet hos oss.');
    await page.getByRole('heading', { name: 'Oppgaven er lukket' }).waitFor();

    await showAllNews(home.page, row(home.page, 'Farskap og medmorskap').getByText(/I orden siden/));
    expect(await row(home.page, 'Farskap og medmorskap').textContent()).toContain('Vi har slettet farskapet hos oss.');
    expect([...complaints, ...broken, ...home.complaints, ...home.broken]).toEqual([]);
    await leave();
  });
}
