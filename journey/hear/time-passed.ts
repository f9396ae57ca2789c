import { isBefore } from '../calendar.js';
import { type Draft, errandOf, write } from '../draft.js';
import type { Alarm, Errand } from '../errand.js';
import { expire } from '../expiry.js';
import { gather } from '../gather.js';
import type { Hear } from '../hear.js';
import { giveBack } from '../inquiry.js';
import type { Said } from '../journey.js';
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
  const { missed, replanOn, errands } = draft.journey;
  if (missed?.again !== undefined && hasCome(draft, missed.again)) gatherAgain(draft);
  if (replanOn !== undefined && hasCome(draft, replanOn)) draft.replan = true;
  const ringing: { id: string; alarm: Alarm }[] = [];
  for (const { id, alarms } of errands)
    for (const alarm of alarms) if (alarm.at <= draft.now) ringing.push({ id, alarm });
  for (const { id, alarm } of ringing.sort((a, b) => a.alarm.at - b.alarm.at)) ring(draft, errandOf(draft, id)!, alarm);
};

const hasCome = (draft: Draft, day: string): boolean => !isBefore(draft.today, day);

/** Until the registers answer, they are asked again every day. */
function gatherAgain(draft: Draft): void {
  const { again: _, ...missed } = draft.journey.missed!;
  draft.journey.missed = missed;
  gather(draft, Object.keys(draft.journey.parties));
}

/** Silence decides nothing: whoever hears the appeal is late, and a caseworker looks. */
const late = ({ state, appealing }: Errand): Said =>
  appealing && state === 'withBody' ? { cause: 'appeal-unanswered' } : { cause: 'no-answer' };

function ring(draft: Draft, errand: Errand, alarm: Alarm): void {
  if (!errand.alarms.includes(alarm)) return;
  write(draft, errand, { alarms: errand.alarms.filter((it) => it !== alarm) });
  const word = words[alarm.what];
  if (alarm.what === 'appealEnds') draft.ended.add(errand.step);
  if (alarm.what === 'expires') expire(draft, errandOf(draft, errand.id)!);
  if (alarm.what === 'unanswered') giveBack(draft, errandOf(draft, errand.id)!);
  if (word !== undefined) say(draft, errand.id, { type: word }, alarm.what === 'overdue' ? late(errand) : {});
}
