/** What rings for an errand in the state it has come to. */
import { type Day, endOf, type Instant, isBefore, plus, startOf } from './calendar.js';
import { after } from './deadlines.js';
import { stepOf } from './define.js';
import type { Draft } from './draft.js';
import type { Alarm, Errand } from './errand.js';
import { isEnd } from './rounds/index.js';

/** After this long without word from a body, the body is asked and the person told (forvaltningsloven § 11 a: provisional reply within a month). */
export const silence = { days: 28 } as const;
const firstReminder = { days: 7 } as const;
const lastReminder = { days: -14 } as const;

export function alarmsOf(draft: Draft, errand: Errand): Alarm[] {
  if (isEnd(errand.state)) return appealAlarm(draft, errand);
  const alarms = errand.sent || errand.state === 'withBody' ? bodyAlarms(draft, errand) : ownAlarms(draft, errand);
  return alarms.filter((it) => it.at > draft.now);
}

/** The earliest ring of a journey, in law's time. */
export function nextDue(journey: { errands: Readonly<Record<string, Errand>>; replanOn?: Day }): Instant {
  let next = journey.replanOn === undefined ? Number.POSITIVE_INFINITY : startOf(journey.replanOn);
  for (const id in journey.errands) for (const { at } of journey.errands[id]!.alarms) if (at < next) next = at;
  return next;
}

function ownAlarms(draft: Draft, { state, due }: Errand): Alarm[] {
  const alarms: Alarm[] = [];
  if (due?.kind === 'rightLost') alarms.push({ at: endOf(due.on), what: 'lapses' });
  if (state === 'asking') alarms.push(...reminders(draft.today, due?.on));
  return alarms;
}

function reminders(today: Day, due: Day | undefined): Alarm[] {
  const days = [plus(today, firstReminder), ...(due === undefined ? [] : [plus(due, lastReminder)])];
  return [...new Set(days)].filter((day) => isBefore(today, day)).map((day) => ({ at: startOf(day), what: 'reminds' }));
}

function bodyAlarms(draft: Draft, errand: Errand): Alarm[] {
  if (errand.state !== 'withBody') return [];
  const within =
    errand.kind === 'repair' ? repairTime(draft, errand) : stepOf(draft.leaflet, errand.step).answersWithin;
  const silent = { at: startOf(plus(draft.today, silence)), what: 'silent' } as const;
  return within === undefined ? [silent] : [silent, { at: endOf(after(draft.today, within)), what: 'overdue' }];
}

function repairTime(draft: Draft, errand: Errand) {
  return draft.leaflet.bodies[errand.with]?.undo[errand.repairs as 'undecided']?.within;
}

function appealAlarm(draft: Draft, errand: Errand): Alarm[] {
  const until = errand.decisions.at(-1)?.appeal?.until;
  if (errand.state !== 'refused' || until === undefined) return [];
  return endOf(until) > draft.now ? [{ at: endOf(until), what: 'appealEnds' }] : [];
}
