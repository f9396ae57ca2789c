import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { News } from '../journey/news.js';
import type { Catalogue } from '../life-events/index.js';
import type { Store } from '../store/index.js';
import { journeysQueue, news, type Start } from '../workflows/messages.js';

export interface Delivering {
  store: Store;
  temporal: Client;
  catalogue: Catalogue;
}

/** Tells Temporal what was recognised; what a crash left untold is told by the next call. Returns how much was told. */
export async function deliver(it: Delivering, most = 200): Promise<number> {
  const waiting = await it.store.deliveries.undelivered(most);
  for (const delivery of waiting) {
    try {
      if (delivery.disposition === 'started') await start(it, delivery);
      else await tell(it, delivery.journey, delivery.lifeEvent, delivery.news as News);
      await it.store.deliveries.delivered(delivery.id);
    } catch (error) {
      await it.store.deliveries.failed(delivery.id, error instanceof Error ? error.name : 'unknown', new Date(Date.now() + 2_000));
    }
  }
  return waiting.length;
}

interface Started {
  journey: string;
  lifeEvent: string;
  start: unknown;
}

async function start({ store, temporal, catalogue }: Delivering, { journey, lifeEvent, start }: Started): Promise<void> {
  const leaflet = catalogue[lifeEvent]!.current;
  const beginning = { ...(start as object), id: journey, lifeEvent, leaflet, offset: await store.calendar.offset() };
  try {
    await temporal.workflow.start(lifeEvent, {
      workflowId: journey,
      taskQueue: journeysQueue,
      args: [{ beginning } as Start],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** Late news reopens a closed journey: the same id, a new run, from the state that was sealed when it closed. */
export async function tell({ store, temporal }: Delivering, journey: string, lifeEvent: string, it: News): Promise<void> {
  try {
    await temporal.workflow.getHandle(journey).signal(news, it);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    const carried = await store.standings.sealed(journey);
    if (!carried) throw error;
    await temporal.workflow.signalWithStart(lifeEvent, {
      workflowId: journey,
      taskQueue: journeysQueue,
      args: [{ carried } as Start],
      signal: news,
      signalArgs: [it],
    });
  }
}
