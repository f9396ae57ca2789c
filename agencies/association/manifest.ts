import type { Reached } from '../reached.js';

export const association: Reached = {
  id: 'association',
  name: { nb: 'Foreningen', en: 'The association' },
  level: 'private',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 1 },
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
  link: 'https://www.frivillighetnorge.no/',
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'Unwritten law of associations: members decide at a meeting, and nobody is told. Only the board can say what was decided.',
};
