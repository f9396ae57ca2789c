import type { Reached } from '../reached.js';

export const hkdir: Reached = {
  id: 'hkdir',
  name: { nb: 'HK-dir', en: 'HK-dir, the Directorate for Higher Education and Skills' },
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
    decided: { act: 'ask', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['superior-body'],
  signals: ['no.livsferd.body.acknowledged.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://hkdir.no/utdanning-fra-utlandet',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'HK-dir takes applications for recognition at its own portal, from the person. Simulated as CloudEvents; live, the person says so.',
};
