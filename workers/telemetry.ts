import type { RuntimeOptions } from '@temporalio/worker';
import { log } from './log.js';

/** What the SDK says goes through our log, its native part too; what it measures stands at a port of its own, in Prometheus' words. */
export const telemetry = (port: number): RuntimeOptions => ({
  logger: log,
  telemetryOptions: {
    logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} },
    metrics: {
      prometheus: {
        bindAddress: `127.0.0.1:${port}`,
        countersTotalSuffix: true,
        unitSuffix: true,
        useSecondsForDurations: true,
      },
    },
  },
  shutdownSignals: [],
});
