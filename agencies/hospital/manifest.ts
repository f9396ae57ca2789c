import type { Reached } from '../reached.js';

export const hospital: Reached = {
  id: 'hospital',
  name: { nb: 'Sykehuset eller jordmoren', en: 'The hospital or midwife' },
  level: 'state',
  rung: 'none',
  reach: 'register',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 1 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'ask', by: 'caseworker', within: { weeks: 2 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 2 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 2 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 2 } },
  },
  appeals: [],
  signals: ['freg.birth.registered', 'freg.stillbirth.registered'],
  link: 'https://www.helsenorge.no/gravid/',
  locates: true,
  scopes: [],
  today: 'simulated',
  source:
    'helsepersonelloven § 35; Foedselsmelding_v1.1.xsd: the notice goes straight to Folkeregisteret, where we see that it came.',
};
