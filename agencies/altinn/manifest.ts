import type { Reached } from '../reached.js';

export const altinn: Reached = {
  id: 'altinn',
  name: { nb: 'Altinn', en: 'Altinn' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'tell', by: 'person', within: { weeks: 4 } },
    done: { act: 'tell', by: 'person', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 4 } },
  },
  appeals: [],
  signals: [],
  link: 'https://www.altinn.no/hjelp/tilgangsstyring/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'info.altinn.no (B1): access packages replace the roles of Altinn 2. Who has which is given by somebody who is signed in; nothing is sent or read by us.',
};
