import type { Reached } from '../reached.js';

export const maskinporten: Reached = {
  id: 'maskinporten',
  name: { nb: 'Maskinporten', en: 'Maskinporten' },
  level: 'state',
  rung: 'none',
  reach: 'interface',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 10 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'ask', by: 'caseworker', within: { weeks: 1 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 1 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 1 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 1 } },
  },
  appeals: [],
  signals: [],
  link: 'https://samarbeid.digdir.no/maskinporten/maskinporten/25',
  locates: false,
  address: 'https://maskinporten.no',
  scopes: [],
  today: 'simulated',
  source: 'felleslosninger/docs (2024-10): a grant lives for two minutes at most, and its jti works once.',
};
