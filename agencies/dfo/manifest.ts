import type { Reached } from '../reached.js';

export const dfo: Reached = {
  id: 'dfo',
  name: { nb: 'Tilskuddsgiveren (tilskudd.no)', en: 'The giver of the grant (tilskudd.no)' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    organisationNumber: { basis: 'økonomireglementet § 8', purpose: 'which organisation applies' },
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
  link: 'https://www.tilskudd.no/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'tilskudd.no (DFØ) searches for schemes and takes no applications (A10): each giver has its own form and its own deadline. Events are simulated; live, the person says so.',
};
