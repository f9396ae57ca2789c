import type { Reached } from '../reached.js';

export const norskTipping: Reached = {
  id: 'norsk-tipping',
  name: { nb: 'Norsk Tipping', en: 'Norsk Tipping, the state lottery' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    organisationNumber: { basis: 'pengespilloven § 12', purpose: 'which organisation gets the share' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['lotterinemnda'],
  signals: ['no.livsferd.body.acknowledged.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://www.norsk-tipping.no/grasrotandelen/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'norsk-tipping.no: an organisation in the voluntary register joins on a page for somebody who is signed in. The event is simulated; live, the person says so.',
};
