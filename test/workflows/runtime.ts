/** One runtime a test file, which says only what went wrong. */
import { DefaultLogger, Runtime } from '@temporalio/worker';

Runtime.install({ logger: new DefaultLogger('ERROR') });

/** The last thing of all. */
export const endRuntime = (): Promise<void> => Runtime.instance().shutdown();
