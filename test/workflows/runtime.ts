/** One runtime a test file, which says only what went wrong; it is shut down when the file is done. */
import { DefaultLogger, Runtime } from '@temporalio/worker';

Runtime.install({ logger: new DefaultLogger('ERROR') });

afterAll(() => Runtime.instance().shutdown());
