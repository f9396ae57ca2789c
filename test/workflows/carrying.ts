/** Workers as the service makes them, with made-up bodies behind them, and journeys that are begun and told things. */
import './runtime.js';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { activityInfo } from '@temporalio/activity';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { type InjectedSinks, NativeConnection, Worker } from '@temporalio/worker';
import type { Gather, Gathered } from '../../activities/gather.js';
import type { Activities } from '../../activities/index.js';
import type { Delivered, Send } from '../../activities/send.js';
import type { Beginning } from '../../journey/begin.js';
import { type Day, dayOf } from '../../journey/calendar.js';
import type { Journey } from '../../journey/journey.js';
import type { Manifest } from '../../journey/manifest.js';
import type { News } from '../../journey/news.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { type Bundle, bundle } from '../../workers/bundle.js';
import { createWorkers } from '../../workers/create-workers.js';
import type { StandingSinks } from '../../workflows/follow.js';
import {
  act,
  carried,
  journeysQueue,
  news,
  type PersonsAct,
  type Reply,
  type Start,
} from '../../workflows/messages.js';
import { aSale, harbour } from '../journey/small.js';
import { knows, receives } from './bodies.js';
import type { Carried } from './leaflets.js';
import { runsOf } from './runs.js';

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
  openTask?(): Promise<void>;
}

/** Everything the world saw of one journey. */
export interface Seen extends Story {
  calls: Call[];
  shows: { standing: Standing; closed?: Journey }[];
}

export interface Where {
  address: string;
  namespace: string;
  dataConverter?: DataConverter;
  clientConverter?: DataConverter;
  /** The workflows, and the bodies that they are with; the made-up ones where they are left out. */
  journeys?: { bundle: Promise<Bundle>; bodies: readonly Manifest[] };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

let made: Promise<Bundle> | undefined;
const madeUp = (): NonNullable<Where['journeys']> => {
  made ??= bundle(fileURLToPath(new URL('./bundled.ts', import.meta.url)));
  return { bundle: made, bodies: Object.values(harbour.bodies) };
};

/** What lasts while workers come and go: the server's door, the bodies, and all that was seen. */
export async function createWorld(where: Where) {
  const { address, namespace, dataConverter = {}, clientConverter = dataConverter, journeys = madeUp() } = where;
  const workflowBundle = await journeys.bundle;
  const all = new Map<string, Seen>();
  const of = (journey: string): Seen => {
    const it = all.get(journey) ?? { calls: [], shows: [] };
    all.set(journey, it);
    return it;
  };
  const begun: (readonly [workflowId: string, runId: string])[] = [];
  const working = new Set<() => Promise<void>>();
  const door = await Connection.connect({ address });
  const connection = await NativeConnection.connect({ address });
  const client = new Client({ connection: door, namespace, dataConverter: clientConverter });
  const show = (_: unknown, standing: Standing, closed?: Journey): void =>
    void of(standing.journey).shows.push({ standing, ...(closed && { closed }) });

  return {
    client,
    /** Starts workers that keep so many journeys in memory; resolves to what stops them. */
    async work({ cache = 100 } = {}): Promise<() => Promise<void>> {
      const workers = await createWorkers({
        ...{
          connection,
          namespace,
          bundle: workflowBundle,
          dataConverter,
          versioned: false,
          maxCachedWorkflows: cache,
        },
        activities: activitiesFor(of),
        manifests: journeys.bodies.map((it) => ({ ...it, limits: { inFlight: 10 } })),
        writer: { sinks: { standings: { show: { fn: show, callDuringReplay: false } } }, flush: async () => undefined },
      });
      const running = Promise.all(workers.map((it) => it.run()));
      const stop = async (): Promise<void> => {
        if (!working.delete(stop)) return;
        for (const worker of workers) worker.shutdown();
        await running;
      };
      working.add(stop);
      return stop;
    },
    /** Begins a journey of a boat that was sold today. */
    begin(type: Carried, story: Story = {}, today: Day = dayOf(Date.now())): Promise<Told> {
      return this.beginAs(type, { ...aSale, trigger: { ...aSale.trigger, on: today } }, story);
    },
    /** Begins a journey as it is said. */
    async beginAs(type: string, beginning: Beginning, story: Story = {}): Promise<Told> {
      const id = randomUUID();
      Object.assign(of(id), story);
      const { firstExecutionRunId } = await client.workflow.start(type, how(id, { beginning: { ...beginning, id } }));
      begun.push([id, firstExecutionRunId]);
      return told(of(id), client.workflow.getHandle(id));
    },
    /** How many events each run of a journey left, in order. */
    async eventsARun({ id }: Told): Promise<number[]> {
      const [, runId] = begun.find(([workflowId]) => workflowId === id)!;
      const counts: number[] = [];
      for await (const { events } of runsOf(client, id, runId)) counts.push(events?.length ?? 0);
      return counts;
    },
    /** Tells something new to a journey that was closed like this. */
    async reopen(type: Carried, closed: Journey, it: object): Promise<Told> {
      const signal = { signal: news, signalArgs: [{ id: randomUUID(), ...it }] as [News] };
      const { signaledRunId } = await client.workflow.signalWithStart(type, {
        ...how(closed.id, { carried: closed }),
        ...signal,
      });
      begun.push([closed.id, signaledRunId]);
      return told(of(closed.id), client.workflow.getHandle(closed.id));
    },
    /** Reads every run of every journey again from its history; throws where one comes out otherwise. Gives how many there were. */
    async replayAll(): Promise<number> {
      const runs = (async function* () {
        for (const [workflowId, runId] of begun)
          for await (const history of runsOf(client, workflowId, runId)) yield { workflowId, history };
      })();
      const reading = { workflowBundle, dataConverter, sinks: nowhere };
      let count = 0;
      for await (const { error } of Worker.runReplayHistories(reading, runs)) {
        if (error) throw error;
        count += 1;
      }
      return count;
    },
    /** Stops all workers that still run. */
    async rest(): Promise<void> {
      for (const stop of working) await stop();
    },
    async close(): Promise<void> {
      for (const stop of working) await stop();
      await door.close();
      await connection.close();
    },
  };
}

const nowhere: InjectedSinks<StandingSinks> = {
  standings: { show: { fn: () => undefined, callDuringReplay: false } },
};

const how = (workflowId: string, start: Start) => ({
  workflowId,
  taskQueue: journeysQueue,
  args: [start] as [Start],
});

export type Told = ReturnType<typeof told>;

/** One journey, to be told things and looked at. */
function told(seen: Seen, handle: WorkflowHandle) {
  const shown = (): Standing => {
    const last = seen.shows.at(-1);
    if (!last) throw new Error('nothing has been shown yet');
    return last.standing;
  };
  return {
    id: handle.workflowId,
    handle,
    seen,
    shown,
    /** The errand of a step, as it was last shown. */
    errand: (step: string, which: Which = {}) => errandIn(shown(), step, which),
    /** The whole state, asked of the journey itself. */
    look: (): Promise<Journey> => handle.query(carried),
    /** A body or a register says something. */
    hears: (it: object) => handle.signal(news, { id: randomUUID(), ...it } as News),
    /** A person does something. */
    acts: (it: object, updateId: string = randomUUID()): Promise<Reply> =>
      handle.executeUpdate(act, { updateId, args: [{ id: updateId, by: 'ada', ...it } as PersonsAct] }),
    /** Waits until an errand is shown in a state. */
    reaches: (step: string, state: string, which: Which = {}): Promise<ErrandStanding> =>
      eventually(() => {
        const it = errandIn(shown(), step, which);
        if (it.state !== state) throw new Error(`${step} is ${it.state} (${it.cause ?? 'no cause'}), not ${state}`);
        return it;
      }),
    /** Sends that have reached a body, in the order in which they did. */
    sends: (step: string): Send[] =>
      seen.calls.filter((it) => it.activity === 'send' && it.it.step === step).map((it) => it.it as unknown as Send),
    /** Waits until nothing is underway, neither with a body nor with a worker. */
    rests: (): Promise<void> =>
      eventually(async () => {
        const { raw } = await handle.describe();
        const isBusy = raw.pendingWorkflowTask || (raw.pendingActivities ?? []).length > 0;
        if (isBusy || isUntaken(await eventsOf(handle))) throw new Error('not at rest');
      }),
    /** Why tasks of the latest run failed; not that the server asked for another look, because something came in between. */
    async failedTasks(): Promise<string[]> {
      const events = (await jsonOf(handle)).map((it) => it.workflowTaskFailedEventAttributes?.cause ?? '');
      return events.filter((it) => it !== '' && !it.endsWith('UNHANDLED_COMMAND'));
    },
    /** What is asked of the server comes back within so many ms, or fails. */
    within: <T>(ms: number, ask: () => Promise<T>): Promise<T> => handle.client.withDeadline(Date.now() + ms, ask),
    /** Whether a worker took up a task of the latest run that has not ended. */
    isInTask: async (): Promise<boolean> => (await eventsOf(handle)).at(-1) === 'WORKFLOW_TASK_STARTED',
    /** The events of the latest run, by name. */
    events: (): Promise<string[]> => eventsOf(handle),
  };
}

interface EventJson {
  eventType: string;
  workflowTaskFailedEventAttributes?: { cause: string };
}

const jsonOf = async (handle: WorkflowHandle): Promise<EventJson[]> =>
  (JSON.parse(historyToJSON(await handle.fetchHistory())) as { events: EventJson[] }).events;

const eventsOf = async (handle: WorkflowHandle): Promise<string[]> =>
  (await jsonOf(handle)).map((it) => it.eventType.replace('EVENT_TYPE_', ''));

/** Whether something has come that no task has taken up yet: not every server says so of itself. */
function isUntaken(events: readonly string[]): boolean {
  const came = events.findLastIndex((it) => comings.has(it));
  return came > events.lastIndexOf('WORKFLOW_TASK_COMPLETED');
}

const comings = new Set([
  ...['WORKFLOW_EXECUTION_STARTED', 'WORKFLOW_EXECUTION_SIGNALED', 'TIMER_FIRED'],
  ...['ACTIVITY_TASK_COMPLETED', 'ACTIVITY_TASK_FAILED', 'ACTIVITY_TASK_TIMED_OUT'],
]);

interface Which {
  body?: string;
  about?: string;
}

function errandIn({ errands }: Standing, step: string, { body, about }: Which): ErrandStanding {
  const found = errands.find(
    (it) => it.step === step && (body === undefined || it.with === body) && (about === undefined || it.about === about),
  );
  if (!found) throw new Error(`no errand ${step}`);
  return found;
}

/** Tries until it does not throw, for twenty seconds. */
export async function eventually<T>(look: () => T | Promise<T>, until = Date.now() + 20_000): Promise<T> {
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(20);
    }
  }
}

function activitiesFor(of: (journey: string) => Seen): Activities {
  const called = (it: object): Seen => {
    const { activityType, taskQueue, activityId, attempt, workflowExecution } = activityInfo();
    const seen = of(workflowExecution?.workflowId ?? '');
    seen.calls.push({ activity: activityType, queue: taskQueue, id: activityId, attempt, it: { ...it } });
    return seen;
  };
  return {
    gather: async (it) => (called(it).gather ?? knows)(it),
    send: async (it) => (called(it).send ?? receives)(it),
    tellParticipant: async (it) => void called(it),
    openTask: async (it) => called(it).openTask?.(),
    closeTask: async (it) => void called(it),
    pullPage: async () => ({ rest: 60_000 }),
  };
}
