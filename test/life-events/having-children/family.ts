/** One ordinary family; a test changes one detail of it. */
import type { Beginning } from '../../../journey/begin.js';
import { startOf } from '../../../journey/calendar.js';
import type { Participant, Party } from '../../../journey/parties.js';
import type { Found } from '../../stories.js';
import { today } from '../../stories.js';

export const born = '2026-11-20';

export const mother: Party = { ref: 'mother', is: 'person', roles: ['mother', 'parent'] };
export const father: Party = { ref: 'father', is: 'person', roles: ['otherParent', 'parent'] };
export const child: Party = { ref: 'child', is: 'person', roles: ['child'], since: born };
export const twin: Party = { ...child, ref: 'twin' };
export const stillborn: Party = { ref: 'stillborn', is: 'stillborn', roles: ['stillborn'], since: born };

export const takesPart = ({ ref, roles }: Party): Participant => ({ ref, role: roles[0]!, from: startOf(today) });

export const aBirth: Beginning = {
  id: 'journey',
  lifeEvent: 'having-children',
  leaflet: 'having-children@1',
  trigger: { kind: 'freg.birth.registered', on: born, by: 'register' },
  parties: [mother, father, child],
  participants: [takesPart(mother), takesPart(father)],
  offset: 0,
};

export const aStillbirth: Beginning = {
  ...aBirth,
  trigger: { ...aBirth.trigger, kind: 'freg.stillbirth.registered' },
  parties: [mother, father, stillborn],
};

export const aPregnancy: Beginning = {
  ...aBirth,
  trigger: { kind: 'pregnancy.declared', on: '2027-02-20', by: 'person' },
  parties: [mother],
  participants: [takesPart(mother)],
};

const aPerson = { alive: true, resident: true, identifierKind: 'nationalId', addressProtected: false };
const aParent = { ...aPerson, civilStatus: 'unmarried', incomeMonths: 10, annualIncome: 520_000, employed: true };

export const aMother = { ...aParent, born: '1995-03-02', guardianship: false, sharesHome: true };
export const aFather = { ...aParent, born: '1993-08-14', sharesHome: true };
export const aChild = {
  ...aPerson,
  born,
  hasNationalId: true,
  hasName: false,
  otherParentKnown: true,
  responsibility: 'joint',
  municipality: '7401',
};

/** What registers say of the ordinary family. */
export const known: Found = { mother: aMother, father: aFather, child: aChild };

/** The day on which the birth has settled. */
export const settled = '2026-12-02';
