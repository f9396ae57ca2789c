import type { Reached } from '../reached.js';

export const employer: Reached = {
  id: 'employer',
  name: { nb: 'Arbeidsgiveren', en: 'The employer' },
  level: 'private',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 1 },
  retryAfter: 's',
  receives: {
    applicantName: { basis: 'arbeidsmiljøloven § 12-7', purpose: 'who takes leave' },
    employer: { basis: 'arbeidsmiljøloven § 12-7', purpose: 'which employer it is' },
    termDate: { basis: 'arbeidsmiljøloven §§ 12-2, 12-7', purpose: 'when leave begins' },
    leave: { basis: 'arbeidsmiljøloven § 12-7', purpose: 'how long leave lasts' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 1 } },
    decided: { act: 'tell', by: 'person', within: { weeks: 1 } },
    done: { act: 'tell', by: 'person', within: { weeks: 1 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 1 } },
  },
  appeals: ['tvisteloesningsnemnda'],
  signals: [],
  link: 'https://www.arbeidstilsynet.no/arbeidstid-og-organisering/permisjon/',
  locates: true,
  scopes: [],
  today: 'live',
  source:
    'arbeidsmiljøloven §§ 12-2 to 12-7 and 12-14: the employee gives notice; nothing is sent by us, and only the person can say that it was done.',
};
