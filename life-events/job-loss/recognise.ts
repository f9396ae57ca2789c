/** Which journey an event starts or tells: from somebody who loses or finds work, from the register of bankruptcies, or from the population register. */
import { type Day, daysBetween } from '../../journey/calendar.js';
import type { Value } from '../../journey/findings.js';
import type { Party } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognise, Recognised } from '../recognised.js';
import { ignore, participantOf, withParty } from '../recognising.js';
import { tellChange, unitChanges } from '../register-changes.js';

const lifeEvent = 'job-loss';

export const recognise: Recognise = (event, open) => {
  const ours = open.filter((it) => it.lifeEvent === lifeEvent);
  const handle = table[event.type] ?? changed;
  return handle(event, ours);
};

const table: Readonly<Record<string, (event: Recognisable, open: readonly OpenJourney[]) => Recognised[]>> = {
  'job.lost.declared': lost,
  'job.loss.withdrawn': withdrawn,
  'job.found.declared': found,
  'redundancy.notified': noticed,
};

const changed = (event: Recognisable, open: readonly OpenJourney[]): Recognised[] =>
  tellChange(event, open, unitChanges);

/** Two years of benefit, and the year in which it can be taken up again. Ours. */
const oneJourney = 156 * 7;

/** Work that is lost again belongs to the journey there is: benefit is taken up again there, or applied for anew. */
function lost(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, on, today, told = {} } = event;
  if (on === undefined) return ignore('day-unknown');
  const theirs = withParty(open, about).filter(goesOn);
  const known = theirs.find(({ trigger }) => daysBetween(trigger.on, on) <= oneJourney);
  if (known) return on <= known.trigger.on ? ignore('known') : [tell(known, about, { ...told, lostAgainOn: on })];
  const jobseeker: Party = { ref: about, is: 'person', roles: ['jobseeker'] };
  return [
    {
      do: 'start',
      parties: [jobseeker],
      participants: [participantOf(jobseeker, today)],
      trigger: { kind: event.type, on, by: 'person' },
      told: { [about]: told },
      reason: 'declared',
    },
  ];
}

/** The dismissal or layoff was taken back: what rests on it is undone. */
function withdrawn({ about, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const [latest] = withParty(open, about).filter(goesOn).sort(byDay);
  if (!latest) return ignore('not-followed');
  return [
    {
      do: 'tell',
      journey: latest.journey,
      news: { type: 'trigger.annulled' },
      stop: { about: 'trigger', why: type },
    },
  ];
}

function found({ about, on, told = {} }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  if (on === undefined) return ignore('day-unknown');
  const theirs = withParty(open, about).filter(goesOn);
  if (theirs.length === 0) return ignore('not-followed');
  return theirs.map((it) => tell(it, about, { jobFoundIs: 'full-time', ...told, jobFoundOn: on }));
}

/** An employer has told NAV that many will go: nobody has lost work by it, and nothing begins. */
function noticed({ about }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = withParty(open, about).filter(goesOn);
  return theirs.length === 0 ? ignore('only-informs') : theirs.map((it) => tell(it, about, { massRedundancy: true }));
}

const tell = (
  { journey }: Pick<OpenJourney, 'journey'>,
  about: string,
  told: Readonly<Record<string, Value>>,
): Recognised => ({ do: 'tell', journey, news: { type: 'event.told', told: { [about]: told } } });

const goesOn = ({ open, isAnnulled }: OpenJourney): boolean => open !== false && !isAnnulled;

const byDay = (a: { trigger: { on: Day } }, b: { trigger: { on: Day } }): number =>
  a.trigger.on < b.trigger.on ? 1 : -1;
