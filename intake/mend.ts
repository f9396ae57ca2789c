import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { standingOf } from '../journey/standing.js';
import { isAway } from '../store/is-away.js';
import type { Store } from '../store/open-store.js';
import { carried, standing } from '../workflows/messages.js';
import { seal } from './sealed.js';

export interface Mending {
  store: Store;
  temporal: Client;
  report: (what: string, facts: Readonly<Record<string, string>>) => void;
}

/** For asking one journey, in milliseconds. */
const patience = 5_000;
const atOnce = 4;

/** Asks journeys where they have come to, a few at a time, and writes what they answer. One that cannot answer does not hold up the others. */
export async function mend(it: Mending, journeys: readonly string[]): Promise<void> {
  for (let place = 0; place < journeys.length; place += atOnce)
    await Promise.all(journeys.slice(place, place + atOnce).map((journey) => mendOne(it, journey)));
}

async function mendOne(it: Mending, journey: string): Promise<void> {
  try {
    await it.temporal.withDeadline(Date.now() + patience, () => ask(it, journey));
  } catch (error) {
    if (isAway(error)) throw error;
    if (error instanceof WorkflowNotFoundError) return;
    it.report('journey.silent', { error: error instanceof Error ? error.name : 'unknown' });
  }
}

/** What the record says is read before the journey is asked: only then is a record with a higher number known to be ahead of it. */
async function ask({ store, temporal, report }: Mending, journey: string): Promise<void> {
  const handle = temporal.workflow.getHandle(journey);
  const recorded = (await store.standings.get(journey))?.seq ?? -1;
  const { status } = await handle.describe();
  if (status.name === 'RUNNING') {
    const answer = await handle.query(standing);
    const force = await isAhead(store, journey, recorded, answer.seq);
    await store.standings.save([answer], [], { force });
  } else if (status.name === 'COMPLETED') {
    const ended = await handle.query(carried);
    await seal(store, ended, { force: await isAhead(store, journey, recorded, standingOf(ended).seq) });
  } else report('journey.broken', { status: status.name });
}

/** Temporal lost what had been shown already; the record must go back. One that has moved since it was read is left alone. */
async function isAhead({ standings }: Store, journey: string, recorded: number, answered: number): Promise<boolean> {
  return recorded > answered && (await standings.get(journey))?.seq === recorded;
}
