import type { Page } from 'playwright-core';
import type { Stage } from './stage.js';
import { type Visit, visit } from './visit.js';

export interface Colleague {
  name: string;
  who: string;
  at?: string;
  roles: string[];
}

/** Those who work at a body and have no special role, in the order of the login page. */
export const colleagues = async ({ town }: Stage, body: string): Promise<Colleague[]> =>
  (await town.look<Colleague[]>('ansattporten', 'people')).filter(
    ({ at, roles }) => at === body && roles.join() === 'caseworker',
  );

/** At work: signed in, and at the queue. */
export async function visitDesk(stage: Stage, { name, who }: Colleague): Promise<Visit> {
  const it = await visit(stage);
  await it.page.getByRole('link', { name: 'Logg inn som ansatt' }).click();
  await it.page.getByRole('button', { name: `${name} ${who}` }).click();
  await it.page.locator('.queue-row').first().waitFor();
  return it;
}

export async function openTask(page: Page, title: string | RegExp): Promise<void> {
  await page.locator('.queue-row', { hasText: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

export async function claim(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ta oppgaven' }).click();
  await page.getByRole('button', { name: 'Lagre svaret' }).waitFor();
}

export async function saveAnswer(page: Page, answer: string, grounds: string, on?: string): Promise<void> {
  await page.getByLabel(answer, { exact: true }).check();
  if (on !== undefined) await page.getByLabel('Hvilken dag ble det bestemt?').fill(on);
  await page.getByLabel('Begrunnelse').fill(grounds);
  await page.getByRole('button', { name: 'Lagre svaret' }).click();
  await page.locator('#done').waitFor();
}
