import type { Reached } from '../reached.js';

export const kartverket: Reached = {
  id: 'kartverket',
  name: { nb: 'Kartverket', en: 'The Norwegian Mapping Authority' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    deceasedNumber: { basis: 'tinglysingsloven §§ 13, 28', purpose: 'whose property it is' },
    heirNumbers: { basis: 'tinglysingsloven §§ 13, 28', purpose: 'who takes it over' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['court'],
  signals: ['no.livsferd.body.decided.v1'],
  link: 'https://www.kartverket.no/eiendom/overfore/overfore-eiendom-ved-arv',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'kartverket.no: a deed of inheritance comes on paper in two copies, and from somebody with a protected address in a double envelope; nothing is sent by us. The event is simulated; live, the person says so.',
};
