import type { Reached } from '../reached.js';

export const husbanken: Reached = {
  id: 'husbanken',
  name: { nb: 'Husbanken', en: 'Norwegian State Housing Bank' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    applicantNumber: { basis: 'bustøttelova § 8', purpose: 'who applies' },
    civilStatus: { basis: 'bustøttelova § 4', purpose: 'whose income counts' },
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
  link: 'https://www.husbanken.no/person/bostotte/',
  readsItself: ['folkeregisteret', 'inntekt'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'husbanken.no: a signed-in person applies; the municipality helps. Once granted it is worked out anew each month from what Skatteetaten and NAV hold. That it says by CloudEvents what it decided is simulated.',
};
