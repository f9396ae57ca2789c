import type { Reached } from '../reached.js';

export const lanekassen: Reached = {
  id: 'lanekassen',
  name: { nb: 'Lånekassen', en: 'Norwegian State Educational Loan Fund' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    applicantNumber: { basis: 'utdanningsstøttelova § 4', purpose: 'who applies' },
    childNumber: {
      basis: 'utdanningsstøttelova § 4, forskrift om utdanningsstøtte',
      purpose: 'the child of a student',
    },
    childBorn: { basis: 'utdanningsstøttelova § 4, forskrift om utdanningsstøtte', purpose: 'the weeks of the grant' },
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
  link: 'https://lanekassen.no',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'lanekassen.no documents one API, for balances with consent; no application can be sent by a machine. That it says by CloudEvents what it decided is simulated.',
};
