import type { Reached } from '../reached.js';

export const inntekt: Reached = {
  id: 'inntekt',
  name: { nb: 'Inntekt fra a-ordningen', en: 'Income reported by employers' },
  level: 'state',
  rung: 'none',
  reach: 'register',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: [],
  signals: [],
  link: 'https://www.skatteetaten.no/person/skatt/hjelp-til-riktig-skatt/arbeid-trygd-og-pensjon/',
  locates: false,
  address: 'https://inntekt.api.skatteetaten.no',
  scopes: ['skatteetaten:inntekt'],
  today: 'simulated',
  source:
    'Skatteetaten/api-dokumentasjon (docs): at most five calls at once for each API; the package of rights in the path is agreed with each consumer. Needs an agreement with Skatteetaten.',
};
