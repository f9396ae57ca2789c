import type { Reached } from '../reached.js';

export const pasientreiser: Reached = {
  id: 'pasientreiser',
  name: { nb: 'Pasientreiser', en: 'Pasientreiser, patient travel' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    childNumber: { basis: 'pasient- og brukerrettighetsloven § 2-6', purpose: 'the child that travelled' },
    carerNumbers: { basis: 'pasient- og brukerrettighetsloven § 2-6', purpose: 'who went along, and who is paid' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['statsforvalter'],
  signals: ['no.livsferd.body.acknowledged.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://www.helsenorge.no/rettigheter/pasientreiser/',
  phone: '+47 915 05 515',
  readsItself: ['folkeregisteret'],
  locates: true,
  scopes: [],
  today: 'simulated',
  source:
    'helsenorge.no: a claim is a form for somebody who is signed in, and the regional health authorities share one office for it. That it says by events what it decided is simulated; live, the person says so. Phone: general knowledge.',
};
