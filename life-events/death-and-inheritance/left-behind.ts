/** Those whom a death leaves: as parties, and as participants where they live and are of age. */
import { isBefore, plus } from '../../journey/calendar.js';
import type { Participant, Party, Ref } from '../../journey/parties.js';
import { parameters } from '../law/parameters.js';
import type { OpenJourney, Other, Recognisable, Recognised } from '../recognised.js';
import { participantOf } from '../recognising.js';
import { roles, rolesOfKin } from './kin.js';

export const isThere = ({ parties }: OpenJourney, ref: Ref, role?: string): boolean =>
  parties.some((it) => it.ref === ref && (role === undefined || it.roles.includes(role)));

export const partiesOf = ({ others = [] }: Recognisable): Party[] => others.flatMap((it) => partyOf(it) ?? []);

/** Nobody under age signs in to an estate; of whom nobody knows the age, nobody is told. */
export const participantsOf = (event: Recognisable): Participant[] =>
  (event.others ?? [])
    .filter((it) => takesPart(it, event.today))
    .flatMap((it) => partyOf(it) ?? [])
    .map((it) => participantOf(it, event.today));

const partyOf = ({ ref, relation }: Other): Party | undefined => {
  const theirs = rolesOfKin(relation);
  return theirs && { ref, is: 'person', roles: theirs };
};

const takesPart = ({ lives, born }: Other, today: string): boolean =>
  lives !== false && born !== undefined && !isBefore(today, plus(born, { years: parameters.ageOfMajority.on(today) }));

/** Kin whom the register names and the journey does not know, or the heir whom the court names. */
export function joinKin(event: Recognisable, it: OpenJourney, named?: { ref: Ref; as: unknown }): Recognised[] {
  const kin = partiesOf(event).filter(({ ref }) => !isThere(it, ref));
  const taking = participantsOf(event);
  const joined = kin.map((party) =>
    joins(
      it,
      party,
      taking.filter(({ ref }) => ref === party.ref),
    ),
  );
  return named === undefined ? joined : [...joined, ...joinNamed(event, it, named)];
}

function joinNamed({ today }: Recognisable, it: OpenJourney, { ref, as }: { ref: Ref; as: unknown }): Recognised[] {
  if (as === 'none') return [];
  const party: Party = { ref, is: 'person', roles: as === 'minorHeir' ? roles.minorHeir : roles.heir };
  return [joins(it, party, as === 'minorHeir' ? [] : [participantOf(party, today)])];
}

const joins = ({ journey }: OpenJourney, party: Party, participants: readonly Participant[]): Recognised => ({
  do: 'join',
  journey,
  news: { type: 'party.joined', party, ...(participants.length > 0 && { participants }) },
});
