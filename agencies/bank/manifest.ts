import type { Reached } from '../reached.js';

export const bank: Reached = {
  id: 'bank',
  name: { nb: 'Banken', en: 'The bank' },
  level: 'private',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    businessNumber: { basis: 'hvitvaskingsloven § 13', purpose: 'which customer it is' },
    organisationNumber: { basis: 'hvitvaskingsloven § 13', purpose: 'which customer it is' },
    deceasedNumber: { basis: 'arveloven § 92', purpose: 'whose accounts they are' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'tell', by: 'person', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 4 } },
  },
  appeals: ['finansklagenemnda'],
  signals: ['no.livsferd.body.done.v1'],
  link: 'https://www.finansportalen.no/',
  readsItself: ['folkeregisteret', 'brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'hvitvaskingsloven: each bank asks its own customers; nothing is sent by us, and only the person can say that it was done. dokumentasjon.dsop.no (Digitalt dødsbo): heirs whom the court has given the role see accounts and three months of transactions; that a bank says so by CloudEvents is simulated.',
};
