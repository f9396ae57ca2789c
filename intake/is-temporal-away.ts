import { isGrpcServiceError } from '@temporalio/client';

/** gRPC: cancelled, deadline exceeded, resources exhausted, unavailable. */
const away = new Set([1, 4, 8, 14]);

/** Whether Temporal cannot be had now: there is no use in telling it the next thing. */
export function isTemporalAway(error: unknown): boolean {
  for (let it: unknown = error; it instanceof Error; it = it.cause)
    if (isGrpcServiceError(it)) return away.has(it.code);
  return false;
}
