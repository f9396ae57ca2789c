import { randomUUID } from 'node:crypto';
import type { TellParticipant } from '../../activities/tell-participant.js';
import { Failure } from '../../channels/failure.js';
import { hangUp } from '../../channels/line.js';
import { type AtWork, failureOf, openWork } from './at-work.js';

let work: AtWork;
let couple: Awaited<ReturnType<AtWork['family']>>;

beforeAll(async () => {
  work = await openWork();
  couple = await work.family('married', 0);
});
afterAll(() => work.stop());
afterEach(() => hangUp());

interface Dialog {
  id: string;
  party: string;
  process: string;
  status: string;
  externalReference: string;
  activities: unknown[];
}

const dialogs = async (errand: string): Promise<Dialog[]> =>
  (await work.town.control('dialogporten', 'GET', '/dialogs')).json.filter((it: Dialog) =>
    it.externalReference.startsWith(errand),
  );
const letters = async (): Promise<{ forsendelse: { mottaker: Record<string, string> } }[]> =>
  (await work.town.control('svarut', 'GET', '/sendings')).json;

type Question = Extract<TellParticipant, { verb: 'ask' }>;

/** A question to the mother, with its record; changed by one detail a test. */
async function question(family = couple): Promise<Question> {
  const errand = randomUUID();
  await work.record(family, errand);
  const { journey, mother: to, child } = family;
  return {
    ...{ verb: 'ask', key: `${journey}/${errand}/1/ask.${to}/2`, errand, round: 1, to, journey },
    ...{ step: 'kindergarten-place', about: child, with: 'solvik', lifeEvent: 'having-children' },
    question: { about: 'consent', of: child },
  };
}
const next = (it: Question, verb: 'remind' | 'inform' | 'close', says: string) => {
  const { question: _, ...rest } = it;
  return { ...rest, verb, says, key: it.key.replace('/ask.', `/${verb}.`) };
};

test('a participant has one dialog an errand, in the journey as its process, and it is closed when the thing is done', async () => {
  const it = await question();
  await work.attempt('tellParticipant', it);
  await work.attempt('tellParticipant', it);
  await work.attempt('tellParticipant', next(it, 'remind', 'reminder'));
  const [dialog, ...others] = await dialogs(it.errand);
  expect(others).toEqual([]);
  expect(dialog).toMatchObject({
    party: `urn:altinn:person:identifier-no:${couple.home.mother}`,
    process: `urn:livsferd:journey:${it.journey}`,
    status: 'RequiresAttention',
  });
  await work.attempt('tellParticipant', next(it, 'close', 'answered'));
  await work.attempt('tellParticipant', next(it, 'close', 'answered'));
  expect((await dialogs(it.errand))[0]?.status).toBe('Completed');
});

test('a dialog that Dialogporten made though we never heard so is found again', async () => {
  const it = await question();
  await work.town.control('dialogporten', 'PUT', '/faults', { fault: 'cut', verb: 'POST' });
  expect(await failureOf(work.attempt('tellParticipant', it))).toBe('Unavailable');
  await work.attempt('tellParticipant', it, { attempt: 2 });
  expect(await dialogs(it.errand)).toHaveLength(1);
});

test('who has answered meanwhile is not reminded', async () => {
  const it = await question();
  await work.attempt('tellParticipant', it);
  const [before] = await dialogs(it.errand);
  const standing = (await work.store.standings.get(it.journey))!;
  const answered = standing.errands.map((errand) => ({
    ...errand,
    replies: { [it.to]: { says: 'yes', at: 1 } } as const,
  }));
  await work.store.standings.save([{ ...standing, seq: standing.seq + 1, errands: answered }]);
  await work.attempt('tellParticipant', next(it, 'remind', 'reminder'));
  const [after] = await dialogs(it.errand);
  expect(after?.activities).toEqual(before?.activities);
});

test('before it is known whether there is grief nothing is said', async () => {
  const it = await question();
  expect(await failureOf(work.attempt('tellParticipant', { ...it, journey: randomUUID() }))).toBe('Unavailable');
});

describe('somebody who is reserved against digital post', () => {
  const reserve = (person: string) =>
    work.town.control('kontaktregisteret', 'PUT', '/contacts', { person, reserved: true });

  test('gets one letter, at the address the register has, also when its receipt was lost', async () => {
    const family = await work.family('married', 1);
    await reserve(family.home.mother!);
    const it = await question(family);
    const before = (await letters()).length;
    await work.town.control('svarut', 'PUT', '/faults', { fault: 'cut', verb: 'POST' });
    expect(await failureOf(work.attempt('tellParticipant', it))).toBe('Unavailable');
    await work.attempt('tellParticipant', it, { attempt: 2 });
    const [letter, ...others] = (await letters()).slice(before);
    expect(others).toEqual([]);
    expect(letter?.forsendelse.mottaker).toMatchObject({ digitalId: family.home.mother, postnummer: '9701' });
    expect(await dialogs(it.errand)).toEqual([]);
  });

  test('reads in the letter what a caseworker asked in words', async () => {
    const family = await work.family('married', 1);
    await reserve(family.home.mother!);
    const it = await question(family);
    const letter = await work.store.vault.keepLetter('Bor barnet hos deg?\nHvor lenge?', family.mother);
    const posted: string[] = [];
    const post: typeof work.connections.post = {
      ...work.connections.post,
      send: async (sending) => {
        posted.push(...(sending.dokumenter ?? []).map(({ innhold }) => Buffer.from(innhold).toString('latin1')));
        return { id: randomUUID() };
      },
    };
    const asking = { ...it, question: { about: 'more', of: it.about, letter } } as const;
    await work.attempt('tellParticipant', asking, { on: { post } });
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatch(/Bor barnet hos deg\?.*\n.*Hvor lenge\?/);
  });

  test('and lives at a protected address gets none, and an operator is told', async () => {
    const family = await work.family('protected-mother');
    await reserve(family.home.mother!);
    const before = (await letters()).length;
    await work.attempt('tellParticipant', await question(family));
    expect(await letters()).toHaveLength(before);
    expect(work.reported.at(-1)).toEqual(['letter.undeliverable', { step: 'kindergarten-place', body: 'svarut' }]);
  });

  test('gets none at an address that has become protected since it was read', async () => {
    const family = await work.family('married', 3);
    await work.attempt('gather', work.gathering(family));
    await reserve(family.home.mother!);
    await work.bodies.act('/protections', { person: family.home.mother, level: 'fortrolig' });
    const before = (await letters()).length;
    await work.attempt('tellParticipant', await question(family));
    expect(await letters()).toHaveLength(before);
  });
});

test('each participant is told of a task, also where another cannot be', async () => {
  const it = await question();
  const task = {
    ...{ verb: 'openTask' as const, key: `${it.journey}/${it.errand}/1/openTask/3`, errand: it.errand, round: 1 },
    ...{ step: it.step, about: it.about, with: 'solvik', cause: 'outcome-unknown', owner: 'person' as const },
    ...{ to: [couple.mother, couple.otherParent!], journey: it.journey, lifeEvent: it.lifeEvent },
  };
  const { contact } = work.connections.contacts;
  const contacts = {
    contact: async (numbers: readonly string[]) => {
      if (numbers.includes(couple.home.mother!)) throw new Failure('Unavailable', 'not now');
      return contact(numbers);
    },
  };
  expect(await failureOf(work.attempt('openTask', task, { on: { contacts } }))).toBe('Unavailable');
  expect(await dialogs(it.errand)).toHaveLength(1);
  await work.attempt('openTask', task, { attempt: 2 });
  expect(await dialogs(it.errand)).toHaveLength(2);
  expect(await work.store.desk.get(it.errand, 1)).toMatchObject({ cause: 'outcome-unknown', owner: 'person' });
  await work.attempt('closeTask', { ...task, verb: 'closeTask' });
  expect((await work.store.desk.get(it.errand, 1))?.closed).toBeDefined();
});
