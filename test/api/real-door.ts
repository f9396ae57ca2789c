import { randomUUID } from 'node:crypto';
import type { ActorKind } from '../../api/access/actor.js';
import { operations } from '../../api/access/operations.js';
import type { Route } from '../../api/route.js';
import type { ErrandStanding } from '../../journey/standing.js';
import { type FreshStore, freshStore } from '../store/fresh.js';
import { aJourney, anErrand, anothers } from './a-journey.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

export interface Family {
  journey: string;
  errand: string;
  /** The task of the errand, where it is stalled. */
  task: string;
  mother: string;
  father: string;
}

/** A front door before a store of its own, in which families can be put. */
export interface RealDoor {
  door: FrontDoor;
  fresh: FreshStore;
  family(how?: { stalled?: true; shielded?: true; seen?: true }): Promise<Family>;
  /** Somebody whom the route lets in. */
  whoFor(route: Route): Promise<string>;
  stop(): Promise<void>;
}

export async function openRealDoor(): Promise<RealDoor> {
  const fresh = await freshStore();
  const door = await openFrontDoor({ store: fresh.store });
  await theFamily(fresh);
  return {
    door,
    fresh,
    family: (how) => aFamily(fresh, how),
    whoFor: (route) => tokenFor(door, route),
    async stop() {
      await door.stop();
      await fresh.drop();
    },
  };
}

const order: readonly ActorKind[] = ['person', 'caseworker', 'operator', 'body', 'portal'];

function tokenFor(door: FrontDoor, { operation }: Route): Promise<string> {
  const kind = order.find((it) => it in operations[operation]);
  switch (kind) {
    case 'person':
      return door.person('mother-1');
    case 'caseworker':
      return door.caseworker('solvik');
    case 'operator':
      return door.operator();
    case 'portal':
      return door.portal();
    default:
      return door.machine();
  }
}

/** The family of `aJourney`, and the task of its stalled errand. */
async function theFamily({ store }: FreshStore): Promise<void> {
  await store.standings.save([aJourney, anothers]);
  for (const { ref } of aJourney.parties) await keepProtection(store, ref);
  await store.desk.open({
    ...{ journey: 'journey-1', errand: 'errand-3', round: 1, step: 'kindergarten-place', about: 'child-1' },
    ...{ body: 'solvik', cause: 'unreadable', owner: 'caseworker' },
  });
}

async function keepProtection({ vault }: FreshStore['store'], ref: string, isProtected = false): Promise<void> {
  const value = isProtected ? [{ erGjeldende: true, graderingsnivaa: 'strengtFortrolig' }] : [];
  const known = { source: 'folkeregisteret', asOf: '2026-01-03', purpose: 'having-children', basis: 'a law' };
  await vault.keep(ref, 'adressebeskyttelse', { value, ...known });
}

const stuck = {
  state: 'stalled',
  asked: [],
  cause: 'unreadable',
  waitsFor: 'caseworker',
  owner: 'caseworker',
} as const;

async function aFamily(
  { store }: FreshStore,
  { stalled, shielded, seen }: { stalled?: true; shielded?: true; seen?: true } = {},
): Promise<Family> {
  const [journey, errand, mother, father, child] = [1, 2, 3, 4, 5].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const one: ErrandStanding = {
    ...anErrand,
    ...{ id: errand, about: child, asked: [mother], seenBy: [mother], question: { about: 'consent', of: child } },
    ...(stalled && stuck),
    ...(seen && { seenBy: [mother, father], whose: [mother] }),
  };
  const parties = [
    { ref: mother, is: 'person', roles: ['mother', 'parent'] },
    { ref: father, is: 'person', roles: ['otherParent', 'parent'] },
    { ref: child, is: 'person', roles: ['child'] },
  ] as const;
  for (const { ref } of parties) await keepProtection(store, ref, shielded && ref === mother);
  const participants = [
    { ref: mother, role: 'mother', from: 0 },
    ...(seen ? [{ ref: father, role: 'otherParent', from: 0 }] : []),
  ];
  await store.standings.save([{ ...aJourney, journey, parties, participants, errands: [one] }]);
  if (stalled) {
    const task = { journey, errand, round: 1, step: one.step, about: child, body: one.with };
    await store.desk.open({ ...task, cause: 'unreadable', owner: 'caseworker' });
  }
  return { journey, errand, task: `${errand}.1`, mother, father };
}
