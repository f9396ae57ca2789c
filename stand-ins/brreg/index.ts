import { z } from 'zod';
import { Timing } from '../answering.js';
import { answersRoute } from '../answers-route.js';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import { apply } from '../portal/applications.js';
import { decide } from '../portal/decisions.js';
import { controlRoutes } from './control-routes.js';
import { readingRoutes } from './reading-routes.js';
import { seed } from './seed.js';
import type { Brreg } from './units.js';

const kind = { id: 'brreg', appeal: { body: 'Nærings- og fiskeridepartementet', weeks: 3 } } as const;

/** Brønnøysund: units, roles and both feeds, open but for national numbers; forms are filled in by the person. */
export const brreg = standIn<Brreg>({
  id: kind.id,
  org: organisations.brreg,
  seed,
  manners: z
    .object({
      answer: Timing,
      outcome: z.enum(['granted', 'refused']),
      acknowledge: z.boolean(),
      milliseconds: z.number().int().min(0),
      today: z.iso.date().optional(),
    })
    .partial(),
  routes: [
    ...readingRoutes,
    ...controlRoutes,
    apply(kind),
    {
      verb: 'GET',
      path: '/_control/applications',
      answer: (_, { state: { applications, decisions } }) => ({ status: 200, body: { applications, decisions } }),
    },
    decide(kind),
    answersRoute(kind.appeal),
  ],
  refuse: ({ status, message }, { path }) => ({
    status,
    body: { tidsstempel: Date.now(), status, feilmelding: message, sti: path, antallFeil: 0, valideringsfeil: [] },
  }),
});
