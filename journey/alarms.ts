/** What rings for an errand in the state it has come to. */
import { type Day, endOf, type Instant, isBefore, plus, startOf } from './calendar.js';
import { after, type Duration } from './deadlines.js';
import { bodyFor, type Draft, stepFor } from './draft.js';
import { type Alarm, type Due, type Errand, hasLeft, inForce, isInquired } from './errand.js';
import { expiryAlarm } from './expiry.js';
import type { Journey } from './journey.js';
import { isEnd, type Working } from './rounds/index.js';
import { timeToAnswer } from './time-to-answer.js';

/** After this long without word from a body, the body is asked and the person told (forvaltningsloven § 11 a: provisional reply within a month). */
export const silence = { days: 28 } as const;
/** How long a body has where neither law nor leaflet says it; then somebody must look. */
export const patience = { days: 84 } as const;
/** How long a caseworker waits for an answer before they go on without. */
const answerWithin = { days: 21 } as const;
const firstReminder = { days: 7 } as const;
const lastReminder = { days: -14 } as const;
const beforeLoss = { days: -28 } as const;
const lastCall = { days: -2 } as const;
const hour = 3_600_000;

export function alarmsOf(draft: Draft, errand: Errand): Alarm[] {
  const alarms = isEnd(errand.state)
    ? [...appealAlarm(errand), ...expiryAlarm(errand)]
    : table[errand.state](draft, errand);
  return alarms.filter((it) => it.at > draft.now);
}

/** Whether an errand ends by itself when its day has passed: a right is lost, or the period is over. */
export const lapses = (due: Due | undefined, period: unknown): due is Due =>
  due !== undefined && ((due.kind === 'rightLost' && !due.partly) || period !== undefined);

/** The earliest ring of a journey, in law's time. */
export function nextDue({ errands, replanOn, missed }: Pick<Journey, 'errands' | 'replanOn' | 'missed'>): Instant {
  let next = Number.POSITIVE_INFINITY;
  for (const day of [replanOn, missed?.again]) if (day !== undefined) next = Math.min(next, startOf(day));
  for (const { alarms } of errands) for (const { at } of alarms) if (at < next) next = at;
  return next;
}

const table: Record<Working, (draft: Draft, errand: Errand) => Alarm[]> = {
  waiting: (_, errand) => [...openAlarm(errand), ...pressAlarm(errand), ...lapseAlarm(errand)],
  asking: (draft, errand) => [
    ...reminders(draft.today, errand.due?.on),
    ...unansweredAlarm(draft, errand),
    ...lapseAlarm(errand),
  ],
  preparing: (draft, errand) => [...stopAlarm(draft, errand), ...lapseAlarm(errand)],
  submitting: (draft, errand) => [{ at: limit(draft, errand), what: 'overdue' }],
  withBody: (draft, errand) => [
    { at: startOf(silentOn(draft, errand)), what: 'silent' },
    { at: ruledBy(draft, errand), what: 'overdue' },
  ],
  stalled: (_, errand) => lapseAlarm(errand),
};

const openAlarm = ({ opens }: Errand): Alarm[] => (opens === undefined ? [] : [{ at: startOf(opens), what: 'opens' }]);

const pressAlarm = (errand: Errand): Alarm[] => {
  const at = pressingAt(errand);
  return at === undefined ? [] : [{ at, what: 'presses' }];
};

/** From then on nothing is waited for that could cost a right. */
export const pressingAt = ({ due, period }: Errand): Instant | undefined =>
  due?.kind === 'rightLost' && period === undefined ? startOf(plus(due.on, beforeLoss)) : undefined;

const unansweredAlarm = (draft: Draft, errand: Errand): Alarm[] =>
  isInquired(errand) ? [{ at: endOf(plus(draft.today, answerWithin)), what: 'unanswered' }] : [];

const lapseAlarm = (errand: Errand): Alarm[] =>
  lapses(errand.due, errand.period) && !hasLeft(errand) ? [{ at: endOf(errand.due.on), what: 'lapses' }] : [];

/** The gate knew of a doubt that the journey has not heard of: it is tried again within the hour, or when the doubt is gone. */
const stopAlarm = (draft: Draft, { cause }: Errand): Alarm[] =>
  cause === 'stopped' ? [{ at: draft.now + hour, what: 'opens' }] : [];

function reminders(today: Day, due: Day | undefined): Alarm[] {
  const days = [plus(today, firstReminder), ...(due === undefined ? [] : [plus(due, lastReminder)])];
  return [...new Set(days)].filter((day) => isBefore(today, day)).map((day) => ({ at: startOf(day), what: 'reminds' }));
}

/** What does not get through is somebody's task after the body's own time, and before a right is lost. */
function limit(draft: Draft, errand: Errand): Instant {
  const last = answerBy(draft, errand);
  const due = errand.due?.kind === 'rightLost' ? startOf(plus(errand.due.on, lastCall)) : last;
  return due > draft.now ? Math.min(due, last) : last;
}

const answerBy = (draft: Draft, errand: Errand): Instant =>
  endOf(after(draft.today, timeFor(draft, errand) ?? patience));

/** An appeal has its own days from when it was made; once they have passed, it is asked about as anything else is. */
const silentOn = ({ today }: Draft, { appealing }: Errand): Day =>
  appealing && isBefore(today, appealing.replyBy) ? appealing.replyBy : plus(today, silence);

function ruledBy(draft: Draft, errand: Errand): Instant {
  const { appealing } = errand;
  if (!appealing) return answerBy(draft, errand);
  const { ruleBy } = appealing;
  return endOf(ruleBy !== undefined && isBefore(draft.today, ruleBy) ? ruleBy : plus(draft.today, patience));
}

function timeFor(draft: Draft, errand: Errand): Duration | undefined {
  if (errand.repairs === undefined) return timeToAnswer(stepFor(draft, errand), errand);
  return bodyFor(draft, errand)?.undo[errand.repairs].within;
}

function appealAlarm(errand: Errand): Alarm[] {
  const until = errand.state === 'refused' ? inForce(errand)?.appeal?.until : undefined;
  return until === undefined ? [] : [{ at: endOf(until), what: 'appealEnds' }];
}
