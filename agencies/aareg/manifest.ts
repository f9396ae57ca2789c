import type { Reached } from '../reached.js';

export const aareg: Reached = {
  id: 'aareg',
  name: { nb: 'Aa-registeret', en: 'Register of Employers and Employees' },
  level: 'state',
  rung: 'none',
  reach: 'register',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 10 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: [],
  signals: [],
  link: 'https://www.nav.no/arbeidsforhold',
  locates: false,
  scopes: ['nav:aareg/v1/arbeidsforhold'],
  today: 'simulated',
  source:
    'aareg-dist-api-v1.graphqls, published by NAV; address and limits are given with the agreement and are not public.',
};
