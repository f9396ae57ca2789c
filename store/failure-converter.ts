import { DefaultFailureConverter } from '@temporalio/common';

/** Puts messages and stacks of failures where the codec seals them; loaded by Temporal, by path. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
