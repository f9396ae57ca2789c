import { isBefore } from '../calendar.js';
import { type Draft, without, write } from '../draft.js';
import type { Alarm, Errand } from '../errand.js';
import { gather } from '../gather.js';
import type { Hear } from '../hear.js';
import type { RoundWord } from '../rounds/index.js';
import { say } from '../say.js';

const words: Partial<Record<Alarm['what'], RoundWord>> = {
  lapses: 'lapsed',
  reminds: 'reminded',
  silent: 'silent',
  overdue: 'overdue',
};

/** What is due rings, in the order it was due, and is used up whether or not it moved anything. */
export const timePassed: Hear<'time.passed'> = (draft) => {
  if (draft.journey.replanOn !== undefined && !isBefore(draft.today, draft.journey.replanOn)) planAgain(draft);
  const ringing = Object.values(draft.journey.errands).flatMap((errand) =>
    errand.alarms.filter((it) => it.at <= draft.now).map((alarm) => ({ id: errand.id, alarm })),
  );
  for (const { id, alarm } of ringing.sort((a, b) => a.alarm.at - b.alarm.at))
    ring(draft, draft.journey.errands[id]!, alarm);
};

function planAgain(draft: Draft): void {
  draft.journey = without(draft.journey, 'replanOn', 'missed') as Draft['journey'];
  if (draft.journey.missed) gather(draft, Object.keys(draft.journey.parties));
  else draft.replan = true;
}

function ring(draft: Draft, errand: Errand, alarm: Alarm): void {
  if (!errand.alarms.some((it) => it.at === alarm.at && it.what === alarm.what)) return;
  write(draft, errand, { alarms: errand.alarms.filter((it) => it.at !== alarm.at || it.what !== alarm.what) });
  const word = words[alarm.what];
  if (word !== undefined) say(draft, errand.id, { type: word }, alarm.what === 'overdue' ? { cause: 'no-answer' } : {});
}
