import type { TaskShown } from '../../../api/shapes/desk.js';

/** A task that was settled or handed over, as it was read last: nothing can be done with it here. */
export const taskGone = (task: TaskShown): TaskShown => ({
  ...task,
  closed: true,
  acts: [],
  question: { ...task.question, answers: [] },
});
