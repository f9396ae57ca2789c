import type { RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../ops/log/create-log.js';
import { routeOf, verbOf } from './metering/measure.js';

/** One line an answer: the route's template, never the address; the trace that the audit and a problem name too; nothing of who asked. */
export const accessLog =
  (app: RequestListener, log: Log): RequestListener =>
  (req, res) => {
    const begun = performance.now();
    res.once('close', () => {
      const route = routeOf(req);
      const { statusCode: status } = res;
      const ms = Math.round(performance.now() - begun);
      const cut = !res.writableFinished && { cut: true };
      log[levelOf(route, status)](
        { trace: traceOf(res), method: verbOf(req.method), route, status, ms, ...cut },
        'answered',
      );
    });
    app(req, res);
  };

/** Asked every few seconds by machines, and of no interest while all is well. */
const humdrum = new Set(['/metrics', '/health/live', '/health/ready']);

function levelOf(route: string, status: number): 'debug' | 'info' | 'error' {
  if (status >= 500) return 'error';
  return humdrum.has(route) ? 'debug' : 'info';
}

const traceOf = (res: ServerResponse): string | undefined =>
  'locals' in res && typeof res.locals === 'object' && res.locals && 'trace' in res.locals
    ? String(res.locals.trace)
    : undefined;
