import { askHumanAboutStudies } from './act.js';
import { colleagues } from './desk.js';
import { keyboardAt } from './keyboard.js';
import { applicationFor } from './solvik.js';
import type { Stage } from './stage.js';
import { visit } from './visit.js';

export function withKeysAlone(stage: () => Stage): void {
  test('a parent goes from signing in to an answer that is sent', async () => {
    const { mother, child } = stage().families.keyboard;
    const { page, leave, complaints } = await visit(stage());
    const { tabTo, press, type, standsAt } = keyboardAt(page);
    await tabTo('Logg inn med ID-porten');
    await press('Enter');
    await page.getByRole('heading', { name: 'ID-porten (etterligning)' }).waitFor();
    await tabTo(/^Fødselsnummer eller D-nummer/);
    await type(mother.number);
    await press('Enter');
    await page.locator('.journeys').waitFor();
    await tabTo(/venter på deg\.$/);
    await press('Enter');
    await page.locator('.timeline h1').waitFor();
    await tabTo('Se over og send');
    await press('Enter');
    await page.locator('.card h1').waitFor();
    await tabTo('Ja, send til Solvik kommune');
    await press('Space');
    await standsAt('Vi har tatt imot svaret ditt');
    expect((await applicationFor(stage().town, child)).fields.childNumber).toBe(child);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a caseworker goes from the queue to an answer that is saved', async () => {
    await askHumanAboutStudies(stage().families.keyboard);
    const [employee] = await colleagues(stage(), 'lanekassen');
    const { page, leave, complaints } = await visit(stage());
    const { tabTo, press, type, standsAt } = keyboardAt(page);
    await tabTo('Logg inn som ansatt');
    await press('Enter');
    await page.getByRole('heading', { name: 'Ansattporten (etterligning)' }).waitFor();
    await tabTo(new RegExp(`^${employee!.name}.*Lånekassen$`));
    await press('Enter');
    await page.locator('.queue-row').first().waitFor();
    await tabTo(/^Foreldrestipend: var mor student/);
    await press('Enter');
    await standsAt('Foreldrestipend: var mor student før fødselen?');
    await tabTo('Ta oppgaven');
    await press('Enter');
    await standsAt('Hva er riktig?');
    await tabTo('Ja');
    await press('Space', 'ArrowDown');
    await tabTo('Begrunnelse');
    await type('Hun var ikke meldt til eksamen i vår.');
    await tabTo('Lagre svaret');
    await press('Enter');
    await standsAt('Lagret: Jeg har sett på det. Ingenting endres.');
    expect(complaints).toEqual([]);
    await leave();
  });
}
