import type { Page } from 'playwright-core';
import { faultsFound } from '../web/axe.js';
import { askHumanAboutStudies } from './act.js';
import { colleagues, openTask, visitDesk } from './desk.js';
import { openRow } from './news.js';
import type { Stage } from './stage.js';
import { openTimeline, signInAsPerson, visit } from './visit.js';

const widths = [320, 1280];
const schemes = ['light', 'dark'] as const;

/** Faults that axe finds, and what lies beside the window, in each of the four ways a page is looked at. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of widths)
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
      const beside = wide > width ? [`${wide} px wide`] : [];
      faults.push(...[...beside, ...(await faultsFound(page))].map((it) => `${width} ${colorScheme}: ${it}`));
    }
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults;
}

export function looks(stage: () => Stage): void {
  test('the pages of a parent: start, timeline, an errand opened, field card, receipt', async () => {
    const { page, complaints, leave } = await visit(stage());
    const found: Record<string, string[]> = { stranger: await faultsOf(page) };
    await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click();
    found.login = await faultsOf(page);
    await page.goBack();
    await signInAsPerson(page, stage().families.looks.mother.number);
    found.start = await faultsOf(page);
    await openTimeline(page);
    found.timeline = await faultsOf(page);
    await openRow(page, 'Barnetrygd');
    await openRow(page, 'Foreldrestipend');
    found.opened = await faultsOf(page);
    await page.getByRole('link', { name: 'Se over og send' }).click();
    await page.locator('.card h1').waitFor();
    found.card = await faultsOf(page);
    await page.getByRole('button', { name: 'Ja, send til Solvik kommune' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vi har tatt imot svaret ditt' }).waitFor();
    found.receipt = await faultsOf(page);
    expect(found).toEqual({ stranger: [], login: [], start: [], timeline: [], opened: [], card: [], receipt: [] });
    expect(complaints).toEqual([]);
    await leave();
  });

  test('the desk: the queue, a task, and the task once it is taken', async () => {
    await askHumanAboutStudies(stage().families.looks);
    const [employee] = await colleagues(stage(), 'lanekassen');
    const { page, complaints, leave } = await visitDesk(stage(), employee!);
    const found: Record<string, string[]> = { queue: await faultsOf(page) };
    await openTask(page, 'Foreldrestipend: var mor student før fødselen?');
    found.task = await faultsOf(page);
    await page.getByRole('button', { name: 'Ta oppgaven' }).click();
    await page.getByRole('button', { name: 'Lagre svaret' }).waitFor();
    found.taken = await faultsOf(page);
    expect(found).toEqual({ queue: [], task: [], taken: [] });
    expect(complaints).toEqual([]);
    await leave();
  });
}
