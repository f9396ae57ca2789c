/** What one journey leaves in Temporal, the same at every run: events by type, workflow tasks, bytes. */
import type { WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { applications, type Carried, carrier } from './carry.js';
import { atRest } from './in-turn.js';
import type { Body } from './send.js';
import { hand, ours, type Side } from './sides.js';
import { startWorkers, type Workers, type Working } from './workers.js';

export interface Counted {
  events: number;
  tasks: number;
  bytes: number;
  byType: Readonly<Record<string, number>>;
  history: History;
}

export type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;

export type Both<T> = Readonly<Record<Side['name'], T>>;

/** One journey a side, one piece of news at a time, with a body that answers `size` characters. */
export async function countBoth(working: Omit<Working, 'body' | 'slots'>, size: number): Promise<Both<Counted>> {
  let workers: Workers | undefined;
  const body: Body = {
    size,
    applied: (journey, errand) => void applications.emit(journey, errand),
    turn: (journey) => atRest(workers!.client, journey, 1),
  };
  workers = await startWorkers({ ...working, body, slots: 1 });
  const { client } = workers;
  const carry = carrier(client, (handle) => atRest(client, handle.workflowId, 0));
  try {
    return { ours: await countOne(carry, ours), hand: await countOne(carry, hand) };
  } finally {
    await workers.stop();
  }
}

async function countOne(carry: Carried, side: Side): Promise<Counted> {
  const handle = await carry(side);
  const history = await handle.fetchHistory();
  const { historySize } = await handle.describe();
  const byType = countTypes(history);
  const events = history.events?.length ?? 0;
  return { events, tasks: byType.WORKFLOW_TASK_COMPLETED ?? 0, bytes: historySize ?? 0, byType, history };
}

function countTypes(history: History): Record<string, number> {
  const { events } = JSON.parse(historyToJSON(history)) as { events: { eventType: string }[] };
  const counts: Record<string, number> = {};
  for (const type of events.map((it) => it.eventType.replace('EVENT_TYPE_', '')))
    counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
