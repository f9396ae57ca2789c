/** Which journey an event starts or tells: from a founder, or from Brønnøysund and Folkeregisteret. */
import type { Day } from '../../journey/calendar.js';
import type { Party, Ref } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognise, Recognised } from '../recognised.js';
import { ignore, participantOf, standing, withParty } from '../recognising.js';
import { tellChange, unitChanges } from '../register-changes.js';
import { roles } from './board.js';
import { running } from './running.js';
import { forms, seats } from './seats.js';
import { gets, struckOut, waitingFor } from './waiting.js';

const lifeEvent = 'voluntary-organisation';

export const recognise: Recognise = (event, open) => {
  const ours = open.filter((it) => it.lifeEvent === lifeEvent);
  const handle = table[event.type];
  return handle ? handle(event, ours) : tellChange(event, ours, unitChanges);
};

const table: Readonly<Record<string, (event: Recognisable, open: readonly OpenJourney[]) => Recognised[]>> = {
  'association.founded.declared': declared,
  'association.running.declared': running,
  'founding.withdrawn': withdrawn,
  'brreg.unit.registered': registered,
  'brreg.unit.deleted': deleted,
  'brreg.roles.changed': rolesChanged,
};

function declared(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, concerns, on, today, told } = event;
  if (on === undefined || concerns === undefined) return ignore('organisation-unknown');
  if (withParty(standing(open), about).some((it) => it.trigger.on === on)) return ignore('known');
  const founder: Party = { ref: about, is: 'person', roles: roles.founder };
  const organisation: Party = { ref: concerns, is: 'organisation', roles: roles.organisation, since: on };
  return [
    {
      do: 'start',
      parties: [founder, organisation],
      participants: [participantOf(founder, today)],
      trigger: { kind: event.type, on, by: 'person' },
      ...(told && { told: { [concerns]: told } }),
      reason: 'declared',
    },
  ];
}

/** The founders thought better of it. They say which by the day it was founded, for one may found several. */
function withdrawn({ about, on, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = withParty(standing(open), about).filter((it) => isFounded(it, on) && mayWithdraw(it, about));
  if (theirs.length === 0) return ignore('not-followed');
  return theirs.map(({ journey }) => ({
    do: 'tell',
    journey,
    news: { type: 'trigger.annulled' },
    stop: { about: 'trigger', why: type },
  }));
}

/** One that was registered before anybody told of it cannot be withdrawn as if it had never been. */
const isFounded = ({ trigger }: OpenJourney, on: Day | undefined): boolean =>
  trigger.kind === 'association.founded.declared' && trigger.on === on;

const mayWithdraw = ({ parties }: OpenJourney, ref: Ref): boolean =>
  parties.some((it) => it.ref === ref && (it.roles.includes('founder') || it.roles.includes('chair')));

/** A new unit is the association that one of its board waits to see registered; after it was struck out, it is another one in its place. Where two wait, nobody can tell which. */
function registered(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  if (withParty(open, event.about).length > 0) return tellChange(event, open, unitChanges);
  if (event.form !== undefined && !forms.includes(event.form)) return ignore('another-form');
  const unit = { ...event, ...(event.on !== undefined && { registeredOn: event.registeredOn ?? event.on }) };
  const [first, ...more] = [...waitingFor(unit, standing(open)), ...struckOut(event, standing(open))];
  if (!first) return ignore('nobody-waits-for-it');
  if (more.length > 0) return ignore('which-one-is-unknown');
  if (first.organisation.isReleased) return succeeds(event, first, first.organisation.ref);
  return [gets(event.about, first), ...seats(event, first)];
}

/** A unit that is registered again has a new number, and so it is another one: everything begins anew for it. */
function succeeds(event: Recognisable, it: OpenJourney, gone: Ref): Recognised[] {
  const { about: ref, on, today } = event;
  const party: Party = { ref, is: 'organisation', roles: roles.organisation, since: on ?? today };
  return [
    { do: 'join', journey: it.journey, news: { type: 'party.joined', party } },
    { do: 'tell', journey: it.journey, news: { type: 'party.changed', party: gone, roles: [] } },
    ...seats(event, it),
  ];
}

/** The unit is no more, and its number with it. That it was founded is as true as before. */
function deleted(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const told = tellChange(event, open, unitChanges);
  return told.map((it) => (it.do === 'tell' ? { ...it, releases: event.about } : it));
}

function rolesChanged(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const told = tellChange(event, open, unitChanges);
  return [...told, ...withParty(open, event.about).flatMap((it) => seats(event, it))];
}
