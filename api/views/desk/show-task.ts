/** One task with its reasons and its next acts, as one caseworker or operator sees it. */
import { dayOf } from '../../../journey/calendar.js';
import type { Change } from '../../../store/changes.js';
import type { Colleague } from '../../../store/colleagues.js';
import type { Happened, Note } from '../../../store/desk.js';
import type { TaskShown } from '../../shapes/desk.js';
import { dateIn } from '../in-words.js';
import { actsOf, actsOfOthers } from './acts-of.js';
import { answersOf } from './answers.js';
import { chartOf } from './chart-of.js';
import { claimShown } from './claim-shown.js';
import { dueShown, isHeld } from './due-shown.js';
import { factsOf } from './facts-of.js';
import { historyOf } from './history-of.js';
import { stepTitle } from './names.js';
import { notesOf, type Texts } from './notes-of.js';
import type { OfTask } from './of-task.js';
import { othersOf } from './others-of.js';
import { proposalShown } from './proposal-shown.js';
import { askedOf, titleOf, whyOf } from './question-of.js';
import { rulesOf } from './rules-of.js';
import { statusShown } from './status-shown.js';
import { stripOf } from './strip-of.js';
import { taskOffers } from './task-offers.js';

/** What has been read beside the task and its journey. */
export interface Read {
  notes: readonly Note[];
  letters: Texts;
  happenings: readonly Happened[];
  changes: readonly Change[];
  colleagues: readonly Colleague[];
  /** Somebody in the journey has, or may have, a protected address. */
  isShielded: boolean;
}

export function showTask(of: OfTask, read: Read): TaskShown {
  const { task, errand, language, today } = of;
  return {
    ...{ task: `${task.errand}.${task.round}`, journey: task.journey, errand: task.errand, round: task.round },
    ...{ version: task.version, title: titleOf(of), step: task.step, stepTitle: stepTitle(of), why: whyOf(of) },
    ...{ cause: task.cause, owner: task.owner, status: statusShown(of, errand) },
    ...dueShown(of),
    since: sinceSaid(of),
    claim: claimShown(of),
    ...(isHeld(task.heldUntil, today) && { heldUntil: task.heldUntil }),
    ...(task.closed !== undefined && { closed: true as const }),
    ...whatToDo(of, read),
    strip: stripOf(of, read.changes),
    chart: chartOf(of),
    ...behindIt(of, read),
    history: historyOf(of, read.happenings, read.changes),
    notes: notesOf(of, read.notes, read.letters),
    ...proposalShown(of),
  };

  function sinceSaid({ say }: OfTask): string {
    if (errand?.state === 'stalled') return say('desk.since.stalled', { date: dateIn(language, dayOf(errand.since)) });
    return say('desk.since.task', { date: dateIn(language, dayOf(task.opened)) });
  }
}

/** Who owns a task acts on it; everybody else sees whom it waits for. */
function whatToDo(of: OfTask, { colleagues }: Read): Pick<TaskShown, 'question' | 'acts'> {
  const says = askedOf(of);
  if (of.task.closed !== undefined) return { question: { says, answers: [] }, acts: [] };
  if (of.task.owner !== of.viewer.kind) return { question: { says, answers: [] }, acts: actsOfOthers(of) };
  const claim = claimShown(of).by;
  const answers = claim === 'another' ? [] : answersOf(of);
  const acts = actsOf(of, claim, answers);
  return { question: { says, answers }, acts: [...acts, ...taskOffers(of, claim, colleagues)] };
}

/** An operator mends what does not flow, and is told nothing of whom. */
const behindIt = (of: OfTask, { isShielded }: Read): Pick<TaskShown, 'rules' | 'facts' | 'others'> =>
  of.viewer.kind === 'operator'
    ? { rules: [], facts: [], others: [] }
    : { rules: rulesOf(of), facts: factsOf(of, isShielded), others: othersOf(of) };
