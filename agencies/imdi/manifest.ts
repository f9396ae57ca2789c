import type { Reached } from '../reached.js';

export const imdi: Reached = {
  id: 'imdi',
  name: { nb: 'IMDi', en: 'IMDi, the Directorate of Integration and Diversity' },
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
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['superior-body'],
  signals: ['no.livsferd.body.decided.v1'],
  link: 'https://www.imdi.no/',
  readsItself: ['folkeregisteret'],
  locates: true,
  scopes: [],
  today: 'simulated',
  source:
    'IMDi asks municipalities to settle refugees, by its own system and by agreement; nobody else applies there. What comes of it is simulated as CloudEvents; live, the person or the municipality says so.',
};
