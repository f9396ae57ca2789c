/** The limit: the reference journey as somebody would write it for this one life event, with nothing around it. */
import {
  type ActivityOptions,
  condition,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { application, body, bodyQueue } from './names.js';
import type { Answer, Letter } from './send.js';

const decided = defineSignal<[Decision]>('decided');
const patience = {
  taskQueue: bodyQueue,
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '2 days',
  retry: {
    initialInterval: '1s',
    backoffCoefficient: 2,
    maximumInterval: '1 hour',
    nonRetryableErrorTypes: ['Refused', 'OutcomeUnknown', 'Unreadable', 'Stopped', 'Unconsented'],
  },
} satisfies ActivityOptions;
const activities = proxyActivities<{ send(letter: Letter): Promise<Answer> }>(patience);

export interface Decision {
  outcome: 'granted' | 'refused';
  on: string;
  letter: string;
}

export interface Start {
  about: string;
}

export async function hand({ about }: Start): Promise<Record<string, string>> {
  const { workflowId } = workflowInfo();
  const outcomes: Record<string, string> = {};
  let decision: Decision | undefined;
  setHandler(decided, (it) => {
    decision = it;
  });

  const send = async (step: string): Promise<void> => {
    const letter: Letter = { key: `${workflowId}/${step}/1`, act: 'submit', step, about, with: body };
    const { outcome } = await activities.send.executeWithOptions({ ...patience, activityId: `${step}/1` }, [letter]);
    outcomes[step] = outcome;
  };

  await send('one');
  const [two, three, four, five] = [send('two'), send('three'), send('four'), send('five')] as const;
  const six = Promise.all([two, three]).then(() => send('six'));
  const seven = four.then(() => send('seven'));
  await Promise.all([five, six]);
  await send(application);
  await condition(() => decision !== undefined);
  outcomes[application] = decision!.outcome;
  await Promise.all([seven, send('nine')]);
  await send('ten');
  return outcomes;
}
