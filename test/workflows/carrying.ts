/** Workers as the service makes them, with made-up bodies behind them, and journeys that are begun and told things. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { activityInfo } from '@temporalio/activity';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { NativeConnection } from '@temporalio/worker';
import type { Gather, Gathered } from '../../activities/gather.js';
import type { Activities } from '../../activities/index.js';
import type { Delivered, Send } from '../../activities/send.js';
import { type Day, dayOf } from '../../journey/calendar.js';
import type { Journey } from '../../journey/journey.js';
import type { News } from '../../journey/news.js';
import { type ErrandStanding, type Standing, standingOf } from '../../journey/standing.js';
import type { Bundle } from '../../workers/bundle.js';
import { createWorkers } from '../../workers/create-workers.js';
import { act, carried, journeysQueue, news, type PersonsAct, type Reply, type Start } from '../../workflows/messages.js';
import { aSale, harbour, known } from '../journey/small.js';
import './runtime.js';
import { leaflets, type Carried } from './leaflets.js';

/** One call of an activity: which, on whose queue, under which id, with what. */
export interface Call {
  activity: string;
  queue: string;
  id: string;
  attempt: number;
  it: Record<string, unknown>;
}

/** What the made-up bodies do in one journey; what a story leaves out is answered as an ordinary body would. */
export interface Story {
  gather?(it: Gather): Promise<Gathered>;
  send?(it: Send): Promise<Delivered>;
  tell?(it: Record<string, unknown>): Promise<void>;
  openTask?(it: Record<string, unknown>): Promise<void>;
}

/** Everything the world saw of one journey. */
export interface Seen extends Story {
  calls: Call[];
  shows: { standing: Standing; closed?: Journey }[];
}

export interface Where {
  address: string;
  namespace: string;
  bundle: Bundle;
  dataConverter?: DataConverter;
  clientConverter?: DataConverter;
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** What lasts when workers come and go: the server's door, the bodies, and all that was seen. */
export async function createWorld({ address, namespace, bundle, dataConverter = {}, clientConverter = dataConverter }: Where) {
  const seen = new Map<string, Seen>();
  const of = (journey: string): Seen => {
    const it = seen.get(journey) ?? { calls: [], shows: [] };
    seen.set(journey, it);
    return it;
  };
  const [door, connection] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
  const client = new Client({ connection: door, namespace, dataConverter: clientConverter });

  return {
    client,
    of,
    /** Starts workers that keep so many journeys in memory; resolves to what stops them. */
    async work({ cache = 100 }: { cache?: number } = {}): Promise<() => Promise<void>> {
      const show = { fn: (_: unknown, standing: Standing, closed?: Journey): void => void of(standing.journey).shows.push({ standing, ...(closed && { closed }) }), callDuringReplay: false };
      const workers = await createWorkers({
        ...{ connection, namespace, bundle, dataConverter, versioned: false, maxCachedWorkflows: cache },
        activities: bodies(of),
        manifests: Object.values(harbour.bodies),
        writer: { sinks: { standings: { show } }, flush: async () => undefined },
      });
      const running = Promise.all(workers.map((it) => it.run()));
      return async () => {
        for (const worker of workers) worker.shutdown();
        await running;
      };
    },
    async close(): Promise<void> {
      await door.close();
      await connection.close();
    },
    /** Begins a journey of today. */
    async begin(type: Carried, story: Story = {}, today: Day = dayOf(Date.now())): Promise<Told> {
      const id = randomUUID();
      Object.assign(of(id), story);
      const [version] = Object.keys(leaflets[type]) as [string];
      const beginning = { ...aSale, id, leaflet: version, trigger: { ...aSale.trigger, on: today } };
      return told(of(id), await client.workflow.start(type, how(id, { beginning })));
    },
    /** Tells a journey that was carried this far something new. */
    async reopen(type: Carried, journey: Journey, it: News): Promise<Told> {
      const signal = { signal: news, signalArgs: [it] as [News] };
      return told(of(journey.id), await client.workflow.signalWithStart(type, { ...how(journey.id, { carried: journey }), ...signal }));
    },
  };
}

const how = (workflowId: string, start: Start) => ({ workflowId, taskQueue: journeysQueue, args: [start] as [Start] });

export type Told = ReturnType<typeof told>;

/** One journey, to be told things and looked at. */
function told(seen: Seen, handle: WorkflowHandle) {
  const look = async (): Promise<Journey> => handle.query(carried);
  const errand = async (step: string, body?: string): Promise<ErrandStanding> => {
    const { errands } = standingOf(await look());
    const found = errands.find((it) => it.step === step && (body === undefined || it.with === body));
    if (!found) throw new Error(`no errand ${step} in ${handle.workflowId}`);
    return found;
  };
  return {
    id: handle.workflowId,
    handle,
    seen,
    look,
    errand,
    hears: (it: object) => handle.signal(news, { id: randomUUID(), ...it } as News),
    asks: (it: object, updateId: string = randomUUID()): Promise<Reply> =>
      handle.executeUpdate(act, { updateId, args: [{ id: updateId, by: 'ada', ...it } as PersonsAct] }),
    /** Waits until an errand has come to a state. */
    async reaches(step: string, state: string, body?: string): Promise<ErrandStanding> {
      return eventually(async () => {
        const it = await errand(step, body);
        if (it.state !== state) throw new Error(`${step} is ${it.state} (${it.cause ?? ''}), not ${state}`);
        return it;
      });
    },
    /** The events of the latest run, or of another. */
    async events(runId?: string) {
      const { events = [] } = await (runId === undefined ? handle : handle.client.getHandle(handle.workflowId, runId)).fetchHistory();
      return events ?? [];
    },
  };
}

/** Tries until it does not throw, for twenty seconds. */
export async function eventually<T>(look: () => T | Promise<T>, until = Date.now() + 20_000): Promise<T> {
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(25);
    }
  }
}

function bodies(of: (journey: string) => Seen): Activities {
  const called = <It extends object>(it: It): Seen => {
    const { activityType, taskQueue, activityId, attempt, workflowExecution } = activityInfo();
    const seen = of(workflowExecution!.workflowId);
    seen.calls.push({ activity: activityType, queue: taskQueue, id: activityId, attempt, it: it as Record<string, unknown> });
    return seen;
  };
  return {
    gather: async (it) => (called(it).gather ?? knows)(it),
    send: async (it) => (called(it).send ?? receives)(it),
    tellParticipant: async (it) => called(it).tell?.({ ...it }),
    openTask: async (it) => called(it).openTask?.({ ...it }),
    closeTask: async (it) => void called(it),
    pullPage: async () => ({ rest: 60_000 }),
  };
}

/** The registry knows an ordinary boat that stays in winter and is blessed. */
const knows = async ({ register }: Gather): Promise<Gathered> => ({ found: foundOf(), read: { from: register } });

function foundOf(): Gathered['found'] {
  const asOf = dayOf(Date.now());
  const all = { ...known, boat: { ...known.boat, winter: true, blessed: true } };
  return Object.fromEntries(
    Object.entries(all).map(([ref, values]) => [
      ref,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, source: 'registry', asOf }])),
    ]),
  );
}

/** A notice is acknowledged; an application is taken in, and decided another day. */
const receives = async ({ step }: Send): Promise<Delivered> => ({
  outcome: harbour.steps[step as keyof typeof harbour.steps].round === 'notice' ? 'acknowledged' : 'sent',
});
