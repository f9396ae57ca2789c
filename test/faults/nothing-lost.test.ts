/**
 * Fifty births while workers, Temporal and PostgreSQL are killed with SIGKILL, twice each, and while bodies take what they
 * are sent and do not answer. The verdict comes from the bodies' own ledgers, and from the same births in a quiet town.
 */
import { type Account, type Findings, findings, giveAccount } from './account.js';
import { kill } from './kill.js';
import { ownStack } from './own-stack.js';
import { type Meanwhile, tell } from './story.js';
import type { Town } from './town.js';

/** Give FAULTS_SEED to kill at other times, and in other families. */
const seed = Number(process.env.FAULTS_SEED ?? 2026);
const births = { count: 50, twins: 6, seed };

async function live(meanwhile: (stack: Awaited<ReturnType<typeof ownStack>>) => Meanwhile): Promise<Account> {
  const stack = await ownStack();
  try {
    const told = await tell(stack, births, meanwhile(stack));
    return await giveAccount(told).finally(() => told.witness.stop());
  } finally {
    await stack.stop();
  }
}

const cutAnswers = async ({ tell: order }: Pick<Town, 'tell'>): Promise<void> => {
  await order('svarut', 'faults', { fault: 'cut', times: 4, verb: 'POST', path: '/forsendelser' }, 'PUT');
  await order('solvik', 'faults', { fault: 'cut', times: 6, verb: 'POST', path: '/events' }, 'PUT');
};

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
  quiet = await live(() => ({}));
  disturbed = await live((stack) => ({
    pace: 800,
    births: () => kill(stack, ['workers', 'temporal', 'postgres'], seed, { least: 1_500, most: 4_500 }),
    acts: async (town) => {
      await cutAnswers(town);
      await kill(stack, ['postgres', 'workers', 'temporal'], seed + 1);
    },
  }));
}, 240_000);

describe(`fifty births, seed ${seed}`, () => {
  test('nothing is lost and nothing is doubled in a quiet town', () => {
    expect(findings(quiet)).toEqual(nothing);
  });

  test('nothing is lost and nothing is doubled though everything is killed', () => {
    expect(findings(disturbed)).toEqual(nothing);
  });

  test('what was killed was killed in the middle of the work', () => {
    expect(disturbed.retried).toBeGreaterThan(0);
  });

  test('every family comes to where it comes without faults', () => {
    expect(disturbed.shapes).toEqual(quiet.shapes);
  });

  test('everybody is written to as often as without faults', () => {
    expect(disturbed.letters).toEqual(quiet.letters);
    expect(disturbed.dialogs).toEqual(quiet.dialogs);
  });
});
