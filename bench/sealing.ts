import type { DataConverter } from '@temporalio/common';

/** The codec of the service, with keys that live as long as the measure. */
export const sealing: DataConverter | undefined = undefined as DataConverter | undefined;
