import { z } from 'zod';
import { Timing } from '../answering.js';
import { answersRoute } from '../answers-route.js';
import { type Openable, standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import { apply } from './applications.js';
import { considerBirth } from './births.js';
import { decide } from './decisions.js';
import type { Portal, PortalKind } from './portal-kind.js';

/** A body where the person applies, on its own pages: no machine may write there. */
export const portal = (kind: PortalKind): Openable =>
  standIn<Portal>({
    id: kind.id,
    org: organisations[kind.id],
    seed: () => ({
      applications: [],
      decisions: [],
      manners: { answer: 'never', outcome: 'granted', considers: 'at once', acknowledge: false, milliseconds: 500 },
    }),
    manners: z
      .object({
        answer: Timing,
        outcome: z.enum(['granted', 'refused']),
        considers: Timing,
        acknowledge: z.boolean(),
        milliseconds: z.number().int().min(0),
        today: z.iso.date().optional(),
      })
      .partial(),
    routes: [
      apply(kind),
      {
        verb: 'GET',
        path: '/_control/applications',
        answer: (_, { state: { applications, decisions } }) => ({ status: 200, body: { applications, decisions } }),
      },
      decide(kind),
      considerBirth(kind),
      answersRoute(kind.appeal),
    ],
    refuse: ({ status, message }) => ({ status, body: { feil: message } }),
  });
