import type { Reached } from '../reached.js';

export const idporten: Reached = {
  id: 'idporten',
  name: { nb: 'ID-porten', en: 'ID-porten' },
  level: 'state',
  rung: 'none',
  reach: 'register',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'ask', by: 'caseworker', within: { weeks: 1 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 1 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 1 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 1 } },
  },
  appeals: ['superior-body'],
  signals: ['no.livsferd.body.done.v1'],
  link: 'https://eid.difi.no/',
  readsItself: ['folkeregisteret'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'felleslosninger/docs: whoever is dead in Folkeregisteret can no longer sign in, with any eID. No interface says so to others; the event is simulated.',
};
