import type { Reached } from '../reached.js';

export const helfo: Reached = {
  id: 'helfo',
  name: { nb: 'Helfo', en: 'Helfo, the Norwegian Health Economics Administration' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    childNumber: { basis: 'pasient- og brukerrettighetsloven § 2-1 c', purpose: 'the child that gets a GP' },
    guardianNumbers: {
      basis: 'pasient- og brukerrettighetsloven § 2-1 c',
      purpose: "the parent whose GP's list it joins",
    },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['statsforvalter'],
  signals: ['no.livsferd.body.done.v1'],
  link: 'https://tjenester.helsenorge.no/bytte-fastlege',
  phone: '+47 23 32 70 00',
  readsItself: ['folkeregisteret'],
  locates: true,
  scopes: [],
  today: 'simulated',
  source:
    'helsenorge.no and NHN documentation: no public API chooses or changes a GP. The event is simulated; live, the person says so. Phone: general knowledge.',
};
