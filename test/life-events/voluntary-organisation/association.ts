/** One ordinary association; a test changes one detail of it. */
import type { Beginning } from '../../../journey/begin.js';
import { startOf } from '../../../journey/calendar.js';
import type { Participant, Party } from '../../../journey/parties.js';
import { leaflet } from '../../../life-events/voluntary-organisation/index.js';
import { ofOneThatRuns } from '../../../life-events/voluntary-organisation/running.js';
import type { Chapter, Found, Story } from '../../stories.js';
import { given, hears, tell, today } from '../../stories.js';

export const foundedOn = '2026-11-20';

export const founder: Party = { ref: 'ada', is: 'person', roles: ['founder', 'board'] };
export const chair: Party = { ...founder, roles: ['chair', 'board'] };
export const member: Party = { ref: 'ben', is: 'person', roles: ['boardMember', 'board'] };
export const choir: Party = { ref: 'choir', is: 'organisation', roles: ['organisation'], since: foundedOn };

export const takesPart = ({ ref, roles }: Party): Participant => ({ ref, role: roles[0]!, from: startOf(today) });

export const aFounding: Beginning = {
  id: 'journey',
  lifeEvent: 'voluntary-organisation',
  leaflet: 'voluntary-organisation@1',
  trigger: { kind: 'association.founded.declared', on: foundedOn, by: 'person' },
  parties: [founder, choir],
  participants: [takesPart(founder)],
  told: { choir: { nonDistributing: true, partOfUmbrella: false } },
  offset: 0,
};

/** One that had its number before anybody told of it: the register has said who has a seat. */
export const aRunningOne: Beginning = {
  ...aFounding,
  trigger: { kind: 'association.running.declared', on: '2026-03-10', by: 'person' },
  parties: [chair, { ...choir, since: today }],
  participants: [takesPart(chair)],
  told: { choir: { ...ofOneThatRuns('2026-03-10'), partOfUmbrella: false } },
};

export const aPerson = { alive: true, addressProtected: false, born: '1988-04-17' };

/** What the founders say of themselves before anything is registered. */
export const aBoard = { foundersCount: 5, boardIsElected: true, boardHasNumbers: true, boardHasEid: true };

/** What Brønnøysund says once the association is registered. */
export const aUnit = {
  ...{ registered: true, deleted: false, form: 'association', hasBoard: true, businessMunicipality: '7401' },
  ...{ inVoluntaryRegister: true, inBusinessRegister: false, inVatRegister: false },
};

/** What its board says when it is asked: it pays nobody and sells little. */
export const aQuietYear = {
  ...{ doesVoluntaryWork: true, worksWithChildren: false, paysPeople: false, taxableTurnover: 20_000 },
  doesBusiness: false,
};

export const known: Found = { ada: aPerson, choir: { ...aBoard, doesVoluntaryWork: true } };

/** The number has come, and the register names the board. */
export const isRegistered = (unit: Found[string] = {}, board: readonly Party[] = [member]): Chapter =>
  hears(
    { type: 'party.changed', party: 'ada', roles: chair.roles },
    ...[
      (story: Story) =>
        ({
          type: 'findings.gathered',
          found: {
            choir: Object.fromEntries(
              Object.entries({ ...aUnit, ...unit }).map(([name, value]) => [
                name,
                { value, source: 'brreg', asOf: story.journey.planned },
              ]),
            ),
          },
          parties: board,
          participants: board.map(takesPart),
        }) as const,
    ],
  );

/** Founded, and known to be well. */
export const founded = (...chapters: readonly Chapter[]): Story => tell(leaflet, aFounding, given(known), ...chapters);

/** Founded, registered, with an account and nothing out of the ordinary. */
export const running = (...chapters: readonly Chapter[]): Story =>
  founded(isRegistered(), given({ ben: aPerson, choir: { ...aQuietYear, hasBankAccount: true } }), ...chapters);
