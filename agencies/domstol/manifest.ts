import type { Reached } from '../reached.js';

export const domstol: Reached = {
  id: 'domstol',
  name: { nb: 'Tingretten', en: 'The district court' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['court'],
  signals: ['brreg.bankruptcy.opened', 'brreg.bankruptcy.annulled'],
  link: 'https://www.domstol.no/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'konkursloven: the court opens a bankruptcy and appoints who runs the estate; that it was opened shows at Brønnøysund.',
};
