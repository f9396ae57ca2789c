/** One ordinary death; a test changes one detail of it. */
import type { Beginning } from '../../../journey/begin.js';
import { startOf } from '../../../journey/calendar.js';
import type { Participant, Party } from '../../../journey/parties.js';
import { roles } from '../../../life-events/death-and-inheritance/kin.js';
import { agrees, answers, applies, type Chapter, decides, type Found, given, hears, on, today } from '../../stories.js';

export const died = '2026-11-23';

export const deceased: Party = { ref: 'deceased', is: 'person', roles: ['deceased'], since: died };
export const spouse: Party = { ref: 'spouse', is: 'person', roles: roles.spouse };
export const daughter: Party = { ref: 'daughter', is: 'person', roles: roles.child };
export const son: Party = { ref: 'son', is: 'person', roles: roles.child };
export const minor: Party = { ref: 'minor', is: 'person', roles: roles.child };
export const cohabitant: Party = { ref: 'cohabitant', is: 'person', roles: roles.cohabitant };
export const father: Party = { ref: 'father', is: 'person', roles: roles.parent };

export const takesPart = ({ ref, roles: [role = 'party'] }: Party): Participant => ({
  ref,
  role,
  from: startOf(today),
});

export const aDeath: Beginning = {
  id: 'journey',
  lifeEvent: 'death-and-inheritance',
  leaflet: 'death-and-inheritance@1',
  trigger: { kind: 'freg.death.registered', on: died, by: 'register' },
  parties: [deceased, spouse, daughter, son],
  participants: [takesPart(spouse), takesPart(daughter), takesPart(son)],
  offset: 0,
};

/** The same, with these kin in place of the usual ones; whoever is under age takes no part. */
export const aDeathOf = (...kin: readonly Party[]): Beginning => ({
  ...aDeath,
  parties: [deceased, ...kin],
  participants: kin.filter(({ ref }) => ref !== minor.ref).map(takesPart),
});

const aPerson = { alive: true, resident: true, addressProtected: false };
const married = { civilStatus: 'married', civilStatusSince: '1985-06-15' };

export const theDeceased = {
  ...{ ...aPerson, ...married, alive: false, died, born: '1954-02-10', hasChild: true, municipality: '7401' },
};
export const aSpouse = {
  ...aPerson,
  civilStatus: 'widowed',
  civilStatusSince: died,
  born: '1965-04-02',
  sharesHome: true,
};
export const aChild = { ...aPerson, civilStatus: 'unmarried', born: '1990-09-01', sharesHome: false };
export const aMinor = { ...aChild, born: '2012-05-05', sharesHome: true };

/** What registers say of the ordinary family. */
export const known: Found = {
  deceased: theDeceased,
  spouse: aSpouse,
  daughter: aChild,
  son: { ...aChild, born: '1993-01-20' },
};

/** The day on which the death has settled. */
export const settled = '2026-11-30';

/** The court tells of the estate, as its events do. */
export const court = (values: Readonly<Record<string, boolean | string>>, of = deceased.ref): Chapter =>
  hears({ type: 'event.told', told: { [of]: values }, from: 'domstol' });

export const estateOpens: readonly Chapter[] = [
  court({ estateOpen: true }),
  ...[spouse, daughter, son].map(({ ref }) => court({ courtRole: 'heir' }, ref)),
];

/** Each heir chooses, and says whether they answer for the debts. */
export const choose = (form: string, ...heirs: readonly Party[]): Chapter[] =>
  heirs.flatMap(({ ref }) => [answers(ref, 'chosenSettlement', form), answers(ref, 'assumesDebt', true)]);

export const knowDebts = answers(spouse.ref, 'debtsUnsure', false, deceased.ref);

/** From the first news to where the heirs are asked to hand in the form. */
export const toSettlement: readonly Chapter[] = [
  given(known),
  on(settled),
  ...estateOpens,
  knowDebts,
  ...choose('private', spouse, daughter, son),
];

/** And on to the certificate. */
export const toCertificate: readonly Chapter[] = [
  ...toSettlement,
  applies(spouse.ref, 'choose-settlement'),
  decides('choose-settlement', 'granted'),
  court({ certificate: 'private', heirsKnown: true }),
];

/** The funeral, from the one who takes it to where it has been. */
export const funeral: readonly Chapter[] = [
  agrees(daughter.ref, 'funeral-responsibility'),
  decides('funeral-responsibility', 'granted'),
  applies(daughter.ref, 'burial-or-cremation'),
  decides('burial-or-cremation', 'granted'),
];
