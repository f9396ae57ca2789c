import type { Reached } from '../reached.js';

export const lottstift: Reached = {
  id: 'lottstift',
  name: { nb: 'Lotteri- og stiftelsestilsynet', en: 'Norwegian Gambling and Foundation Authority' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    organisationNumber: {
      basis: 'forskrift 2018 nr. 1600 § 7, pengespilloven § 17',
      purpose: 'which organisation applies',
    },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['lotterinemnda', 'superior-body'],
  signals: ['no.livsferd.body.acknowledged.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://lottstift.no/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'lottstift.no: applications are forms for somebody who is signed in; it reads the voluntary register when the time is out and again before it pays. That it says by events what it decided is simulated; live, the person says so.',
};
