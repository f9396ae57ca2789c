/** Which journey an event starts, joins or tells: from somebody who has come, from UDI, or from Folkeregisteret. */
import { ageOn, type Day, daysBetween } from '../../journey/calendar.js';
import type { Party, Ref } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognise, Recognised } from '../recognised.js';
import { ignore, notRepeated, participantOf, standing, withParty } from '../recognising.js';
import { tellChange } from '../register-changes.js';
import { roles } from './newcomer.js';

const lifeEvent = 'new-in-norway';

/** Two arrivals nearer to each other than this are one, told twice. Ours: half a year is what makes a stay a move. */
const apart = 183;
/** What UDI and the register say belongs to the stay that began at most this long before; who seeks protection may wait for years. Ours. */
const waits = 3 * 365;
/** How long after a move its first notice still starts a journey: older ones are corrections of old records. Ours. */
const oldAfter = 365;

export const recognise: Recognise = (event, open) => {
  const ours = open.filter((it) => it.lifeEvent === lifeEvent);
  const handle = table[event.type];
  return handle ? handle(event, ours) : tellChange(event, ours);
};

const table: Readonly<Record<string, (event: Recognisable, open: readonly OpenJourney[]) => Recognised[]>> = {
  'arrival.declared': declared,
  'freg.immigration.registered': registered,
  'freg.immigration.annulled': unregistered,
  'udi.permit.granted': permitted,
  'udi.permit.revoked': revoked,
  'udi.decision.withdrawn': withdrawn,
};

/** A number that is replaced by another is the same person, and the same journey. */
function declared(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, on } = event;
  if (on === undefined) return ignore('day-unknown');
  if (theirs(standing(open), about).some((it) => Math.abs(daysBetween(it.trigger.on, on)) < apart))
    return ignore('known');
  return start(event, on, 'person', event.told);
}

/** The move that somebody had reported, or the first that anybody hears of. A child comes with its parents, and a spouse comes after the other. */
function registered(event: Recognisable, all: readonly OpenJourney[]): Recognised[] {
  const { about, on, today } = event;
  const open = notRepeated(all, event);
  const theirOwn = ofThisStay(theirs(open, about), on);
  if (theirOwn.length > 0) return tellChange(event, theirOwn);
  if (on === undefined) return ignore('day-unknown');
  if (daysBetween(on, today) > oldAfter) return ignore('old-arrival');
  if (isUnderAge(event) && kinOf(event, 'mother', 'father', 'coMother').length > 0)
    return comesWith(event, ofThisStay(open, on));
  const ofSpouse = ofThisStay(journeysOf(open, kinOf(event, 'spouse')), on);
  return ofSpouse.length > 0
    ? ofSpouse.map((it) => join(it, newcomer(about, on), event))
    : start(event, on, 'register');
}

/** What a parent does not know of yet, the parent's own arrival will bring. */
function comesWith(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const families = journeysOf(open, kinOf(event, 'mother', 'father', 'coMother'));
  if (families.length === 0) return ignore('with-parents');
  const child: Party = { ref: event.about, is: 'person', roles: roles.child };
  return families.flatMap((it) =>
    it.parties.some(({ ref }) => ref === event.about) ? tellChange(event, [it]) : [join(it, child)],
  );
}

/** The register takes the move back: with it what only the register had begun; what somebody said themselves is told. */
function unregistered(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const concerned = theirs(open, event.about);
  if (concerned.length === 0) return tellChange(event, open);
  return concerned.flatMap((it) =>
    it.trigger.kind === 'freg.immigration.registered' ? fall(event, it) : tellChange(event, [it]),
  );
}

function fall({ about, type }: Recognisable, { journey, parties }: OpenJourney): Recognised[] {
  const isLast = parties.every((it) => it.ref === about || !it.roles.includes('newcomer'));
  return [
    {
      do: 'tell',
      journey,
      news: isLast ? { type: 'trigger.annulled' } : { type: 'party.annulled', party: about },
      stop: { about: isLast ? 'trigger' : about, why: type },
    },
  ];
}

/** The permit that somebody waits for, or the first that anybody hears of. */
function permitted(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, on, told } = event;
  if (on === undefined) return ignore('day-unknown');
  const permit = { ...told, permitOn: on };
  const theirOwn = ofThisStay(theirs(notRepeated(open, event), about), on);
  if (theirOwn.length === 0) return start(event, on, 'person', permit);
  return theirOwn.map(({ journey }) => ({
    do: 'tell',
    journey,
    news: { type: 'event.told', told: { [about]: permit } },
  }));
}

/** What has begun is held, not undone: police and UDI decide what becomes of the stay, and somebody looks at each thing. */
function revoked({ about, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const concerned = theirs(open, about);
  if (concerned.length === 0) return ignore('not-followed');
  return concerned.map(({ journey }) => ({
    do: 'tell',
    journey,
    news: { type: 'trigger.doubted', about: 'trigger', why: type },
    stop: { about: 'trigger', why: type },
  }));
}

/** The permit was never to be given: all that rests on it is taken back. */
function withdrawn({ about, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const concerned = theirs(open, about);
  if (concerned.length === 0) return ignore('not-followed');
  return concerned.map(({ journey }) => ({
    do: 'tell',
    journey,
    news: { type: 'trigger.annulled' },
    stop: { about: 'trigger', why: type },
  }));
}

function start(
  { about, today, type }: Recognisable,
  on: Day,
  by: 'person' | 'register',
  told: Recognisable['told'] = {},
): Recognised[] {
  const party = newcomer(about);
  return [
    {
      do: 'start',
      parties: [party],
      participants: [participantOf(party, today)],
      trigger: { kind: type, on, by },
      told: { [about]: told },
      reason: by === 'person' ? 'declared' : 'registered',
    },
  ];
}

/** Whoever is of age takes part from now on, and sees what is theirs. */
const join = ({ journey }: OpenJourney, party: Party, by?: Recognisable): Recognised => ({
  do: 'join',
  journey,
  news: { type: 'party.joined', party, ...(by && { participants: [participantOf(party, by.today)] }) },
});

const newcomer = (ref: Ref, since?: Day): Party => ({
  ...{ ref, is: 'person', roles: roles.newcomer },
  ...(since !== undefined && { since }),
});

const isUnderAge = ({ born, today }: Recognisable): boolean => born !== undefined && ageOn(born, today) < 18;

const kinOf = ({ others = [] }: Recognisable, ...relations: readonly string[]): Ref[] =>
  others.filter(({ relation, lives }) => relations.includes(relation) && lives !== false).map(({ ref }) => ref);

const journeysOf = (open: readonly OpenJourney[], all: readonly Ref[]): OpenJourney[] =>
  open.filter((it) => all.some((ref) => theirs([it], ref).length > 0));

/** Journeys that began near enough for this to belong to them. */
const ofThisStay = (all: readonly OpenJourney[], on: Day | undefined): OpenJourney[] =>
  all.filter(({ trigger }) => {
    const late = on === undefined ? 0 : daysBetween(trigger.on, on);
    return late > -apart && late < waits;
  });

/** Journeys in which they are one who came, and no child of somebody who did. */
const theirs = (open: readonly OpenJourney[], ref: Ref): OpenJourney[] =>
  withParty(open, ref).filter(({ parties }) => parties.some((it) => it.ref === ref && it.roles.includes('newcomer')));
