import { defaultGrpcRetryOptions, isRetryableError, makeGrpcRetryInterceptor } from '@temporalio/client';

const exhausted = 8;

/** Somebody is waiting for the answer: a call that fails is tried again for about a second, and one that was too much is not. */
export const impatient = makeGrpcRetryInterceptor({
  ...defaultGrpcRetryOptions(),
  retryableDecider: (attempt, status) => attempt < 4 && status.code !== exhausted && isRetryableError(status),
});
