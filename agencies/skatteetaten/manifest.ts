import type { Reached } from '../reached.js';

export const skatteetaten: Reached = {
  id: 'skatteetaten',
  name: { nb: 'Skatteetaten', en: 'Norwegian Tax Administration' },
  level: 'state',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 5 },
  retryAfter: 's',
  receives: {
    childNumber: { basis: 'navneloven § 2', purpose: 'the child that is named' },
    childBorn: { basis: 'navneloven § 2', purpose: 'the time there is to choose a name' },
    chosenName: { basis: 'navneloven § 2', purpose: 'the name that is chosen' },
    guardianNumbers: { basis: 'navneloven § 12, barnelova § 39', purpose: 'who must agree' },
    responsibility: { basis: 'navneloven § 12, barnelova § 39', purpose: 'who must agree' },
    civilStatus: { basis: 'barnelova §§ 3, 35', purpose: 'parents and responsibility by law' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'appeal', by: 'person', within: { weeks: 3 } },
    done: { act: 'ask', by: 'caseworker', within: { weeks: 2 } },
    irreversible: { act: 'tell', by: 'caseworker', within: { weeks: 2 } },
  },
  appeals: ['statsforvalter', 'tax-appeals'],
  signals: [
    'freg.identity.changed',
    'freg.name.changed',
    'freg.parentage.changed',
    'freg.parentalresponsibility.changed',
    'no.livsferd.body.decided.v1',
  ],
  link: 'https://www.skatteetaten.no/person/folkeregister/fodsel-og-navnevalg/',
  phone: '+47 800 80 000',
  readsItself: ['folkeregisteret', 'inntekt'],
  locates: false,
  scopes: [],
  today: 'simulated',
  source:
    'Skatteetaten/folkeregisteret-api-dokumentasjon@de3cabb (2026-07-07): what was done shows in the register; name choice and responsibility are sent by a signed-in person only. Phone: general knowledge.',
};
