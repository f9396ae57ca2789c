/** Workflows that come to every end there is, for what Temporal measures of them. */
import { ApplicationFailure, proxyActivities } from '@temporalio/workflow';

const { stumble } = proxyActivities<{ stumble(): Promise<void> }>({
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '10 ms', maximumAttempts: 2 },
});

export const done = async (): Promise<void> => stumble();

export const failed = async (): Promise<void> => {
  throw ApplicationFailure.nonRetryable('as it should');
};

export const broken = async (): Promise<void> => {
  throw new Error('a fault in the workflow’s code');
};
