/** One ordinary newcomer; a test changes one detail. */
import type { Beginning } from '../../../journey/begin.js';
import { startOf } from '../../../journey/calendar.js';
import type { Participant, Party } from '../../../journey/parties.js';
import { leaflet } from '../../../life-events/new-in-norway/index.js';
import type { Route } from '../../../life-events/new-in-norway/newcomer.js';
import { type Chapter, type Found, given, type Story, tell, today } from '../../stories.js';

export const cameOn = '2026-11-20';

export const ana: Party = { ref: 'ana', is: 'person', roles: ['newcomer'] };
/** Who comes after Ana, and is married to her. */
export const ivo: Party = { ref: 'ivo', is: 'person', roles: ['newcomer'] };
export const leo: Party = { ref: 'leo', is: 'person', roles: ['child'] };

const takesPart = ({ ref, roles }: Party): Participant => ({ ref, role: roles[0]!, from: startOf(today) });

/** Somebody who has come from the EEA to stay and to work. */
export const anArrival: Beginning = {
  id: 'journey',
  lifeEvent: 'new-in-norway',
  leaflet: 'new-in-norway@1',
  trigger: { kind: 'arrival.declared', on: cameOn, by: 'person' },
  parties: [ana],
  participants: [takesPart(ana)],
  told: { ana: { route: 'eea', staysSixMonths: true } },
  offset: 0,
};

export const arrivalBy = (route: Route, told: Found[string] = {}): Beginning => ({
  ...anArrival,
  told: { ana: { route, staysSixMonths: true, ...told } },
});

/** What the register has of somebody who is here with a D-number. */
export const aNewcomer = {
  ...{ alive: true, addressProtected: false, born: '1990-05-02', identifierKind: 'dNumber', hasNationalId: false },
  ...{ resident: false, hasChild: false, employed: false },
};

/** What the newcomer says when asked. */
export const answered = {
  ...{
    staysTwelveMonths: true,
    works: true,
    firstWorkDay: '2026-12-01',
    worksFullTime: false,
    hasSchoolChild: false,
    wantsRecognition: false,
  },
  ...{ needsInterpreter: false, needsTuberculosisTest: false, wantsBank: true },
  ...{ joinsProtected: false, servesInNato: false, isAlone: false },
};

export const aChild = {
  alive: true,
  addressProtected: false,
  born: '2018-03-11',
  resident: false,
  municipality: '7401',
  goesToSchool: false,
};

export const known: Found = { ana: { ...aNewcomer, ...answered, municipality: '7401' } };

export const arrives = (beginning: Beginning, ...chapters: readonly Chapter[]): Story =>
  tell(leaflet, beginning, given(known), ...chapters);

/** What the register says once the move is accepted. */
export const isRegistered: Found = { ana: { resident: true, hasNationalId: true, identifierKind: 'nationalId' } };
