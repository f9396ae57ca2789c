import { setTimeout as pause } from 'node:timers/promises';
import { kill } from '../faults/kill.js';
import { act, askHumanAboutStudies, inquireAboutStudies } from './act.js';
import type { Family } from './families.js';
import { offered, row, showAllNews } from './news.js';
import type { Stage } from './stage.js';
import { type Visit, visitTimeline } from './visit.js';

const answer = 'Hva vil du svare?';
const words = 'Jeg gikk siste året på lærerutdanningen i Solvik.';

export function restarts(stage: () => Stage): void {
  let family: Family;
  let home: Visit;

  /** A caseworker has asked her something, and she writes her answer all the while. */
  beforeAll(async () => {
    const { stack, families } = stage();
    family = families.restarted;
    await askHumanAboutStudies(family);
    await inquireAboutStudies(stack.api, family, 'Hvor studerte du i vår?');
    await act(family, 'parental-benefit', { type: 'word.given', says: 'applied' });
    home = await visitTimeline(stage(), family);
    await home.page.getByLabel(answer).fill(words);
    await home.page.evaluate('globalThis.sameDocument = true');
  });
  afterAll(() => home?.leave());

  const isKept = async (): Promise<void> => {
    expect(await home.page.getByLabel(answer).inputValue()).toBe(words);
    expect(await home.page.evaluate('globalThis.sameDocument')).toBe(true);
  };

  test('the API is killed and started again: the page says that it is old, comes back by itself, and shows what happened', async () => {
    const stale = home.page.getByText(/Dette er fra kl\. \d\d\.\d\d\. Vi prøver igjen\. Ingenting er mistet\./);
    const isStale = stale.waitFor({ timeout: 40_000 });
    await Promise.all([keepAway(stage(), 'api', isStale), giveName(stage(), family)]);
    await isKept();
    await stale.waitFor({ state: 'detached', timeout: 60_000 });
    await offered(home.page).waitFor({ timeout: 60_000 });
    await isKept();
    await showAllNews(home.page, row(home.page, 'Navnevalg').getByText('Dette står i registeret.'));
    await isKept();
  });

  test('the workers are killed and started again: what a body said meanwhile comes by itself', async () => {
    await Promise.all([
      kill(stage().stack, ['workers'], 1, { least: 0, most: 1 }),
      grantParentalBenefit(stage(), family),
    ]);
    await offered(home.page).waitFor({ timeout: 60_000 });
    await isKept();
    await showAllNews(home.page, row(home.page, 'Foreldrepenger').getByText(/Nav sa ja/));
    await isKept();
  });

  test('and what she wrote is sent at last', async () => {
    await home.page
      .locator('form')
      .filter({ has: home.page.getByLabel(answer) })
      .getByRole('button')
      .click();
    await home.page.getByText('Du har bedt om at et menneske ser på dette. Lånekassen har det.').waitFor();
    await row(home.page, 'Foreldrestipend').getByText(words).waitFor();
    expect(home.complaints).toEqual([]);
  });
}

/** Killed again whenever it is back, until something has been seen. */
async function keepAway({ stack }: Stage, name: string, seen: Promise<unknown>): Promise<void> {
  let isSeen = false;
  const end = seen.finally(() => {
    isSeen = true;
  });
  for (let last: number | undefined; !isSeen; await pause(100)) {
    const pid = stack.processes()[name];
    if (pid === undefined || pid === last) continue;
    process.kill(pid, 'SIGKILL');
    last = pid;
  }
  await end;
}

/** In the register; we hear of it from its feed. */
const giveName = ({ town }: Stage, { child }: Family) =>
  town.tell('folkeregisteret', 'names', { child, first: 'Nor', last: 'Solbakken' });

async function grantParentalBenefit({ town, today }: Stage, { mother }: Family): Promise<void> {
  const decision = { person: mother.number, kind: 'parental-benefit', outcome: 'granted', decidedOn: await today() };
  await town.tell('nav', 'decisions', decision);
}
