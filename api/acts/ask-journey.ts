import { createHash } from 'node:crypto';
import { WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { sealedState } from '../../intake/sealed.js';
import type { Standing } from '../../journey/standing.js';
import { act, journeysQueue, type PersonsAct, type Reply, type Start } from '../../workflows/messages.js';
import type { Connections } from '../connections.js';
import { away } from '../problem.js';
import { isNotReady } from '../temporal-is-away.js';

const patience = 10_000;
const untilReady = retry(handleWhen(isNotReady), {
  maxAttempts: 4,
  backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay: 800 }),
});

export type Told = Pick<Connections, 'store' | 'temporal'>;

/**
 * Tells a journey what somebody did, and gives its own answer. The same command with the same content is one act however
 * often it is sent; a closed journey is opened again from the state it was sealed in, where the act can be heard at all.
 */
export async function askJourney(
  told: Told,
  asked: Pick<Standing, 'journey' | 'lifeEvent'>,
  news: PersonsAct,
  canBeHeard: boolean,
): Promise<Reply | 'closed'> {
  return told.temporal.withDeadline(Date.now() + patience, () =>
    untilReady.execute(() => askOnce(told, asked, news, canBeHeard)),
  );
}

async function askOnce(
  { store, temporal }: Told,
  { journey, lifeEvent }: Pick<Standing, 'journey' | 'lifeEvent'>,
  news: PersonsAct,
  canBeHeard: boolean,
): Promise<Reply | 'closed'> {
  const options = { args: [news] as [PersonsAct], updateId: updateIdOf(news) };
  try {
    return await temporal.workflow.getHandle(journey).executeUpdate(act, options);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  if (!canBeHeard) return 'closed';
  const carried = await sealedState(store, journey);
  if (!carried) throw away();
  const startWorkflowOperation = new WithStartWorkflowOperation(lifeEvent, {
    workflowId: journey,
    taskQueue: journeysQueue,
    args: [{ carried }] satisfies [Start],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return temporal.workflow.executeUpdateWithStart(act, { ...options, startWorkflowOperation });
}

/** The command's own id, and what was asked under it: a command that is used for something else is another one, which the journey will not hear. */
function updateIdOf({ at: _, ...news }: PersonsAct): string {
  const digest = createHash('sha256').update(JSON.stringify(news)).digest('base64url');
  return `${news.id}.${digest.slice(0, 16)}`;
}
