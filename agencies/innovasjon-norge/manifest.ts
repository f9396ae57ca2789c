import type { Reached } from '../reached.js';

export const innovasjonNorge: Reached = {
  id: 'innovasjon-norge',
  name: { nb: 'Innovasjon Norge', en: 'Innovation Norway' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    businessNumber: { basis: 'forvaltningsloven § 17', purpose: 'which business applies' },
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
  link: 'https://www.innovasjonnorge.no/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'No interface to write to is published; applications are made on its own pages by somebody who is signed in. General knowledge.',
};
