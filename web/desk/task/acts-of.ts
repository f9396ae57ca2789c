import type { TaskShown } from '../../../api/shapes/desk.js';

export type Act = TaskShown['acts'][number];

/** What an act on the task itself is called: the last part of its address. An act on the errand has its own name. */
export const kindOf = ({ to, act }: { to: string; act: string }): string =>
  to.startsWith('/tasks/') ? (to.split('/').at(-1) ?? act) : act;

export const ownActs = ({ acts }: TaskShown): Act[] => acts.filter(({ may }) => may === 'you');

/** Nobody has taken it, and the viewer can. */
export const claimOf = (task: TaskShown): Act | undefined => ownActs(task).find((act) => kindOf(act) === 'claim');

/** The question is put to the viewer: a task is taken before it is answered. */
export const canAnswer = (task: TaskShown): boolean =>
  task.question.answers.length > 0 && !task.closed && task.claim.by !== 'another' && claimOf(task) === undefined;

/** A colleague has it, and has not proposed what the viewer is asked to say too. */
export const isAnothers = (task: TaskShown): boolean =>
  task.claim.by === 'another' && !ownActs(task).some(({ first }) => first);
