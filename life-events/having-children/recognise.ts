/** Which journey an event starts, joins or tells: from the register, or from a mother who expects a child. */
import { type Day, daysBetween, isBefore, plus } from '../../journey/calendar.js';
import type { Party, Ref } from '../../journey/parties.js';
import { parameters } from '../law/parameters.js';
import type { OpenJourney, Recognisable, Recognise, Recognised, Told } from '../recognised.js';
import { ignore, participantOf, standing, withParty } from '../recognising.js';
import { tellChange } from '../register-changes.js';
import { type Kin, roles as rolesBy } from './family.js';

const lifeEvent = 'having-children';

/** How long after a birth its first notice still starts a journey: older ones are corrections of old records. Ours. */
const oldAfter = { years: 1 } as const;
/** A birth belongs to a declared pregnancy if it comes from 18 weeks before its term (week 22) to 4 weeks after. Ours. */
const beforeTerm = 18 * 7;
const afterTerm = 4 * 7;

export const recognise: Recognise = (event, open) => {
  const ours = open.filter((it) => it.lifeEvent === lifeEvent);
  const handle = table[event.type];
  return handle ? handle(event, ours) : tellChange(event, ours);
};

const table: Readonly<Record<string, (event: Recognisable, open: readonly OpenJourney[]) => Recognised[]>> = {
  'freg.birth.registered': birth,
  'freg.stillbirth.registered': birth,
  'freg.birth.annulled': annulled,
  'freg.stillbirth.annulled': annulled,
  'freg.parentage.changed': parentage,
  'pregnancy.declared': pregnancy,
  'child.declared': childHere,
};

function birth(event: Recognisable, all: readonly OpenJourney[]): Recognised[] {
  const { about, mother, otherParent, born, today } = event;
  if (withParty(all, about).length > 0) return ignore('known');
  const open = standing(all);
  if (born !== undefined && isBefore(plus(born, oldAfter), today)) return ignore('old-birth');
  const parent = mother ?? otherParent?.ref;
  if (parent === undefined) return [{ do: 'park', reason: 'parents-unknown' }];
  if (born === undefined) return [{ do: 'park', reason: 'day-unknown' }];
  const theirs = withParty(open, parent);
  const awaited = theirs.find((it) => isAwaited(it, born));
  const twin = theirs.find((it) => isSameBirth(it, born));
  if (awaited) return join(event, awaited, born, { on: born });
  return twin ? join(event, twin, born, {}) : start(event, born);
}

function start(event: Recognisable, born: Day): Recognised[] {
  const family = familyOf(event);
  return [
    {
      do: 'start',
      parties: [...family, childOf(event, born)],
      participants: family.map((it) => participantOf(it, event.today)),
      trigger: { kind: triggerOf(event), on: born, by: 'register' },
      reason: 'new-birth',
    },
  ];
}

/** The child first, then the other parent where the journey does not know of one: by then it is a journey of a birth. */
function join(event: Recognisable, { journey, parties }: OpenJourney, born: Day, first: { on?: Day }): Recognised[] {
  const child: Told = { type: 'party.joined', party: childOf(event, born), trigger: triggerOf(event), ...first };
  return [{ do: 'join', journey, news: child }, ...joinFamily(event, { journey, parties })];
}

const joinFamily = (
  event: Recognisable,
  { journey, parties }: Pick<OpenJourney, 'journey' | 'parties'>,
): Recognised[] =>
  familyOf(event)
    .filter((it) => parties.every((known) => known.ref !== it.ref))
    .map((party) => ({
      do: 'join',
      journey,
      news: { type: 'party.joined', party, participants: [participantOf(party, event.today)] },
    }));

/** The last child takes the trigger with it; while another stands, only what rests on the one falls. */
function annulled(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const concerned = withParty(open, event.about);
  if (concerned.length === 0) return ignore('not-followed');
  return concerned.map((it) => {
    const fallen = isLastBorn(it, event.about) ? 'trigger' : event.about;
    const news: Told =
      fallen === 'trigger' ? { type: 'trigger.annulled' } : { type: 'party.annulled', party: event.about };
    return { do: 'tell', journey: it.journey, news, stop: { about: fallen, why: event.type } };
  });
}

/** A parent whom the register has taken back leaves; the one it has put instead joins. */
function parentage(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const concerned = withParty(open, event.about);
  if (concerned.length === 0) return ignore('not-followed');
  return concerned.flatMap((it) => [
    ...replaced(event, it),
    ...(event.otherParent ? joinFamily(event, it) : []),
    ...tellChange(event, [it]),
  ]);
}

const replaced = ({ otherParent }: Recognisable, { journey, parties }: OpenJourney): Recognised[] =>
  parties
    .filter((it) => otherParent && it.ref !== otherParent.ref && it.roles.includes('otherParent'))
    .map(({ ref }) => ({ do: 'tell', journey, news: { type: 'party.annulled', party: ref } }));

function pregnancy(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { on: term, about, today } = event;
  if (term === undefined) return ignore('term-unknown');
  if (daysBetween(today, term) < -afterTerm) return ignore('term-has-passed');
  if (withParty(standing(open), about).some((it) => isSamePregnancy(it, term))) return ignore('known');
  const mother = partyOf(event.mother ?? about, 'mother');
  return [
    {
      do: 'start',
      parties: [mother],
      participants: [participantOf(mother, today)],
      trigger: { kind: 'pregnancy.declared', on: term, by: 'person' },
      reason: 'declared',
    },
  ];
}

/** A child that came otherwise than by a birth here: by adoption, or with its parents from abroad. It becomes a party when the register says whose it is. */
function childHere(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, concerns, on = event.today, today, told = {} } = event;
  if (concerns === undefined) return ignore('child-unknown');
  if (withParty(standing(open), concerns).length > 0) return ignore('known');
  const as = told.declaredAs === 'otherParent' ? rolesBy.father : rolesBy.mother;
  const parent: Party = { ref: about, is: 'person', roles: [...as, 'declarant'] };
  return [
    {
      do: 'start',
      parties: [parent],
      participants: [participantOf(parent, today)],
      trigger: { kind: 'child.declared', on, by: 'person', concerns },
      told: { [about]: told },
      reason: 'declared',
    },
  ];
}

const triggerOf = ({ isStillborn, type }: Recognisable): string => (isStillborn ? 'freg.stillbirth.registered' : type);

const childOf = (event: Recognisable, born: Day): Party => {
  const isStillborn = event.isStillborn || event.type === 'freg.stillbirth.registered';
  return {
    ...partyOf(event.about, isStillborn ? 'stillborn' : 'child'),
    is: isStillborn ? 'stillborn' : 'person',
    since: born,
  };
};

const familyOf = ({ mother, otherParent }: Recognisable): Party[] => [
  ...(mother === undefined ? [] : [partyOf(mother, 'mother')]),
  ...(otherParent ? [partyOf(otherParent.ref, otherParent.role)] : []),
];

const partyOf = (ref: Ref, relation: Kin): Party => ({ ref, is: 'person', roles: rolesBy[relation] });

const isPregnancy = (it: OpenJourney): boolean => it.trigger.kind === 'pregnancy.declared';

function isAwaited(it: OpenJourney, born: Day): boolean {
  const late = daysBetween(it.trigger.on, born);
  return isPregnancy(it) && late >= -beforeTerm && late <= afterTerm;
}

/** Twins: one birth where NAV counts one, within six days of each other [N2]. */
const isSameBirth = (it: OpenJourney, born: Day): boolean =>
  !isPregnancy(it) && Math.abs(daysBetween(it.trigger.on, born)) <= parameters.previousChild.on(born).sameBirthDays;

/** The child of this term is awaited already, or born already. */
function isSamePregnancy(it: OpenJourney, term: Day): boolean {
  const apart = daysBetween(it.trigger.on, term);
  return isPregnancy(it) ? Math.abs(apart) <= beforeTerm : apart <= beforeTerm && apart >= -afterTerm;
}

const isBorn = ({ roles }: OpenJourney['parties'][number]): boolean =>
  roles.includes('child') || roles.includes('stillborn');

const isLastBorn = ({ parties }: OpenJourney, ref: Ref): boolean =>
  parties.every((it) => it.ref === ref || !isBorn(it));
