import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { type Connections, createActivities } from '../../activities/index.js';
import type { Send } from '../../activities/send.js';
import type { Adapter } from '../../agencies/adapter.js';
import { createContactRegister } from '../../channels/contact-register.js';
import { createDialogporten } from '../../channels/dialogporten.js';
import { hangUp } from '../../channels/line.js';
import { createSvarut } from '../../channels/svarut.js';
import type { Party } from '../../journey/parties.js';
import { lifeEvents } from '../../life-events/index.js';
import type { Household } from '../../stand-ins/person.js';
import { account, openBodies, today } from '../agencies/bodies.js';
import { anErrand, aStanding } from '../store/a-standing.js';
import { freshStore } from '../store/fresh.js';

export type AtWork = Awaited<ReturnType<typeof openWork>>;

/** Our activities with a real store and stand-ins for every body. */
export async function openWork() {
  const bodies = await openBodies();
  const fresh = await freshStore();
  const { town } = bodies;
  const token = (scope: string) => () => town.token(scope);
  const reported: [string, Readonly<Record<string, string>>][] = [];
  const connections: Connections = {
    store: fresh.store,
    catalogue: lifeEvents,
    adapters: bodies.adapters,
    registers: bodies.registers,
    contacts: createContactRegister({
      base: `${town.addresses.kontaktregisteret}/rest`,
      token: token('krr:global/kontaktinformasjon.read'),
    }),
    dialogs: createDialogporten({
      base: `${town.addresses.dialogporten}/dialogporten`,
      token: token('digdir:dialogporten.serviceprovider'),
      serviceResource: 'urn:altinn:resource:livsferd',
    }),
    post: createSvarut({
      base: town.addresses.svarut,
      token: token('ks:fiks'),
      integrasjonId: 'ours',
      integrasjonPassord: 'secret',
    }),
    account,
    temporal: undefined as never,
    portal: 'https://portal.example',
    feedPause: 1,
    now: async () => Date.parse(`${today}T09:00:00Z`),
    report: (what, facts) => void reported.push([what, facts]),
  };

  /** Runs one attempt of an activity as a worker would. */
  function attempt<Name extends keyof ReturnType<typeof createActivities>>(
    name: Name,
    it: Parameters<ReturnType<typeof createActivities>[Name]>[0],
    how: { on?: Partial<Connections>; attempt?: number; scheduledTimestampMs?: number } = {},
  ): Promise<Awaited<ReturnType<ReturnType<typeof createActivities>[Name]>>> {
    const { on = {}, ...info } = how;
    const activities = createActivities({ ...connections, ...on });
    const scheduledTimestampMs = info.scheduledTimestampMs ?? Date.parse(`${today}T08:00:00Z`);
    const env = new MockActivityEnvironment({ attempt: 1, scheduledTimestampMs, ...info }, { logger: silent });
    return env.run(activities[name] as never, it) as never;
  }

  /** A family of a kind with a child, its journey in the store, read from the register as a journey begins. */
  async function family(kind: string, place = 0) {
    const home: Household = await bodies.family(kind, place);
    const born = await bodies.act('/births', { ...parentsIn(home), born: today, children: [{ live: true }] });
    const number: string = born.children[0].fnr;
    const refOf = (it: string) => fresh.store.people.refOf(it);
    const mother = await refOf(home.mother!);
    const other = home.father ?? home.coMother;
    const otherParent = other === undefined ? undefined : await refOf(other);
    const child = await refOf(number);
    const parties: Party[] = [
      { ref: mother, is: 'person', roles: ['mother', 'parent'] },
      ...(otherParent === undefined
        ? []
        : [{ ref: otherParent, is: 'person', roles: ['otherParent', 'parent'] } as const]),
      { ref: child, is: 'person', roles: ['child'], since: today },
    ];
    const journey = randomUUID();
    const trigger = { kind: 'freg.birth.registered', on: today };
    await fresh.store.journeys.begin({ journey, lifeEvent: 'having-children', trigger, parties });
    return { home, number, mother, otherParent, child, parties, journey };
  }
  type Family = Awaited<ReturnType<typeof family>>;

  const gathering = ({ journey, parties }: Family, parts?: readonly string[]) => ({
    ...{ verb: 'gather' as const, key: `${journey}/gather/1`, journey, leaflet: 'having-children@1' },
    ...{ register: 'folkeregisteret', everyone: parties, of: parties.map(({ ref }) => ref) },
    ...(parts && { parts }),
  });

  /** An application for a kindergarten place that both may see and that the mother has agreed to. */
  async function application(it: Family, body: string): Promise<Send> {
    await attempt('gather', gathering(it));
    const { journey, child, mother } = it;
    const errand = randomUUID();
    await fresh.store.consents.give({ journey, errand, by: mother });
    return {
      ...{ verb: 'send', key: `${journey}/${errand}/1/submit/1`, errand, round: 1, step: 'kindergarten-place' },
      ...{ about: child, act: 'submit', with: body, by: [mother], withheld: [] },
      ...{ journey, leaflet: 'having-children@1' },
    };
  }

  /** The record of a journey with one errand that waits for somebody's answer. */
  async function record({ journey, parties, mother, child }: Family, errand: string): Promise<void> {
    const asking = { ...anErrand, id: errand, step: 'kindergarten-place', about: child, with: 'solvik' } as const;
    await fresh.store.standings.save([
      {
        ...aStanding,
        ...{ journey, parties },
        errands: [{ ...asking, state: 'asking', waitsFor: 'person', asked: [mother], seenBy: [mother] }],
      },
    ]);
  }

  return {
    ...{ bodies, town, store: fresh.store, urls: fresh.urls, connections, reported },
    ...{ attempt, family, gathering, application, record },
    async stop() {
      await hangUp();
      await town.stop();
      await fresh.drop();
    },
  };
}

const silent = new DefaultLogger('ERROR', () => undefined);

const parentsIn = ({ mother, father, coMother }: Household) => ({
  mother,
  ...(father !== undefined && { father }),
  ...(coMother !== undefined && { coMother }),
});

/** An adapter that answers as it is told to, and notes what it was asked. */
export function pretending(
  like: Adapter,
  { send = like.send, lookUp = like.lookUp }: Pick<Adapter, 'send' | 'lookUp'>,
): Adapter & { calls: string[] } {
  const calls: string[] = [];
  return {
    ...{ ...like, calls },
    ...(send && {
      send: (it) => {
        calls.push('send');
        return send(it);
      },
    }),
    ...(lookUp && {
      lookUp: (it) => {
        calls.push('lookUp');
        return lookUp(it);
      },
    }),
  };
}

/** The type of the failure that an attempt ends with. */
export const failureOf = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'it went well',
    (error: { type?: string; name: string }) => error.type ?? error.name,
  );
