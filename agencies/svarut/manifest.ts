import type { Reached } from '../reached.js';

export const svarut: Reached = {
  id: 'svarut',
  name: { nb: 'KS SvarUt', en: 'KS SvarUt' },
  level: 'municipality',
  rung: 'none',
  reach: 'interface',
  channels: [],
  onceOnly: { submit: 'lookUpFirst', tell: 'lookUpFirst' },
  limits: { inFlight: 10 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'tell', by: 'adapter', within: { weeks: 1 } },
    decided: { act: 'tell', by: 'adapter', within: { weeks: 1 } },
    done: { act: 'tell', by: 'adapter', within: { weeks: 1 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 1 } },
  },
  appeals: [],
  signals: [],
  link: 'https://svarut.ks.no',
  locates: false,
  address: 'https://svarut.ks.no/api',
  scopes: ['ks:fiks'],
  today: 'simulated',
  source:
    'forsendelse-send-api-v2, forsendelse-eksternref-api-v2 and forsendelse-status-api-v2, published by KS: no idempotency key; what was delivered cannot be called back.',
};
