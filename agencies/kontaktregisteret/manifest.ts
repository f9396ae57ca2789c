import type { Reached } from '../reached.js';

export const kontaktregisteret: Reached = {
  id: 'kontaktregisteret',
  name: { nb: 'Kontakt- og reservasjonsregisteret', en: 'Contact and Reservation Register' },
  level: 'state',
  rung: 'none',
  reach: 'register',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 10 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'ask', by: 'person', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'person', within: { weeks: 4 } },
    done: { act: 'ask', by: 'person', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 4 } },
  },
  appeals: [],
  signals: [],
  link: 'https://www.norge.no/nb/oppdater-kontaktinformasjonen-din',
  locates: false,
  address: 'https://kontaktregisteret.no/rest',
  scopes: ['krr:global/kontaktinformasjon.read'],
  today: 'simulated',
  source: 'felleslosninger/docs (2024-10): 1000 numbers in one call; asked when a message is to leave, never kept.',
};
