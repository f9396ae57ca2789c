import type { Reached } from '../reached.js';

export const arbeidstilsynet: Reached = {
  id: 'arbeidstilsynet',
  name: { nb: 'Arbeidstilsynet', en: 'Norwegian Labour Inspection Authority' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    businessNumber: { basis: 'arbeidsmiljøloven § 18-5', purpose: 'which business it is' },
    organisationNumber: { basis: 'arbeidsmiljøloven § 18-5', purpose: 'which business it is' },
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
  link: 'https://www.arbeidstilsynet.no/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'Arbeidstilsynet/receiver and the pages of Arbeidstilsynet: its forms are Altinn apps for somebody who is signed in. What was decided is simulated; live, the person says so.',
};
