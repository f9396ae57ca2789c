import type { Instant } from '../../../journey/calendar.js';
import type { Change } from '../../../store/changes.js';
import type { Happened } from '../../../store/desk.js';
import type { TaskShown } from '../../shapes/desk.js';
import { dateIn, momentIn } from '../in-words.js';
import type { OfTask } from './of-task.js';
import { whyOf } from './question-of.js';
import { stateSaid } from './status-shown.js';

type Line = { at: Instant; says: string };

/** What has happened to the task and to its errand, the latest first, all in law's time. */
export const historyOf = (
  of: OfTask,
  happenings: readonly Happened[],
  changes: readonly Change[],
): TaskShown['history'] =>
  [...happenings.map((it) => happened(of, it)), ...moves(of, changes)]
    .sort((a, b) => b.at - a.at)
    .map(({ at, says }) => ({ at: momentIn(of.language, of.today, at), says }));

function happened(of: OfTask, { what, at, name, cause, until, reason, to }: Happened): Line {
  const { say, language } = of;
  const who = { name: name ?? say('desk.claim.somebody') };
  const lines: Record<Happened['what'], () => string> = {
    opened: () =>
      say('desk.happened.opened', { why: whyOf(cause === undefined ? of : { ...of, task: { ...of.task, cause } }) }),
    closed: () => say('desk.happened.closed'),
    claimed: () => say('desk.happened.claimed', who),
    released: () => say('desk.happened.released', who),
    held: () => say('desk.happened.held', { ...who, date: dateIn(language, until ?? of.today), reason: reason ?? '' }),
    resumed: () => say('desk.happened.resumed', who),
    handedOver: () =>
      withReason(
        of,
        to === undefined ? say('desk.happened.handedBack', who) : say('desk.happened.handedOver', { ...who, to }),
        reason,
      ),
  };
  return { at, says: lines[what]() };
}

const withReason = ({ say }: OfTask, says: string, reason: string | undefined): string =>
  reason === undefined ? says : say('desk.happened.reason', { says, reason });

const moves = (of: OfTask, changes: readonly Change[]): Line[] =>
  changes
    .filter((it, nth) => it.state !== changes[nth - 1]?.state || it.round !== changes[nth - 1]?.round)
    .map(({ since, state }) => ({
      at: since,
      says: of.say('desk.happened.moved', { state: stateSaid(of, state, of.task.body) }),
    }));
