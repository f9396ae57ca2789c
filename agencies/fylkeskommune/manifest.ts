import type { Reached } from '../reached.js';

/** The county where the person lives: which one is theirs to know, and is not worked out here. */
export const fylkeskommune: Reached = {
  id: 'fylkeskommune',
  name: { nb: 'Fylkeskommunen din', en: 'Your county council' },
  level: 'county',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    applicantNumber: { basis: 'opplæringslova § 25-1, integreringsloven § 50', purpose: 'who applies' },
    applicantName: { basis: 'opplæringslova § 25-1, integreringsloven § 50', purpose: 'who applies' },
    childNumber: { basis: 'opplæringslova § 25-1', purpose: 'the child that is to have a place' },
    childName: { basis: 'opplæringslova § 25-1', purpose: 'the child that is to have a place' },
    childBorn: { basis: 'opplæringslova § 25-1', purpose: 'whether the place is a right' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'tell', by: 'person', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 4 } },
  },
  appeals: ['statsforvalter'],
  signals: ['no.livsferd.body.acknowledged.v1', 'no.livsferd.body.decided.v1'],
  link: 'https://www.vigo.no/',
  readsItself: ['folkeregisteret'],
  locates: true,
  scopes: [],
  today: 'simulated',
  source:
    'vigo.no: whoever wants a place applies there, signed in, or on paper to the county; for Norwegian on that level one asks the county itself. No interface to write to is published. Simulated as CloudEvents; live, the person says so.',
};
