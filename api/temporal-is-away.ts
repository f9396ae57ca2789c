import { WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { codeOf } from '../intake/is-temporal-away.js';

/** gRPC: cancelled, unknown, deadline exceeded, failed precondition, aborted, internal, unavailable. */
const away = new Set([1, 2, 4, 9, 10, 13, 14]);
const exhausted = 8;
const failedPrecondition = 9;

/** Whether Temporal, or the worker that should have heard us, cannot be had now; the same may go well later. */
export function isTemporalAway(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || error instanceof WorkflowUpdateFailedError)
    return true;
  return away.has(codeOf(error) ?? -1);
}

/** Too much at once: a journey takes ten acts at a time. */
export const isTemporalBusy = (error: unknown): boolean => codeOf(error) === exhausted;

/** A journey that was handed an act just as it turned to a run of its own or came to its end, or has as many as it may, has not heard it. */
export const isNotReady = (error: unknown): boolean => isTemporalBusy(error) || codeOf(error) === failedPrecondition;
