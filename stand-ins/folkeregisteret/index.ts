import { z } from 'zod';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import { controlRoutes } from './control-routes.js';
import { readingRoutes } from './reading-routes.js';
import { seed } from './seed.js';

/** The register publishes the shape `FREG-nnn`; which number means what is ours. */
const codes: Record<number, string> = {
  400: 'FREG-004',
  401: 'FREG-005',
  403: 'FREG-006',
  404: 'FREG-007',
  406: 'FREG-009',
  429: 'FREG-010',
};

/** Folkeregisteret: the event feed, its documents, and person documents by part. */
export const folkeregisteret = standIn({
  id: 'folkeregisteret',
  org: organisations.folkeregisteret,
  scope: 'folkeregister:deling/offentligmedhjemmel',
  retryAfter: 'milliseconds',
  seed,
  manners: z.object({ oldest: z.number().int() }).partial(),
  routes: [...readingRoutes, ...controlRoutes],
  refuse: ({ status, message }) => ({ status, body: { kode: codes[status] ?? 'FREG-001', melding: message } }),
});
