import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { liveOf } from '../../api/live/live.js';
import { nationalNumber } from '../../stand-ins/national-number.js';
import { type FreshStore, freshStore } from '../store/fresh.js';
import { raw } from '../store/raw.js';
import { aJourney, anErrand, mothersOwn } from './a-journey.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';
import { listenTo } from './listen-to.js';

let fresh: FreshStore;
let door: FrontDoor;
beforeAll(async () => {
  fresh = await freshStore();
  door = await openFrontDoor({ store: fresh.store });
}, 120_000);
afterAll(async () => {
  await liveOf(door.connections).stop();
  await door?.stop();
  await fresh?.drop();
});

async function signIn(born: string, sex: 'kvinne' | 'mann') {
  const number = nationalNumber(born, sex, () => false);
  return { as: await door.citizen(number), ref: await fresh.store.people.refOf(number) };
}

/** Both parents can sign in, and the mother has an errand beside the one they share. */
async function aFamily(born: string) {
  const [mother, father] = [await signIn(born, 'kvinne'), await signIn(born, 'mann')];
  const standing = {
    ...aJourney,
    journey: randomUUID(),
    participants: [
      { ref: mother.ref, role: 'mother', from: aJourney.begun },
      { ref: father.ref, role: 'otherParent', from: aJourney.begun },
    ],
    errands: [
      { ...anErrand, id: randomUUID(), asked: [mother.ref, father.ref], seenBy: [mother.ref, father.ref] },
      { ...mothersOwn, id: randomUUID(), about: mother.ref, seenBy: [mother.ref] },
    ],
  };
  await fresh.store.standings.save([standing]);
  return { standing, mother: mother.as, father: father.as };
}

test('a standing that is written is told to who sees what has changed in it, and to nobody else', async () => {
  const { standing, mother, father } = await aFamily('1991-04-05');
  const path = `${door.url}/journeys/${standing.journey}/live`;
  const [hers, his] = [await listenTo(path, mother), await listenTo(path, father)];
  const before = [await hers.next(), await his.next()];
  const [shared, own] = standing.errands;
  await fresh.store.standings.save([{ ...standing, seq: 8, errands: [shared!, { ...own!, state: 'granted' }] }]);
  expect(await hers.next()).not.toBe(before[0]);
  await pause(300);
  expect(his.versions()).toEqual([before[1]]);
  await fresh.store.standings.save([{ ...standing, seq: 9, errands: [{ ...shared!, state: 'withBody' }, own!] }]);
  expect(await his.next()).not.toBe(before[1]);
  hers.stop();
  his.stop();
}, 30_000);

test('what was written while the connection was broken is told when it is back', async () => {
  const { standing, mother } = await aFamily('1992-04-05');
  const stream = await listenTo(`${door.url}/journeys/${standing.journey}/live`, mother);
  const before = await stream.next();
  await raw(
    fresh.urls.database,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE query = 'LISTEN standings' AND datname = current_database()`,
  );
  const errands = standing.errands.map((it) => ({ ...it, state: 'declined' as const }));
  await fresh.store.standings.save([{ ...standing, seq: 8, errands }]);
  expect(await stream.next(10_000)).not.toBe(before);
  stream.stop();
}, 30_000);

test('the timeline that is read is the one whose version was told', async () => {
  const { standing, mother } = await aFamily('1993-04-05');
  const stream = await listenTo(`${door.url}/journeys/${standing.journey}/live`, mother);
  const told = await stream.next();
  const { status, json } = await door.call('GET', `/journeys/${standing.journey}/timeline`, { as: mother });
  expect([status, json.version]).toEqual([200, told]);
  stream.stop();
}, 30_000);
