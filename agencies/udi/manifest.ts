import type { Reached } from '../reached.js';

export const udi: Reached = {
  id: 'udi',
  name: { nb: 'UDI', en: 'UDI, the Norwegian Directorate of Immigration' },
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
  appeals: ['une'],
  signals: ['no.livsferd.body.acknowledged.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://www.udi.no/',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'UDI shares status data with bodies for narrow purposes and takes no application from a machine (agency-apis.md): the person applies at udi.no. What it decides is simulated as CloudEvents; live, the person says so.',
};
