import { isGrpcServiceError } from '@temporalio/client';

/** gRPC: cancelled, deadline exceeded, resources exhausted, unavailable. */
const away = new Set([1, 4, 8, 14]);

/** What Temporal's server, or the way to it, said in gRPC's codes. */
export function codeOf(error: unknown): number | undefined {
  for (let it: unknown = error; it instanceof Error; it = it.cause) if (isGrpcServiceError(it)) return it.code;
  return undefined;
}

/** Whether Temporal cannot be had now: there is no use in telling it the next thing. */
export const isTemporalAway = (error: unknown): boolean => away.has(codeOf(error) ?? -1);
