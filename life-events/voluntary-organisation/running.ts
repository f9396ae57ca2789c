/** Somebody runs an association that has a number already: the register says what it is, and whether they have a seat in it. */
import type { Day } from '../../journey/calendar.js';
import type { Value } from '../../journey/findings.js';
import type { Party, Ref } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognised } from '../recognised.js';
import { ignore, participantOf, withParty } from '../recognising.js';
import { isSeat, roles } from './board.js';
import { forms, seats } from './seats.js';

/** What is so of an association that is run: it has a number, and a board that was elected on a day. */
export const ofOneThatRuns = (electedOn: Day): Readonly<Record<string, Value>> => ({
  ...{ registered: true, deleted: false, hasBoard: true },
  annualMeetingOn: electedOn,
});

/** Whoever of the board has said so before has the same journey. */
export function running(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { concerns, on } = event;
  if (on === undefined || concerns === undefined) return ignore('organisation-unknown');
  const person = somebodyWithASeat(event);
  const refusal = refusalOf(event);
  if (refusal !== undefined || person === undefined) return ignore(refusal ?? 'no-role');
  const here = withParty(open, concerns).filter((it) => !it.isAnnulled);
  if (here.length === 0) return [begins(event, person, concerns, on)];
  return here.flatMap((it) => comesIn(event, it, person, concerns));
}

/** What anybody may read in the open register that speaks against it. */
function refusalOf({ stands, form }: Recognisable): string | undefined {
  if (stands !== 'registered') return stands === undefined ? 'unit-unread' : `unit-${stands}`;
  return form !== undefined && forms.includes(form) ? undefined : 'wrong-form';
}

function somebodyWithASeat({ about: ref, others = [] }: Recognisable): Party | undefined {
  const seat = others.find((it) => it.ref === ref && isSeat(it.relation))?.relation;
  return seat !== undefined && isSeat(seat) ? { ref, is: 'person', roles: roles[seat] } : undefined;
}

/** What it gets and owes is followed from today on. */
function begins({ today, told, type }: Recognisable, person: Party, unit: Ref, on: Day): Recognised {
  const organisation: Party = { ref: unit, is: 'organisation', roles: roles.organisation, since: today };
  return {
    do: 'start',
    parties: [person, organisation],
    participants: [participantOf(person, today)],
    trigger: { kind: type, on, by: 'person' },
    told: { [unit]: { ...told, ...ofOneThatRuns(on) } },
    reason: 'declared',
  };
}

/** The register is read again; whoever the journey did not know comes in by what it says. */
function comesIn(event: Recognisable, it: OpenJourney, party: Party, unit: Ref): Recognised[] {
  const { journey, parties } = it;
  const readAgain = { type: 'register.changed', parties: [unit], parts: ['enhet', 'roller'] } as const;
  const joins = { type: 'party.joined', party, participants: [participantOf(party, event.today)] } as const;
  const isKnown = parties.some(({ ref }) => ref === party.ref);
  return [
    isKnown ? { do: 'tell', journey, news: readAgain } : { do: 'join', journey, news: joins },
    ...seats(event, it),
  ];
}
