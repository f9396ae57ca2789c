import {
  isGrpcServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';

/** gRPC: cancelled, unknown, deadline exceeded, aborted, internal, unavailable. */
const away = new Set([1, 2, 4, 10, 13, 14]);
const exhausted = 8;

const codeOf = (error: unknown): number | undefined => {
  for (let it: unknown = error; it instanceof Error; it = it.cause) if (isGrpcServiceError(it)) return it.code;
  return undefined;
};

/** Whether Temporal, or the worker that should have heard us, cannot be had now; the same may go well later. */
export function isTemporalAway(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || error instanceof WorkflowUpdateFailedError)
    return true;
  const code = codeOf(error);
  return code !== undefined && away.has(code);
}

/** Too much at once: a journey takes ten acts at a time. */
export const isTemporalBusy = (error: unknown): boolean => codeOf(error) === exhausted;
