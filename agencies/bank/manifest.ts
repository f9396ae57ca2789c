import type { Reached } from '../reached.js';

export const bank: Reached = {
  id: 'bank',
  name: { nb: 'Banken', en: 'The bank' },
  level: 'private',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    businessNumber: { basis: 'hvitvaskingsloven § 13', purpose: 'which customer it is' },
    organisationNumber: { basis: 'hvitvaskingsloven § 13', purpose: 'which customer it is' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'tell', by: 'person', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 4 } },
  },
  appeals: ['finansklagenemnda'],
  signals: [],
  link: 'https://www.finansportalen.no/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'hvitvaskingsloven: each bank asks its own customers; nothing is sent by us, and only the person can say that it was done.',
};
