import type { Reached } from '../reached.js';

export const helsedirektoratet: Reached = {
  id: 'helsedirektoratet',
  name: { nb: 'Helsedirektoratet', en: 'The Norwegian Directorate of Health' },
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
  link: 'https://www.helsedirektoratet.no/autorisasjon-utdanning-og-godkjenning',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'Authorisation is applied for at Altinn by the person (H2); the register of health personnel shows who has it. Simulated as CloudEvents; live, the person says so.',
};
