import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { Beginning } from '../journey/begin.js';
import type { News } from '../journey/news.js';
import type { Catalogue } from '../life-events/life-event.js';
import type { Delivery, StoredDelivery } from '../store/deliveries.js';
import { isAway } from '../store/is-away.js';
import type { Store } from '../store/open-store.js';
import { journeysQueue, news, type Start } from '../workflows/messages.js';
import { isTemporalAway } from './is-temporal-away.js';
import { lastState } from './sealed.js';

export interface Delivering {
  store: Store;
  temporal: Client;
  catalogue: Catalogue;
}

/** For telling one journey, in milliseconds. */
const patience = 10_000;

/** Tells Temporal what was recognised; what a crash left untold is told by the next call. Returns how much was told. */
export async function deliver(it: Delivering, most = 200): Promise<number> {
  const waiting = await it.store.deliveries.undelivered(most);
  for (const delivery of waiting) await deliverOne(it, delivery);
  return waiting.length;
}

/** What one journey cannot be told does not hold up the others; without Temporal, or without our database, nobody can be told. */
async function deliverOne(it: Delivering, { id, failures, journey, ...what }: StoredDelivery): Promise<void> {
  try {
    if (journey !== undefined) await it.temporal.withDeadline(Date.now() + patience, () => carryOut(it, journey, what));
    await it.store.deliveries.delivered(id);
  } catch (error) {
    if (isAway(error)) throw error;
    await it.store.deliveries.failed(id, error instanceof Error ? error.name : 'unknown', later(failures));
    if (isTemporalAway(error)) throw error;
  }
}

const later = (failures: number): number => Date.now() + Math.min(60_000, 2_000 * 2 ** failures);

async function carryOut(
  it: Delivering,
  journey: string,
  { start, news: heard }: Pick<Delivery, 'start' | 'news'>,
): Promise<void> {
  if (start !== undefined) await begin(it, journey, start as Begun);
  else if (heard) await tell(it, journey, heard);
}

/** What recognition put into a delivery that starts a journey. */
type Begun = Pick<Beginning, 'lifeEvent' | 'trigger' | 'parties' | 'participants' | 'told'>;

async function begin({ store, temporal, catalogue }: Delivering, journey: string, start: Begun): Promise<void> {
  const { lifeEvent } = start;
  const leaflet = catalogue[lifeEvent]!.current;
  const beginning: Beginning = { ...start, id: journey, leaflet, offset: await store.calendar.offset() };
  try {
    await temporal.workflow.start(lifeEvent, {
      workflowId: journey,
      taskQueue: journeysQueue,
      args: [{ beginning }] satisfies [Start],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** Late news reopens a closed journey: the same id, a new run, from the state that it closed in. */
export async function tell(
  { store, temporal }: Pick<Delivering, 'store' | 'temporal'>,
  journey: string,
  it: News,
): Promise<void> {
  try {
    await temporal.workflow.getHandle(journey).signal(news, it);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    const carried = await lastState(store, temporal, journey);
    if (!carried) throw error;
    await temporal.workflow.signalWithStart(carried.lifeEvent, {
      workflowId: journey,
      taskQueue: journeysQueue,
      args: [{ carried }] satisfies [Start],
      signal: news,
      signalArgs: [it],
    });
  }
}
