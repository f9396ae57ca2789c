import type { RequestHandler, Response } from 'express';
import type { Instruments } from './instruments.js';

const verbs = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Counts and times each answer by the route's template. A live stream is counted, and not timed: it goes on for as long as one listens. */
export function createMeasure({ requests, seconds, streams }: Instruments['door']) {
  const open = new Set<Response>();

  const measure: RequestHandler = (req, res, next) => {
    const begun = performance.now();
    open.add(res);
    res.once('close', () => {
      open.delete(res);
      const route = routeOf(req);
      const method = verbOf(req.method);
      requests.inc({ route, method, status: String(res.statusCode) });
      if (!isStream(res)) seconds.observe({ route, method }, (performance.now() - begun) / 1_000);
    });
    next();
  };

  /** Sets how many streams are open now. */
  function countStreams(): void {
    streams.reset();
    for (const res of open) if (isStream(res)) streams.inc({ route: routeOf(res.req) });
  }
  return { measure, countStreams };
}

const isStream = (res: Response): boolean => String(res.getHeader('content-type')).startsWith('text/event-stream');

/** The template of the route that answered, never the address: 'none' where no route did. */
export const routeOf = (req: object): string =>
  'route' in req && typeof req.route === 'object' && req.route && 'path' in req.route ? String(req.route.path) : 'none';

export const verbOf = (method = ''): string => (verbs.has(method) ? method : 'other');
