/** Somebody asks for a human: the body gets a task beside the round, and the round goes on. */
import { type Day, isBefore, plus } from './calendar.js';
import { type Draft, write } from './draft.js';
import type { Errand } from './errand.js';
import { dialogs, numbered } from './request.js';
import { closeTask, openTask, reopenUntold, task } from './tasks.js';

/** By then whoever asked is to be told what came of it (GDPR article 12 no. 3). */
const within = { months: 1 } as const;

const cause = 'human-asked';

/** The task takes the place of the one that the errand has, if it has one. */
export function askHuman(draft: Draft, errand: Errand): Errand {
  const it = write(draft, numbered(draft, errand), { human: { asked: draft.now } });
  return task(draft, it, cause, 'caseworker', earlier(plus(draft.today, within), it.due?.on));
}

/** A human has looked, or there is nothing left to look at. What else the errand has a task for comes up again. */
export function endLook(draft: Draft, errand: Errand): Errand {
  const it = closeTask(draft, markLooked(draft, errand));
  return it.state === 'stalled' ? openTask(draft, it) : reopenUntold(draft, it);
}

/** The same where the round moves on at once, and closes the task itself. */
export function markLooked(draft: Draft, errand: Errand): Errand {
  const it = closeQuestion(draft, errand);
  return write(draft, it, { human: { ...it.human!, looked: draft.now } });
}

/** What a caseworker asks beside the round needs no answer any more. */
export function closeQuestion(draft: Draft, errand: Errand): Errand {
  if (!errand.human?.question) return errand;
  const { question, ...human } = errand.human;
  return write(draft, dialogs(draft, errand, 'close', 'answered', [question.to]), { human });
}

const earlier = (a: Day, b: Day | undefined): Day => (b !== undefined && isBefore(b, a) ? b : a);
