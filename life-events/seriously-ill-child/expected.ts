/** What becomes of a pregnancy with a child that will be seriously ill: expected, lost, taken back, born, or born still. */
import { type Day, daysBetween } from '../../journey/calendar.js';
import type { Party, Ref } from '../../journey/parties.js';
import { parameters } from '../law/parameters.js';
import type { OpenJourney, Recognisable, Recognised, Told } from '../recognised.js';
import { ignore, participantOf, standing } from '../recognising.js';
import { afterTerm } from './awaited-rules.js';
import { roles, sheltered } from './family.js';

/** A birth belongs to an expected child from 18 weeks before its term (week 22). Ours. */
const beforeTerm = 18 * 7;

/** Said by whoever is pregnant, or by somebody who treats her and has her yes; said again, it was not lost after all. */
export function expected(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, on: term, today, told = {} } = event;
  if (term === undefined) return ignore('term-unknown');
  if (daysBetween(today, term) < -afterTerm) return ignore('term-has-passed');
  const known = expectedBy(standing(open), about).filter(
    (it) => Math.abs(daysBetween(it.trigger.on, term)) <= beforeTerm,
  );
  if (known.length > 0) return known.map(({ journey }) => tells(journey, about, false));
  const shelter = told.keepApart === true ? [sheltered] : [];
  const mother: Party = { ref: about, is: 'person', roles: [...roles.expecting, ...shelter] };
  return [
    {
      do: 'start',
      parties: [mother],
      participants: [participantOf(mother, today)],
      trigger: { kind: event.type, on: term, by: 'person' },
      told: { [about]: told },
      reason: 'declared',
    },
  ];
}

/** The pregnancy is over, and there is no child: nothing more is asked. */
export function lost({ about }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = expectedBy(open, about);
  if (theirs.length === 0) return ignore('not-followed');
  return theirs.map(({ journey }) => tells(journey, about, true));
}

/** The child is well: what was begun for it is taken back. */
export function unexpected({ about, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = expectedBy(open, about);
  if (theirs.length === 0) return ignore('not-followed');
  return theirs.map(({ journey }) => ({
    do: 'tell',
    journey,
    news: { type: 'trigger.annulled' },
    stop: { about: 'trigger', why: type },
  }));
}

/** The child that was expected, or its twin; any other birth is none of ours. */
export function born(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, mother, born: on } = event;
  if (mother === undefined || on === undefined || standing(open).some((it) => isIn(it, about)))
    return ignore('of-no-concern');
  const theirs = standing(open).filter((it) => isExpecting(it, mother));
  const awaited = theirs.find((it) => isExpected(it) && isNearTerm(it, on));
  if (awaited) return [comes(event, awaited, on, { on })];
  const twin = theirs.find((it) => !isExpected(it) && isSameBirth(it, on));
  return twin ? [comes(event, twin, on, {})] : ignore('of-no-concern');
}

/** The register takes a birth back: with the last child it takes what began with it. */
export function unborn({ about, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const concerned = open.filter(
    (it) => isIn(it, about) && it.parties.some(({ roles: has }) => has.includes('expecting')),
  );
  if (concerned.length === 0) return ignore('of-no-concern');
  return concerned.map((it) => {
    const isLast = it.parties.every(({ ref, roles: has }) => ref === about || !isChildRole(has));
    const news: Told = isLast ? { type: 'trigger.annulled' } : { type: 'party.annulled', party: about };
    return { do: 'tell', journey: it.journey, news, stop: { about: isLast ? 'trigger' : about, why: type } };
  });
}

function comes(event: Recognisable, { journey, parties }: OpenJourney, born: Day, first: { on?: Day }): Recognised {
  const isStillborn = event.isStillborn === true || event.type === 'freg.stillbirth.registered';
  const shelter = parties.some((it) => it.roles.includes(sheltered)) ? [sheltered] : [];
  const party: Party = {
    ref: event.about,
    is: isStillborn ? 'stillborn' : 'person',
    roles: isStillborn ? roles.stillborn : [...roles.child, ...shelter],
    since: born,
  };
  const trigger = isStillborn ? 'freg.stillbirth.registered' : 'freg.birth.registered';
  return { do: 'join', journey, news: { type: 'party.joined', party, trigger, ...first } };
}

const tells = (journey: string, mother: Ref, pregnancyLost: boolean): Recognised => ({
  do: 'tell',
  journey,
  news: { type: 'event.told', told: { [mother]: { pregnancyLost } } },
});

const isIn = ({ parties }: OpenJourney, ref: Ref): boolean => parties.some((it) => it.ref === ref);

const isChildRole = (has: readonly string[]): boolean => has.includes('child') || has.includes('stillborn');

const isExpecting = ({ parties }: OpenJourney, ref: Ref): boolean =>
  parties.some((it) => it.ref === ref && it.roles.includes('expecting'));

const isExpected = ({ trigger }: OpenJourney): boolean => trigger.kind === 'illness.expected';

const expectedBy = (open: readonly OpenJourney[], ref: Ref): OpenJourney[] =>
  open.filter((it) => isExpecting(it, ref) && isExpected(it));

function isNearTerm({ trigger }: OpenJourney, on: Day): boolean {
  const late = daysBetween(trigger.on, on);
  return late >= -beforeTerm && late <= afterTerm;
}

/** One birth where NAV counts one, within six days of each other [N2]. */
const isSameBirth = ({ trigger }: OpenJourney, on: Day): boolean =>
  Math.abs(daysBetween(trigger.on, on)) <= parameters.previousChild.on(on).sameBirthDays;
