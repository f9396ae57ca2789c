/** One ordinary business; a test changes one detail of it. */
import type { Beginning } from '../../../journey/begin.js';
import { startOf } from '../../../journey/calendar.js';
import type { Value } from '../../../journey/findings.js';
import type { Participant, Party } from '../../../journey/parties.js';
import { leaflet } from '../../../life-events/business/index.js';
import { type Chapter, type Found, given, hears, tell, today } from '../../stories.js';

export const starts = '2027-01-04';

export const owner: Party = { ref: 'owner', is: 'person', roles: ['owner'] };
export const shop: Party = { ref: 'shop', is: 'organisation', roles: ['business'], since: starts };
export const chair: Party = { ref: 'chair', is: 'person', roles: ['board'] };

export const takesPart = ({ ref, roles }: Party): Participant => ({ ref, role: roles[0]!, from: startOf(today) });

export const aStart: Beginning = {
  id: 'journey',
  lifeEvent: 'business',
  leaflet: 'business@1',
  trigger: { kind: 'business.start.declared', on: starts, by: 'person', concerns: 'shop' },
  parties: [owner, shop],
  participants: [takesPart(owner)],
  offset: 0,
};

export const anOwner = {
  alive: true,
  addressProtected: false,
  born: '1988-03-02',
  guardianship: false,
  municipality: '7401',
};

/** What Brønnøysund says of a business once it is there. */
export const inRegister = {
  ...{ registered: true, deleted: false, registeredOn: '2026-12-01', bankrupt: false, employs: false },
  ...{ inVatRegister: false, inBusinessRegister: false, inVoluntaryRegister: false, businessMunicipality: '7401' },
  ...{ hasBoard: false, hasAuditor: false },
};
export const inRegisterAsCompany = { ...inRegister, form: 'limited-company', inBusinessRegister: true, hasBoard: true };

/** What is answered of a business that needs nothing more. */
export const plain = {
  ...{ hasForeignRoleHolder: false, turnover: 0, registersEarly: false, whoWorks: 'nobody', trade: 'other' },
  ...{ signedLease: false, changesUse: false, mustKeepAccounts: false, needsAuditor: false },
};

type Facts = Readonly<Record<string, Value>>;

/** A start of this form, of which an owner has said this, and of themselves that. */
export const start = (form: string, said: Facts = {}, ofOwner: Facts = {}) =>
  tell(
    leaflet,
    { ...aStart, told: { shop: { form, ...said } } },
    given({ owner: { ...anOwner, isUnemployed: false, isDisqualified: false, ...ofOwner }, shop: {} }),
  );

export const sole = (said: Facts = plain, ofOwner: Facts = {}) => start('sole-proprietorship', said, ofOwner);
export const company = (said: Facts = { ...plain, foundedOn: today }, ofOwner: Facts = {}) =>
  start('limited-company', said, ofOwner);

export const registers = (found: Facts = {}, others: Found = {}): Chapter =>
  given({ shop: { ...inRegister, ...found }, ...others });

/** Somebody joins whom Brønnøysund names with the business. */
export const joins = (party: Party): Chapter =>
  hears({
    type: 'findings.gathered',
    found: { [party.ref]: {} },
    parties: [party],
    participants: [takesPart(party)],
  });
