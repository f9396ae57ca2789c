import type { Reached } from '../reached.js';

export const mattilsynet: Reached = {
  id: 'mattilsynet',
  name: { nb: 'Mattilsynet', en: 'Norwegian Food Safety Authority' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    businessNumber: { basis: 'matloven § 13', purpose: 'which business it is' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['superior-body'],
  signals: ['no.livsferd.body.acknowledged.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://www.mattilsynet.no/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'A business that handles food is registered on Mattilsynet’s own pages by somebody who is signed in. General knowledge.',
};
