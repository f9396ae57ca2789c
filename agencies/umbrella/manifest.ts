import type { Reached } from '../reached.js';

export const umbrella: Reached = {
  id: 'umbrella',
  name: { nb: 'Paraplyorganisasjonen', en: 'The umbrella organisation' },
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
  link: 'https://lottstift.no/for-frivilligheten/momskompensasjon/',
  readsItself: ['brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'forskrift 2018 nr. 1600: members of an umbrella body apply through it. How each of them is told is its own affair, so only the board can say that it was done.',
};
