/** Which journey an event starts or tells: from somebody who has come, from UDI, or from Folkeregisteret. */
import { daysBetween } from '../../journey/calendar.js';
import type { Party } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognise, Recognised } from '../recognised.js';
import { ignore, participantOf, withParty } from '../recognising.js';
import { tellChange } from '../register-changes.js';
import { roles } from './newcomer.js';

const lifeEvent = 'new-in-norway';

/** Two arrivals nearer to each other than this are one, told twice. Ours: half a year is what makes a stay a move. */
const apart = 183;

export const recognise: Recognise = (event, open) => {
  const ours = open.filter((it) => it.lifeEvent === lifeEvent);
  const handle = table[event.type];
  return handle ? handle(event, ours) : tellChange(event, ours);
};

const table: Readonly<Record<string, (event: Recognisable, open: readonly OpenJourney[]) => Recognised[]>> = {
  'arrival.declared': arrived,
  'udi.permit.granted': arrived,
  'udi.permit.revoked': revoked,
  'udi.decision.withdrawn': withdrawn,
};

/** A number that is replaced by another is the same person, and the same journey. */
function arrived(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, on, today, type, told = {} } = event;
  if (on === undefined) return ignore('day-unknown');
  if (theirs(open, about).some((it) => Math.abs(daysBetween(it.trigger.on, on)) < apart)) return ignore('known');
  const newcomer: Party = { ref: about, is: 'person', roles: roles.newcomer };
  return [
    {
      do: 'start',
      parties: [newcomer],
      participants: [participantOf(newcomer, today)],
      trigger: { kind: type, on, by: 'person' },
      told: { [about]: told },
      reason: 'declared',
    },
  ];
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

/** Journeys in which they are the one who came, and no child of somebody who did. */
const theirs = (open: readonly OpenJourney[], ref: string): OpenJourney[] =>
  withParty(open, ref).filter(({ parties }) => parties.some((it) => it.ref === ref && it.roles.includes('newcomer')));
