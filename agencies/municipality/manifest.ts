import type { Reached } from '../reached.js';

/** The person's own municipality where we must not know which, or where it has not joined: the person acts, and says so. */
export const municipality: Reached = {
  id: 'municipality',
  name: { nb: 'Kommunen din', en: 'Your municipality' },
  level: 'municipality',
  rung: 'none',
  reach: 'person',
  channels: [],
  onceOnly: {},
  limits: { inFlight: 1 },
  retryAfter: 's',
  receives: {
    businessNumber: { basis: 'serveringsloven § 3, plan- og bygningsloven § 21-2', purpose: 'which business applies' },
    deceasedNumber: { basis: 'gravplassloven § 9', purpose: 'who has died' },
    deceasedName: { basis: 'gravplassloven § 9', purpose: 'who has died' },
    deceasedDied: { basis: 'gravplassloven § 13', purpose: 'by when the funeral must be' },
    organisationNumber: { basis: 'kommuneloven § 14-2', purpose: 'which organisation applies for a grant' },
    applicantNumber: {
      basis: 'sosialtjenesteloven §§ 18, 43, helse- og omsorgstjenesteloven § 3-6',
      purpose: 'who applies',
    },
    applicantName: {
      basis: 'sosialtjenesteloven §§ 18, 43, helse- og omsorgstjenesteloven § 3-6',
      purpose: 'who applies',
    },
    income: { basis: 'sosialtjenesteloven §§ 18, 43', purpose: 'what the applicant has to live on' },
    childNumber: { basis: 'barnehageloven § 16', purpose: 'the child that is to have a place' },
    childName: { basis: 'barnehageloven § 16', purpose: 'the child that is to have a place' },
    childBorn: { basis: 'barnehageloven § 16', purpose: 'whether the place is a right this year' },
    carerNames: { basis: 'helse- og omsorgstjenesteloven §§ 3-2, 7-2 a', purpose: 'who speaks for the child' },
    carerNumbers: {
      basis: 'helse- og omsorgstjenesteloven §§ 3-2, 7-2 a',
      purpose: 'who speaks for the child, and who is answered',
    },
    careHours: { basis: 'pasient- og brukerrettighetsloven § 2-1 d', purpose: 'how much help is needed' },
    guardianNames: { basis: 'barnehageloven § 18', purpose: 'who applies' },
    guardianNumbers: { basis: 'barnehageloven § 18', purpose: 'who applies, and who is answered' },
    siblings: {
      basis: 'barnehageloven § 20, forskrift om foreldrebetaling i barnehager § 3',
      purpose: 'the reduced fee for siblings',
    },
    startDate: { basis: 'barnehageloven § 18', purpose: 'when the place is wanted' },
  },
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'person', within: { weeks: 4 } },
    decided: { act: 'stop', by: 'person', within: { weeks: 4 } },
    done: { act: 'tell', by: 'person', within: { weeks: 4 } },
    irreversible: { act: 'tell', by: 'person', within: { weeks: 4 } },
  },
  appeals: ['statsforvalter'],
  signals: [],
  link: 'https://www.norge.no/nb/kommuner',
  readsItself: ['folkeregisteret', 'brreg'],
  locates: true,
  scopes: [],
  today: 'live',
  source:
    'adressebeskyttelse in Folkeregisteret: no municipality is worked out for somebody protected; nothing is sent by us.',
};
