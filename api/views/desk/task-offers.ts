/** What can be done about the task itself. Its routes have the last word. */
import { plus } from '../../../journey/calendar.js';
import type { Colleague } from '../../../store/colleagues.js';
import type { TaskShown } from '../../shapes/desk.js';
import { isHeld } from './due-shown.js';
import { bodyName } from './names.js';
import type { OfTask } from './of-task.js';
import { wanted } from './offer-of.js';

export type TaskAct = TaskShown['acts'][number];

/** No task rests longer than this. */
export const longestHold = { days: 180 } as const;

export const lastHold = ({ today }: Pick<OfTask, 'today'>) => plus(today, longestHold);

export function taskOffers(of: OfTask, claim: TaskShown['claim']['by'], colleagues: readonly Colleague[]): TaskAct[] {
  const { task, today } = of;
  const free = claim !== 'another';
  return [
    ...(claim === 'none' ? [{ ...offer(of, 'claim'), first: true as const }] : []),
    ...(free && isHeld(task.heldUntil, today) ? [offer(of, 'resume')] : []),
    ...(free && !isHeld(task.heldUntil, today) ? [offer(of, 'hold')] : []),
    ...(free ? [handOver(of, colleagues)] : []),
    offer(of, 'note'),
    ...(claim === 'you' ? [offer(of, 'release')] : []),
  ];
}

const wants: Readonly<Record<string, (of: OfTask) => TaskAct['wants']>> = {
  hold: (of) => [wanted(of, 'until', 'date'), wanted(of, 'reason', 'text')],
  note: (of) => [wanted(of, 'text', 'text')],
};

const addresses: Readonly<Record<string, string>> = { handOver: 'hand-over' };

function offer(of: OfTask, act: 'claim' | 'release' | 'note' | 'hold' | 'resume' | 'handOver'): TaskAct {
  const { say, task } = of;
  const name = addresses[act] ?? act;
  const follows = `desk.follows.${act}`;
  return {
    act: `task.${name}`,
    says: say(`desk.act.${act}`),
    ...(say.has(follows) && { follows: say(follows, { body: bodyName(of, task.body) }) }),
    to: `/tasks/${task.errand}.${task.round}/${name}`,
    content: act === 'note' ? {} : { version: task.version },
    wants: wants[act]?.(of) ?? [],
    may: 'you',
  };
}

/** Operators are nobody's colleagues here: they give a task back to the unit. */
function handOver(of: OfTask, colleagues: readonly Colleague[]): TaskAct {
  const options = [
    ...colleagues.map(({ id, name }) => ({ value: id, says: name })),
    { value: 'unit', says: of.say('desk.wants.unit') },
  ];
  return {
    ...offer(of, 'handOver'),
    wants: [{ ...wanted(of, 'to', 'choice', 'colleague'), options }, wanted(of, 'reason', 'text')],
  };
}
