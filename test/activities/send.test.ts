import { manifests } from '../../agencies/manifests.js';
import { Failure } from '../../channels/failure.js';
import { hangUp } from '../../channels/line.js';
import type { Manifest } from '../../journey/manifest.js';
import { type LifeEvent, lifeEvents } from '../../life-events/index.js';
import { type AtWork, failureOf, openWork, pretending } from './at-work.js';

let work: AtWork;
let solvik: Awaited<ReturnType<AtWork['family']>>;
let granlia: Awaited<ReturnType<AtWork['family']>>;

beforeAll(async () => {
  work = await openWork();
  solvik = await work.family('married', 0);
  granlia = await work.family('married', 2);
});
afterAll(() => work.stop());
afterEach(() => hangUp());

const cut = (body: 'solvik' | 'svarut', path: string) =>
  work.town.control(body, 'PUT', '/faults', { fault: 'cut', verb: 'POST', path });
const events = async (reference: string) =>
  (await work.town.ledger('solvik')).committed.filter(
    (it: { what: { subject: string } }) => it.what.subject === reference,
  );
const letters = async (key: string) =>
  (await work.town.control('svarut', 'GET', '/sendings')).json.filter(
    (it: { forsendelse: { eksternReferanse: string } }) => it.forsendelse.eksternReferanse === key,
  );
const sentFields = async (reference: string) => {
  const { json } = await work.town.control('solvik', 'GET', '/errands');
  return json.find((it: { subject: string }) => it.subject === reference).fields;
};

test('what the law and the parents let flow reaches the body, once, and the ledger says so', async () => {
  const it = await work.application(solvik, 'solvik');
  expect(await work.attempt('send', it)).toEqual({ outcome: 'sent' });
  expect(await work.attempt('send', it)).toEqual({ outcome: 'sent' });
  expect(await events(`${it.errand}.1`)).toMatchObject([{ verb: 'submitted', times: 1 }]);
  expect(await work.store.effects.get(it.key)).toMatchObject({ state: 'answered', attempts: 1 });
  expect(Object.keys(await sentFields(`${it.errand}.1`)).sort()).toEqual([
    ...['childAddress', 'childBorn', 'childNumber', 'guardianNames', 'guardianNumbers', 'siblings'],
  ]);
});

test('doubt about a party or the trigger holds back what begins, and not what undoes', async () => {
  const it = await work.application(solvik, 'solvik');
  for (const about of [solvik.child, 'trigger']) {
    await work.store.stops.raise({ journey: it.journey, about, why: 'freg.birth.annulled' });
    expect(await failureOf(work.attempt('send', it))).toBe('Stopped');
    expect(await work.store.effects.get(it.key)).toMatchObject({ state: 'stopped', attempts: 0 });
    const repair = { ...it, act: 'withdraw' as const, key: it.key.replace('submit/1', `withdraw/${about}`) };
    expect(await work.attempt('send', repair)).toEqual({ outcome: 'sent' });
    await work.store.stops.lift(it.journey, about);
  }
  expect(await work.attempt('send', it)).toEqual({ outcome: 'sent' });
});

test('without the consent it needs nothing leaves, also when a parent has changed her mind', async () => {
  const it = await work.application(solvik, 'solvik');
  expect(await failureOf(work.attempt('send', { ...it, by: [] }))).toBe('Unconsented');
  expect(await failureOf(work.attempt('send', { ...it, by: [solvik.mother, solvik.otherParent!] }))).toBe(
    'Unconsented',
  );
  await work.store.consents.withdraw({ journey: it.journey, errand: it.errand, by: solvik.mother });
  expect(await failureOf(work.attempt('send', { ...it, anyway: true }))).toBe('Unconsented');
  expect(await events(`${it.errand}.1`)).toEqual([]);
});

test('a field without a basis is dropped and reported, whatever the leaflet says', async () => {
  const it = await work.application(solvik, 'solvik');
  const leaflet = lifeEvents['having-children'].leaflets['having-children@1'];
  const { childAddress: _, ...receives } = manifests.solvik.receives as Manifest['receives'];
  const bodies = { ...leaflet.bodies, solvik: { ...manifests.solvik, receives } };
  const leaflets: LifeEvent['leaflets'] = { 'having-children@1': { ...leaflet, bodies } };
  const narrower: LifeEvent = { ...lifeEvents['having-children'], leaflets };
  await work.attempt('send', it, { on: { catalogue: { 'having-children': narrower } } });
  expect(await sentFields(`${it.errand}.1`)).not.toHaveProperty('childAddress');
  expect(work.reported).toContainEqual([
    'field.dropped',
    { step: 'kindergarten-place', body: 'solvik', field: 'childAddress' },
  ]);
});

test('a field that the person has held back is not sent', async () => {
  const it = { ...(await work.application(solvik, 'solvik')), withheld: ['siblings'] };
  await work.attempt('send', it);
  expect(await sentFields(`${it.errand}.1`)).not.toHaveProperty('siblings');
});

test('a parent whom the register has taken back is in nothing that is sent', async () => {
  const it = await work.application(solvik, 'solvik');
  const [left] = solvik.parties.filter(({ ref }) => ref === solvik.otherParent);
  await work.store.journeys.join(it.journey, { ...left!, left: 'annulled' });
  await work.attempt('send', it);
  expect((await sentFields(`${it.errand}.1`)).guardianNumbers).toBe(solvik.home.mother);
  await work.store.journeys.join(it.journey, left!);
});

test('a body that knows a repeat gets it again when its answer was lost', async () => {
  const it = await work.application(solvik, 'solvik');
  await cut('solvik', '/events');
  expect(await failureOf(work.attempt('send', it))).toBe('Unavailable');
  expect(await work.attempt('send', it, { attempt: 2 })).toEqual({ outcome: 'sent' });
  expect(await events(`${it.errand}.1`)).toMatchObject([{ times: 1 }]);
});

test('a letter whose receipt was lost is found, and not written again', async () => {
  const it = await work.application(granlia, 'granlia');
  await cut('svarut', '/forsendelser');
  expect(await failureOf(work.attempt('send', it))).toBe('Unavailable');
  expect((await work.store.effects.get(it.key))?.state).toBe('unknown');
  expect(await work.attempt('send', it, { attempt: 2 })).toMatchObject({ outcome: 'acknowledged' });
  expect(await letters(it.key)).toHaveLength(1);
});

test('after a crash between sending and the answer a letter is sent if it is not there, and only then', async () => {
  const it = await work.application(granlia, 'granlia');
  await failureOf(work.attempt('send', { ...it, by: [] }));
  await work.store.effects.sending(it.key);
  const post = pretending(work.bodies.adapters.granlia, {});
  await work.attempt('send', it, { on: { adapters: { ...work.bodies.adapters, granlia: post } } });
  expect(post.calls).toEqual(['lookUp', 'send']);
  expect(await letters(it.key)).toHaveLength(1);
});

describe('where a body can neither be asked nor tell a repeat', () => {
  const deaf = (send: () => Promise<never>) =>
    pretending({ manifest: { ...work.bodies.adapters.solvik.manifest, onceOnly: {} } }, { send });
  const on = (body: ReturnType<typeof deaf>) => ({ on: { adapters: { ...work.bodies.adapters, solvik: body } } });

  test('a lost answer is for a person, and nothing is sent again', async () => {
    const it = await work.application(solvik, 'solvik');
    const body = deaf(async () => Promise.reject(new Failure('OutcomeUnknown', 'lost')));
    expect(await failureOf(work.attempt('send', it, on(body)))).toBe('OutcomeUnknown');
    expect(await failureOf(work.attempt('send', it, on(body)))).toBe('OutcomeUnknown');
    expect(body.calls).toEqual(['send']);
  });

  test('a worker that died while it was sending has sent, as far as anybody knows', async () => {
    const it = await work.application(solvik, 'solvik');
    const dying = deaf(async () => Promise.reject(new Error('the end')));
    await failureOf(work.attempt('send', it, on(dying)));
    expect(await failureOf(work.attempt('send', it, on(dying)))).toBe('OutcomeUnknown');
    expect(dying.calls).toEqual(['send']);
  });

  test('one that could not be reached is tried again, and the ledger says since when', async () => {
    const it = await work.application(solvik, 'solvik');
    const away = deaf(async () => Promise.reject(new Failure('Unavailable', 'no answer')));
    expect(await failureOf(work.attempt('send', it, on(away)))).toBe('Unavailable');
    const since = (await work.store.effects.get(it.key))!.unreachableSince;
    expect(await failureOf(work.attempt('send', it, on(away)))).toBe('Unavailable');
    expect(away.calls).toEqual(['send', 'send']);
    expect((await work.store.effects.get(it.key))!.unreachableSince).toBe(since);
    expect(await work.store.effects.unreachableOf('solvik')).toMatchObject({ since, count: 1 });
    await work.attempt('send', it);
    expect(await work.store.effects.unreachableOf('solvik')).toBeUndefined();
  });
});

test('what may be with the body already is not called held back when doubt comes, so that it can be undone', async () => {
  const [event, letter] = [await work.application(solvik, 'solvik'), await work.application(granlia, 'granlia')];
  await cut('solvik', '/events');
  await cut('svarut', '/forsendelser');
  for (const it of [event, letter]) {
    await failureOf(work.attempt('send', it));
    await work.store.stops.raise({ journey: it.journey, about: 'trigger', why: 'freg.birth.annulled' });
  }
  expect(await failureOf(work.attempt('send', event))).toBe('OutcomeUnknown');
  expect(await work.attempt('send', letter)).toMatchObject({ outcome: 'acknowledged' });
  for (const it of [event, letter]) await work.store.stops.lift(it.journey, 'trigger');
  expect((await work.store.effects.get(event.key))?.state).toBe('unknown');
});

test('one key never stands for two messages', async () => {
  const it = await work.application(solvik, 'solvik');
  await work.attempt('send', it);
  expect(await failureOf(work.attempt('send', { ...it, about: solvik.mother }))).toBe('Conflicting');
  expect(work.reported).toContainEqual(['effect.conflicting', { step: 'kindergarten-place', body: 'solvik' }]);
});

test("a decision that came at once is kept with its letter, under the applicant's key, once", async () => {
  const it = await work.application(solvik, 'solvik');
  const decision = { outcome: 'granted', on: '2026-11-25', text: 'Plass i Skjellet barnehage' } as const;
  const quick = pretending(work.bodies.adapters.solvik, { send: async () => ({ outcome: 'granted', decision }) });
  const on = { on: { adapters: { ...work.bodies.adapters, solvik: quick } } };
  const first = await work.attempt('send', it, on);
  expect(await work.attempt('send', it, on)).toEqual(first);
  expect(first.decision).not.toHaveProperty('text');
  expect(await work.store.vault.letter(first.decision!.letter!)).toBe('Plass i Skjellet barnehage');
  await work.store.keys.erasePerson(solvik.mother);
  expect(await work.store.vault.letter(first.decision!.letter!)).toBeUndefined();
});

test('what no machine may write to is refused at the gate', async () => {
  const it = await work.application(granlia, 'granlia');
  expect(await failureOf(work.attempt('send', { ...it, with: 'nav', step: 'child-benefit' }))).toBe('Refused');
});
