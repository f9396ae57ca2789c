import type { Reached } from '../reached.js';

export const vegvesen: Reached = {
  id: 'vegvesen',
  name: { nb: 'Statens vegvesen', en: 'The Norwegian Public Roads Administration' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    deceasedNumber: { basis: 'vegtrafikkloven § 15', purpose: 'whose vehicle it is' },
    heirNumbers: { basis: 'vegtrafikkloven § 15', purpose: 'who takes it over' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['superior-body'],
  signals: ['no.livsferd.body.done.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://www.vegvesen.no/kjoretoy/eie-og-vedlikeholde/eierskifte/',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'vegvesen.no: whoever takes over reports it signed in, or on paper with the certificate; licences fall by the register. The events are simulated; live, the person says so.',
};
