import type { Reached } from '../reached.js';

export const politiet: Reached = {
  id: 'politiet',
  name: { nb: 'Politiet', en: 'The police' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    memberNumber: { basis: 'politiregisterloven § 39', purpose: 'who asks for a certificate' },
    memberName: { basis: 'politiregisterloven § 39', purpose: 'who asks for a certificate' },
    childNumber: { basis: 'passloven §§ 2, 4', purpose: 'the child that gets a passport' },
    childName: { basis: 'passloven § 2', purpose: 'the name in the passport' },
    guardianNumbers: { basis: 'passloven § 4', purpose: 'who must agree' },
    responsibility: { basis: 'passloven § 4', purpose: 'who must agree' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['superior-body'],
  signals: ['no.livsferd.body.done.v1'],
  link: 'https://www.politiet.no/tjenester/pass-og-id-kort/',
  phone: '+47 02800',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'politiet.no: a passport is asked for in person. The event is simulated; live, the person says so. Phone: general knowledge.',
};
