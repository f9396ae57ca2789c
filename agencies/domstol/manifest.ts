import type { Reached } from '../reached.js';

export const domstol: Reached = {
  id: 'domstol',
  name: { nb: 'Tingretten', en: 'The district court' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 2 },
  retryAfter: 's',
  receives: {
    deceasedNumber: { basis: 'arveloven §§ 88 a, 90', purpose: 'whose estate it is' },
    deceasedDied: { basis: 'arveloven § 117', purpose: 'by when the heirs must choose' },
    heirNumbers: { basis: 'arveloven §§ 92, 116 – 118', purpose: 'who inherits, and who answers for the debts' },
    reportedNumber: { basis: 'lov om forsvunne personer §§ 5, 6', purpose: 'who is missing' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 4 } },
  },
  appeals: ['court'],
  signals: [
    'brreg.bankruptcy.opened',
    'brreg.bankruptcy.annulled',
    'court.estate.opened',
    'court.estate.updated',
    'court.estate.annulled',
    'court.certificate.issued',
    'court.roles.changed',
    'no.livsferd.body.decided.v1',
  ],
  link: 'https://www.domstol.no/arv-og-skifte/',
  readsItself: ['folkeregisteret', 'brreg'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'konkursloven: the court opens a bankruptcy and appoints who runs the estate; that it was opened shows at Brønnøysund. Altinn/oed-feedpoller, oed-authz and oed-testdata-app (2026-08): an estate is told of in a feed of the court with its state, its day, whether it was annulled, and the roles of heirs; the form is signed by the heirs themselves (domstol.no). That the court tells us by CloudEvents is simulated.',
};
