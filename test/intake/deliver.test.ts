import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { askEverybody, askInTurn } from '../../intake/ask-in-turn.js';
import { deliver } from '../../intake/deliver.js';
import { leap } from '../../intake/leap.js';
import { mend } from '../../intake/mend.js';
import { rereadEverybody } from '../../intake/reread.js';
import { seal, sealedState } from '../../intake/sealed.js';
import { begin } from '../../journey/begin.js';
import type { Journey } from '../../journey/journey.js';
import { standingOf } from '../../journey/standing.js';
import { lifeEvents } from '../../life-events/index.js';
import { type FreshStore, freshStore } from '../store/fresh.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
});
afterEach(() => fresh.empty());
afterAll(() => fresh.drop());

const start = {
  ...{
    lifeEvent: 'having-children',
    trigger: { kind: 'freg.birth.registered', on: '2026-11-20', by: 'register' as const },
  },
  ...{ parties: [{ ref: 'm', is: 'person' as const, roles: ['mother', 'parent'] }], participants: [] },
};
const { leaflets, current: leaflet } = lifeEvents['having-children'];
const journeyOf = (id: string, seq = 4): Journey => ({
  ...begin({ leaflets, now: Date.parse('2026-11-25'), ids: () => 'e' }, { ...start, id, leaflet, offset: 0 }).journey,
  seq,
});

/** As much of Temporal as intake speaks with: journeys that run or have closed, and what they were told. */
function temporal(known: Record<string, { journey: Journey; status: 'RUNNING' | 'COMPLETED' }> = {}) {
  const told: string[] = [];
  let isAway = false;
  const check = (id: string, runs = false) => {
    if (isAway) throw Object.assign(new Error('away'), { code: 14, details: '', metadata: {} });
    const it = known[id];
    if (!it || (runs && it.status !== 'RUNNING')) throw new WorkflowNotFoundError('no such journey', id, undefined);
    return it;
  };
  const client = {
    withDeadline: <T>(_: number, deed: () => Promise<T>) => deed(),
    workflow: {
      start: async (_: string, { workflowId }: { workflowId: string }) => {
        if (isAway) check(workflowId);
        known[workflowId] = { journey: journeyOf(workflowId), status: 'RUNNING' };
        told.push(`start ${workflowId}`);
      },
      signalWithStart: async (_: string, how: { workflowId: string; args: [{ carried: Journey }] }) => {
        known[how.workflowId] = { journey: how.args[0].carried, status: 'RUNNING' };
        told.push(`reopen ${how.workflowId} at ${how.args[0].carried.seq}`);
      },
      getHandle: (id: string) => ({
        describe: async () => ({ status: { name: check(id).status } }),
        query: async ({ name }: { name: string }) =>
          name === 'carried' ? check(id).journey : standingOf(check(id).journey),
        signal: async (_: unknown, news: { id: string }) => {
          check(id, true);
          told.push(`${id} ${news.id}`);
        },
      }),
    },
  } as unknown as Client;
  return { client, told, known, away: (it: boolean) => (isAway = it) };
}

const source = 'folkeregisteret';
async function written(event: string, journey: string, isStart = false) {
  const { store } = fresh;
  await store.events.record({ source, id: event, type: 't', time: 0, body: {} });
  const news = { type: 'trigger.annulled', id: `${source}/${event}` } as const;
  await store.deliveries.add({
    ...{ source, event, journey, disposition: isStart ? 'started' : 'told' },
    ...(isStart ? { start } : { news }),
  });
}
const tellAll = (it: ReturnType<typeof temporal>) =>
  deliver({ store: fresh.store, temporal: it.client, catalogue: lifeEvents });

test('what was recognised is told once, in its order', async () => {
  const it = temporal();
  await written('1', 'j', true);
  await written('2', 'j');
  await tellAll(it);
  await tellAll(it);
  expect(it.told).toEqual(['start j', `j ${source}/2`]);
  expect(await fresh.store.deliveries.countTold('j')).toBe(1);
});

test('while Temporal is away nothing is lost, and the first failure ends the round', async () => {
  const it = temporal({ j: { journey: journeyOf('j'), status: 'RUNNING' } });
  it.away(true);
  await written('1', 'j');
  await written('2', 'j');
  await expect(tellAll(it)).rejects.toThrow('away');
  const waiting = await fresh.store.deliveries.undelivered(10, Date.now() + 60_000);
  expect(waiting.map(({ failures }) => failures)).toEqual([1, 0]);
});

test('late news reopens a closed journey where it closed, though an earlier close was sealed', async () => {
  await seal(fresh.store, journeyOf('j', 4));
  const it = temporal({ j: { journey: journeyOf('j', 9), status: 'COMPLETED' } });
  await written('1', 'j');
  await tellAll(it);
  expect(it.told).toEqual(['reopen j at 9']);
});

test('one that Temporal has forgotten is reopened from the seal', async () => {
  await seal(fresh.store, journeyOf('forgotten', 4));
  const it = temporal();
  await written('1', 'forgotten');
  await tellAll(it);
  expect(it.told).toEqual(['reopen forgotten at 4']);
});

test('news for a journey that can be found nowhere yet is tried again, and holds up nobody', async () => {
  const it = temporal({ k: { journey: journeyOf('k'), status: 'RUNNING' } });
  await written('1', 'j');
  await written('2', 'k');
  await tellAll(it);
  expect(it.told).toEqual([`k ${source}/2`]);
  it.known.j = { journey: journeyOf('j'), status: 'RUNNING' };
  expect(await fresh.store.deliveries.undelivered(10)).toEqual([]);
  expect(await fresh.store.deliveries.undelivered(10, Date.now() + 5_000)).toMatchObject([{ failures: 1 }]);
});

test('a leap of the calendar is written down, and told when Temporal is back', async () => {
  const { store } = fresh;
  await store.journeys.begin({ journey: 'j', ...start });
  const it = temporal({ j: { journey: journeyOf('j'), status: 'RUNNING' } });
  it.away(true);
  const once = { command: 'leap-1', offset: 1_000 };
  expect(await leap(store, it.client, once)).toBe(1);
  expect(await store.calendar.offset()).toBe(1_000);
  it.away(false);
  expect(await store.deliveries.undelivered(10, Date.now() + 5_000)).toMatchObject([
    { journey: 'j', news: { type: 'calendar.moved', offset: 1_000 } },
  ]);
  expect(await leap(store, it.client, once)).toBe(1);
  expect(await store.deliveries.of('calendar', 'leap-1')).toHaveLength(1);
});

test('where the feed has forgotten what we have not read, everybody is read anew, once', async () => {
  const { store } = fresh;
  await store.journeys.begin({ journey: 'j', ...start });
  await rereadEverybody(store, source, 77);
  await rereadEverybody(store, source, 77);
  expect(await store.cursors.read(source)).toMatchObject({ position: '77' });
  expect(await store.deliveries.undelivered(10)).toMatchObject([
    { journey: 'j', news: { type: 'register.changed', parties: ['m'] } },
  ]);
});

describe('the record is mended', () => {
  const reports: string[] = [];
  const mending = (it: ReturnType<typeof temporal>) => ({
    ...{ store: fresh.store, temporal: it.client, report: (what: string) => void reports.push(what) },
  });

  test('where it is behind, and left alone where it has moved on meanwhile', async () => {
    const { store } = fresh;
    const it = temporal({ j: { journey: journeyOf('j', 7), status: 'RUNNING' } });
    await store.standings.save([standingOf(journeyOf('j', 5))]);
    await mend(mending(it), ['j']);
    expect((await store.standings.get('j'))?.seq).toBe(7);
    const { get } = store.standings;
    const slow = {
      ...store,
      standings: {
        ...store.standings,
        get: async (id: string) => {
          const before = await get(id);
          await store.standings.save([standingOf(journeyOf('j', 8))]);
          return before;
        },
      },
    };
    await mend({ ...mending(it), store: slow }, ['j']);
    expect((await get('j'))?.seq).toBe(8);
  });

  test('where it shows what Temporal lost', async () => {
    const { store } = fresh;
    await store.standings.save([standingOf(journeyOf('j', 9))]);
    await mend(mending(temporal({ j: { journey: journeyOf('j', 7), status: 'RUNNING' } })), ['j']);
    expect((await store.standings.get('j'))?.seq).toBe(7);
  });

  test('and sealed where the close was never shown', async () => {
    const { store } = fresh;
    await store.standings.save([standingOf(journeyOf('closed', 5))]);
    await mend(mending(temporal({ closed: { journey: journeyOf('closed', 6), status: 'COMPLETED' } })), [
      'closed',
      'nowhere',
    ]);
    expect((await sealedState(store, 'closed'))?.seq).toBe(6);
  });

  test('for everybody in turn, after a crash, and then nobody is asked any more', async () => {
    const { store } = fresh;
    const ids = ['a', 'b', 'c'];
    for (const id of ids) await store.standings.save([standingOf(journeyOf(id, 1))]);
    const it = temporal(
      Object.fromEntries(ids.map((id) => [id, { journey: journeyOf(id, 2), status: 'RUNNING' as const }])),
    );
    expect(await askInTurn(mending(it), 2)).toBe(0);
    await askEverybody(store);
    expect([await askInTurn(mending(it), 2), await askInTurn(mending(it), 2), await askInTurn(mending(it), 2)]).toEqual(
      [2, 1, 0],
    );
    for (const id of ids) expect((await store.standings.get(id))?.seq).toBe(2);
  });

  test('one that cannot answer holds up nobody, and is reported', async () => {
    const { store } = fresh;
    const it = temporal({ j: { journey: journeyOf('j', 7), status: 'RUNNING' } });
    const broken = {
      ...it.client,
      workflow: {
        ...it.client.workflow,
        getHandle: (id: string) => {
          if (id === 'stuck') throw new Error('stuck');
          return it.client.workflow.getHandle(id);
        },
      },
    } as Client;
    await mend({ ...mending(it), temporal: broken }, ['stuck', 'j']);
    expect((await store.standings.get('j'))?.seq).toBe(7);
    expect(reports).toContain('journey.silent');
  });
});
