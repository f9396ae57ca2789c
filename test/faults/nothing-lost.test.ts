/**
 * Fifty births while workers, Temporal and PostgreSQL are killed with SIGKILL, twice or more, and while bodies take what
 * they are sent and do not answer. The verdict comes from the bodies' own ledgers, and from the same families in a quiet town.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, type Findings, findings, giveAccount, unansweredLetters } from './account.js';
import { kill } from './kill.js';
import { type OwnStack, ownStack } from './own-stack.js';
import { type Births, type Meanwhile, tell } from './story.js';
import type { Town } from './town.js';

/** Give FAULTS_SEED to kill at other times, and in other families. */
const seed = Number(process.env.FAULTS_SEED ?? 2026);

async function live(births: Births, meanwhile: (stack: OwnStack) => Meanwhile): Promise<Account> {
  const stack = await ownStack();
  try {
    const told = await tell(stack, births, meanwhile(stack));
    return await giveAccount(told).finally(() => told.witness.stop());
  } finally {
    await stack.stop();
  }
}

/** Some of what goes to each body is taken and not answered; parents are written to as well, so that it takes a while until it is Granlia's turn. */
async function cutAnswers({ tell: order, ledger }: Town): Promise<void> {
  await order('solvik', 'faults', { fault: 'cut', times: 4, verb: 'POST', path: '/events' }, 'PUT');
  for (let round = 0; round < 25 && unansweredLetters(await ledger('svarut')) < 2; round += 1) {
    await order('svarut', 'faults', { fault: 'cut', times: 1, verb: 'POST', path: '/forsendelser' }, 'PUT');
    await pause(1_500);
  }
  await order('svarut', 'faults', undefined, 'DELETE');
}

const disturb = (stack: OwnStack): Meanwhile => ({
  pace: 500,
  births: () => kill(stack, ['workers', 'temporal', 'postgres'], seed, { least: 1_000, most: 4_000 }),
  acts: (town) => Promise.all([cutAnswers(town), kill(stack, ['postgres', 'workers', 'temporal'], seed + 1)]),
  annulments: () => kill(stack, ['workers', 'postgres'], seed + 2),
});

const nothing: Findings = {
  undisposed: [],
  misbegun: [],
  doubled: [],
  lost: [],
  orphaned: [],
  unsubmitted: [],
  behind: [],
  ownerless: [],
};

let quiet: Account;
let disturbed: Account;

beforeAll(async () => {
  quiet = await live({ count: 16, twins: 4, seed }, () => ({}));
  disturbed = await live({ count: 50, twins: 4, seed }, disturb);
}, 240_000);

describe(`fifty births, seed ${seed}`, () => {
  test('nothing is lost and nothing is doubled in a quiet town', () => {
    expect(findings(quiet)).toEqual(nothing);
  });

  test('nothing is lost and nothing is doubled though everything is killed', () => {
    expect(findings(disturbed)).toEqual(nothing);
    expect(disturbed.families).toHaveLength(50);
  });

  test('it was disturbed in the middle of the work: both municipalities took what they did not answer', () => {
    expect(disturbed.retried).toBeGreaterThan(0);
    expect(disturbed.unanswered.granlia).toBeGreaterThan(0);
    expect(disturbed.unanswered.solvik).toBeGreaterThan(0);
  });

  test('a family comes to where it comes without faults, and its parents are sent what they are sent without faults', () => {
    const same = Object.fromEntries(Object.keys(quiet.homes).map((mother) => [mother, disturbed.homes[mother]]));
    expect(same).toEqual(quiet.homes);
  });

  test('so does every other family of the same kind', () => {
    const ends = new Map(Object.values(quiet.homes).map(({ kind, shape }) => [kind, shape]));
    const alike = Object.values(disturbed.homes).filter(({ kind }) => ends.has(kind));
    expect(alike.length).toBeGreaterThan(Object.keys(quiet.homes).length);
    expect(alike.map(({ kind, shape }) => [kind, shape])).toEqual(alike.map(({ kind }) => [kind, ends.get(kind)]));
  });
});
