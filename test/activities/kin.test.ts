import { recognisable } from '../../activities/recognisable.js';
import type { PersonEvent } from '../../agencies/register.js';
import { recognise } from '../../life-events/death-and-inheritance/recognise.js';
import type { Household } from '../../stand-ins/person.js';
import { today } from '../agencies/bodies.js';
import { type AtWork, openWork } from './at-work.js';

const died = '2026-11-21';

let work: AtWork;
let family: Household;
beforeAll(async () => {
  work = await openWork();
  [family] = (await work.town.control('folkeregisteret', 'GET', '/people?kind=grown-up-children')).json;
});
afterAll(() => work.stop());

const dies = (person: string, annulled = false) =>
  work.town.control('folkeregisteret', 'POST', '/deaths', { person, died, annulled });
const refOf = (number: string) => work.store.people.refOf(number);
const heard = (type: PersonEvent['type'], person: string) =>
  recognisable(
    work.connections,
    { source: 'folkeregisteret', id: '1', type, time: '2026-11-24T23:30:00Z', person, part: 'doedsfall' },
    today,
  );

test('a death comes with its day and its kin: who lives, and when they were born', async () => {
  await dies(family.father!);
  const event = await heard('freg.death.registered', family.father!);
  if (typeof event === 'string') throw new Error(event);
  expect(event).toMatchObject({ about: await refOf(family.father!), on: died });
  const kin = [family.mother!, ...family.children];
  expect(event.others?.map(({ ref }) => ref).sort()).toEqual((await Promise.all(kin.map(refOf))).sort());
  expect(event.others?.every(({ lives, born }) => lives === true && born !== undefined)).toBe(true);
});

test('of whom the spouse and the grown-up children take part, and the child under age does not', async () => {
  const event = await heard('freg.death.registered', family.father!);
  if (typeof event === 'string') throw new Error(event);
  const [started] = recognise(event, []);
  if (started?.do !== 'start') throw new Error('nothing was started');
  const [eldest, second, youngest] = await Promise.all(family.children.map(refOf));
  expect(new Set(started.participants.map(({ ref }) => ref))).toEqual(
    new Set([await refOf(family.mother!), eldest, second]),
  );
  expect(started.parties.map(({ ref }) => ref)).toContain(youngest);
});

test('kin who are dead already are named as such', async () => {
  const [child] = family.children;
  await dies(child!);
  const event = await heard('freg.death.registered', family.father!);
  if (typeof event === 'string') throw new Error(event);
  const ref = await refOf(child!);
  expect(event.others?.find((it) => it.ref === ref)).toMatchObject({ lives: false });
});

test('a spouse is widowed, and married as before when the death is annulled', async () => {
  const statusOf = async () => {
    const read = await work.connections.adapters.folkeregisteret!.read!({
      number: family.mother!,
      parts: ['sivilstand'],
      today,
    });
    return read === 'unknownPerson' ? undefined : read.findings;
  };
  expect(await statusOf()).toEqual({ civilStatus: 'widowed', civilStatusSince: died });
  await dies(family.father!, true);
  expect(await statusOf()).toEqual({ civilStatus: 'married', civilStatusSince: '2021-06-12' });
});
