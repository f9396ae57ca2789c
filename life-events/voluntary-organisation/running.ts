/** Somebody runs an association that has a number already: the register says what it is, and whether they have a seat in it. */
import type { Day } from '../../journey/calendar.js';
import type { Value } from '../../journey/findings.js';
import type { Party, Ref } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognised } from '../recognised.js';
import { ignore, participantOf, withParty } from '../recognising.js';
import { isSeat, roles } from './board.js';
import { forms, seats } from './seats.js';
import { gets, type Waiting, waitingFor } from './waiting.js';

/** What is so of an association that is run: it has a number, and a board that was elected on a day. */
export const ofOneThatRuns = (electedOn: Day): Readonly<Record<string, Value>> => ({
  ...{ registered: true, deleted: false, hasBoard: true },
  annualMeetingOn: electedOn,
});

/** Whoever of the board has said so before has the same journey, and so has who founded it here and waits to hear of its number from the register. */
export function running(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { concerns, on } = event;
  if (on === undefined || concerns === undefined) return ignore('organisation-unknown');
  const person = somebodyWithASeat(event);
  const refusal = refusalOf(event);
  if (refusal !== undefined || person === undefined) return ignore(refusal ?? 'no-role');
  const standing = open.filter((it) => !it.isAnnulled);
  const here = withParty(standing, concerns);
  if (here.length > 0) return here.flatMap((it) => comesIn(event, it, person, concerns));
  const [first, ...more] = whichWaits(event, standing);
  if (!first) return [begins(event, person, concerns, on)];
  return more.length > 0 ? ignore('which-one-is-unknown') : isFound(event, first, person, concerns);
}

/** Where several wait, the day that was told may be that of one of their founding meetings. */
function whichWaits(event: Recognisable, open: readonly OpenJourney[]): readonly Waiting[] {
  const all = waitingFor(event, open);
  const said = all.filter(({ trigger }) => trigger.on === event.on);
  return said.length > 0 ? said : all;
}

/** It was founded here, and whoever names it tells us its number before the register has. */
function isFound(event: Recognisable, it: Waiting, person: Party, unit: Ref): Recognised[] {
  return [gets(unit, it), ...joining(event, it, person), ...seats(event, it)];
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
  const news = { type: 'register.changed', parties: [unit], parts: ['enhet', 'roller'] } as const;
  const joins = joining(event, it, party);
  return [...(joins.length > 0 ? joins : [{ do: 'tell', journey: it.journey, news } as const]), ...seats(event, it)];
}

function joining({ today }: Recognisable, { journey, parties }: OpenJourney, party: Party): Recognised[] {
  if (parties.some(({ ref }) => ref === party.ref)) return [];
  return [{ do: 'join', journey, news: { type: 'party.joined', party, participants: [participantOf(party, today)] } }];
}
