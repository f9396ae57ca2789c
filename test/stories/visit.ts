import type { Page } from 'playwright-core';
import { openWindow, type Window } from '../web/browser.js';
import type { Family } from './families.js';
import type { Stage } from './stage.js';

export interface Visit extends Window {
  /** Answers of ours that should never be: 5xx. */
  broken: string[];
  leave(): Promise<void>;
}

type How = Parameters<typeof openWindow>[0];

/** A window at the start page. What its pages complain of is no story's wish. */
export async function visit({ stack }: Stage, how?: How): Promise<Visit> {
  const { page, complaints } = await openWindow({ viewport: { width: 1280, height: 900 }, ...how });
  const broken: string[] = [];
  page.on('response', (it) => it.status() >= 500 && broken.push(`${it.status()} ${it.url()}`));
  await page.goto(`${stack.api}/`);
  await page.waitForSelector('h1');
  return { page, complaints, broken, leave: () => page.context().close() };
}

/** Signs in on the issuer's own login page, as anybody would. */
export async function signInAsPerson(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click();
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(number);
  await page.getByRole('button', { name: 'Logg inn med dette nummeret' }).click();
  await page.getByRole('heading', { name: 'Dine forløp' }).waitFor();
}

/** Somebody at home: signed in, with the one journey open. */
export async function visitTimeline(stage: Stage, { mother }: Pick<Family, 'mother'>): Promise<Visit> {
  const it = await visit(stage);
  await signInAsPerson(it.page, mother.number);
  await openTimeline(it.page);
  return it;
}

export async function openTimeline(page: Page): Promise<void> {
  await page.locator('.journeys a').click();
  await page.locator('.timeline h1').waitFor();
}
