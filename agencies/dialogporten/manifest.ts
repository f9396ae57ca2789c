import type { Reached } from '../reached.js';

export const dialogporten: Reached = {
  id: 'dialogporten',
  name: { nb: 'Dialogporten', en: 'Dialogporten' },
  level: 'state',
  rung: 'none',
  reach: 'interface',
  channels: [],
  onceOnly: { ask: 'byKey', tell: 'byKey' },
  limits: { inFlight: 20 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'adapter', within: { weeks: 1 } },
    decided: { act: 'tell', by: 'adapter', within: { weeks: 1 } },
    done: { act: 'tell', by: 'adapter', within: { weeks: 1 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 1 } },
  },
  appeals: [],
  signals: [],
  link: 'https://af.altinn.no',
  locates: false,
  address: 'https://platform.altinn.no/dialogporten',
  scopes: ['digdir:dialogporten.serviceprovider'],
  today: 'simulated',
  source: 'dialogporten openapi.v1.serviceowner.verified.json (2026-08-20): idempotentKey, 409 on repeat.',
};
