import type { TaskShown } from '../../shapes/desk.js';
import { bodyName, stepTitle } from './names.js';
import type { OfTask } from './of-task.js';
import { statusShown } from './status-shown.js';

/** The body's own other errands about the same party. */
export const othersOf = (of: OfTask): TaskShown['others'] =>
  (of.standing?.errands ?? [])
    .filter((it) => it.with === of.task.body && it.about === of.task.about && it.id !== of.task.errand)
    .map((it) => ({
      title: stepTitle(of, it.step),
      body: bodyName(of, it.with),
      status: statusShown(of, it),
    }));
