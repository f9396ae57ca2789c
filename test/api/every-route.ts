import { routes } from '../../api/routes/index.js';
import { dayOf, plus } from '../../journey/calendar.js';
import { nationalNumber } from '../../stand-ins/national-number.js';
import type { Sending } from './front-door.js';

const names: Readonly<Record<string, string>> = {
  lifeEvent: 'having-children',
  journey: 'journey-1',
  errand: 'errand-1',
  task: 'errand-3.1',
};

export const bodies: Readonly<Record<string, unknown>> = {
  '/sign-out': {},
  '/journey-tokens': { journey: 'journey-1', subjectToken: 'a.b.c' },
  '/life-events/:lifeEvent/preview': { on: '2026-05-01' },
  '/life-events/:lifeEvent/journeys': { kind: 'pregnancy.declared', on: '2026-05-01' },
  '/journeys/:journey/acts': { type: 'error.reported', about: 'trigger', why: 'wrong-person' },
  '/journeys/:journey/errands/:errand/acts': { type: 'errand.declined' },
  '/tasks/:task/claim': {},
  '/tasks/:task/release': {},
  '/tasks/search': { person: nationalNumber('1990-10-15', 'kvinne', () => false) },
  '/tasks/:task/hold': { until: plus(dayOf(Date.now()), { days: 10 }), reason: 'Venter på svar.' },
  '/tasks/:task/resume': {},
  '/tasks/:task/hand-over': { to: 'unit' },
  '/tasks/:task/note': { text: 'Ringte i dag.' },
  '/calendar/leap': { days: 7 },
  '/events': {
    specversion: '1.0',
    id: 'one',
    source: 'urn:no:orgnr:312831279',
    type: 'no.livsferd.body.acknowledged.v1',
    subject: 'errand-1.1',
    data: {},
  },
};

export const addressOf = (path: string): string => path.replace(/:(\w+)/g, (_, name: string) => names[name] ?? name);

/** A request that fits each route, in all but who sends it. */
export const everyRoute = routes.map((route) => {
  const body = route.method === 'POST' ? bodies[route.path] : undefined;
  const [type] = route.takes;
  const sending: Sending = body === undefined ? {} : { body, headers: type ? { 'content-type': type } : {} };
  return { route, name: `${route.method} ${route.path}`, address: addressOf(route.path), sending };
});
