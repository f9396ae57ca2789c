/** One ordinary family with a child that is ill; a test changes one detail of it. */
import type { Beginning } from '../../../journey/begin.js';
import { startOf } from '../../../journey/calendar.js';
import type { Participant, Party } from '../../../journey/parties.js';
import { leaflet } from '../../../life-events/seriously-ill-child/index.js';
import { type Chapter, type Found, given, hears, type Story, tell, today } from '../../stories.js';

export const mother: Party = { ref: 'mother', is: 'person', roles: ['carer', 'declarant'] };
/** Named by the register, and says nothing yet. */
export const father: Party = { ref: 'father', is: 'person', roles: ['otherParent', 'father'] };
/** The same, once he has said that he cares too. */
export const fatherCares: Party = { ...father, roles: ['carer', 'otherParent', 'father'] };
export const child: Party = { ref: 'child', is: 'person', roles: ['child'] };
export const sibling: Party = { ...child, ref: 'sibling' };
export const fosterMother: Party = { ref: 'foster', is: 'person', roles: ['carer', 'entrusted'] };

export const takesPart = ({ ref, roles }: Party): Participant => ({ ref, role: roles[0]!, from: startOf(today) });

/** Told in November: the child has been ill since October. */
export const ill = '2026-10-12';

export const anIllness: Beginning = {
  id: 'journey',
  lifeEvent: 'seriously-ill-child',
  leaflet: 'seriously-ill-child@1',
  trigger: { kind: 'child.ill.declared', on: ill, by: 'person', concerns: child.ref },
  parties: [mother, fatherCares, child],
  participants: [takesPart(mother), takesPart(fatherCares)],
  offset: 0,
};

const aPerson = { alive: true, addressProtected: false };
const atWork = {
  ...{ employed: true, incomeMonths: 10, annualIncome: 520_000, worksAs: 'employee' },
  ...{ workedFourWeeks: true, awayFromWork: true, aloneWithCare: false },
};

export const aCarer = { ...aPerson, ...atWork, sharesHome: true };

/** What the register says of the child, and what those who know it say that it needs. */
export const aChild = {
  ...aPerson,
  ...{ born: '2019-05-04', resident: true, municipality: '7401', responsibility: 'joint', otherParentKnown: true },
  ...{ constantCare: true, constantCareFrom: ill, lastingNeed: true, lastingNeedFrom: ill },
  ...{ extraCare: true, extraCosts: true, helpFromSeveral: true, heavyCare: true, careHours: 30 },
  ...{ needsAids: true, helpToLearn: true, travelsToTreatment: true },
};

export const known: Found = { mother: aCarer, father: aCarer, child: aChild };

/** What differs, by party. */
export const but = (differs: Found): Found =>
  Object.fromEntries(
    [...new Set([...Object.keys(known), ...Object.keys(differs)])].map((ref) => [
      ref,
      { ...known[ref], ...differs[ref] },
    ]),
  );

/** Two parents who work and live together, a child of seven. */
export const told = (...chapters: readonly Chapter[]): Story => tell(leaflet, anIllness, given(known), ...chapters);

/** Only the mother has said it; the father is named by the register. */
export const toldByOne = (...chapters: readonly Chapter[]): Story =>
  tell(
    leaflet,
    { ...anIllness, parties: [mother, father, child], participants: [takesPart(mother)] },
    given({ ...known, father: aPerson }),
    ...chapters,
  );

/** Pregnant, and told that the child will be seriously ill. */
export const pregnant: Party = { ref: 'mother', is: 'person', roles: ['carer', 'declarant', 'expecting'] };
export const term = '2027-02-20';

export const anExpectation: Beginning = {
  ...anIllness,
  trigger: { kind: 'illness.expected', on: term, by: 'person' },
  parties: [pregnant],
  participants: [takesPart(pregnant)],
  told: { mother: { expectsHelpFromSeveral: true } },
};

export const expecting = (...chapters: readonly Chapter[]): Story =>
  tell(leaflet, anExpectation, given({ mother: { ...aCarer, hasChild: false, municipality: '7401' } }), ...chapters);

/** The register tells of the birth that was awaited. */
export const isBorn = (on: string, more: Partial<Party> = {}): Chapter =>
  hears({
    ...{ type: 'party.joined', trigger: 'freg.birth.registered', on },
    party: { ...child, since: on, ...more },
  });

/** Somebody says something of a party that is told to the journey. */
export const says = (ref: string, values: Readonly<Record<string, boolean | string | number>>): Chapter =>
  hears({ type: 'event.told', told: { [ref]: values } });

export const dies = (ref: string, on: string, more: Found = {}): Chapter =>
  given(but({ ...more, [ref]: { ...known[ref], ...more[ref], alive: false, died: on } }));
