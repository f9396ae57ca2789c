import type { Reached } from '../reached.js';

export const hospital: Reached = {
  id: 'hospital',
  name: { nb: 'Sykehuset', en: 'The hospital' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 1 },
  retryAfter: 's',
  receives: {
    childNumber: { basis: 'pasientjournalloven § 19', purpose: 'which child the statement is about' },
    childName: { basis: 'pasientjournalloven § 19', purpose: 'which child the statement is about' },
    carerNumbers: { basis: 'pasient- og brukerrettighetsloven § 3-4', purpose: 'who asks for the statement' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'ask', by: 'caseworker', within: { weeks: 2 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 2 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 2 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 2 } },
  },
  appeals: ['statsforvalter'],
  signals: [
    'freg.birth.registered',
    'freg.stillbirth.registered',
    'no.livsferd.body.acknowledged.v1',
    'no.livsferd.body.decided.v1',
  ],
  link: 'https://www.helsenorge.no/',
  readsItself: ['folkeregisteret'],
  locates: true,
  scopes: [],
  today: 'simulated',
  source:
    'helsepersonelloven § 35; Foedselsmelding_v1.1.xsd: a birth notice goes straight to Folkeregisteret, where we see that it came. A statement is asked for by the patient, and its text never leaves the journal: that the hospital says by an event that it was given is simulated; live, the person says so.',
};
