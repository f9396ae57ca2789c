import type { TaskShown } from '../../../api/shapes/desk.js';
import type { Failure } from '../../shared/failure.js';
import type { ActInHand } from './act-in-hand.js';
import type { Act } from './acts-of.js';
import type { AnswerForm } from './answer-form.js';
import type { Done } from './done-with.js';

/** The task that is open: as it was read, and what is being done with it. */
export interface TaskState {
  name: string | undefined;
  task: TaskShown | undefined;
  failure: Failure | undefined;
  answer: AnswerForm | undefined;
  act: ActInHand | undefined;
  /** What is being done at once, and what went wrong with it. */
  sending: Act | undefined;
  trouble: Trouble | undefined;
  /** What has just been done. */
  done: Done | undefined;
  /** It stands otherwise than it was read. */
  hasChanged: boolean;
  /** What was typed for an act that can no longer be done. */
  left: readonly string[];
}

export interface Trouble {
  act: Act;
  failure: Failure;
  /** The same once more, under the same key. */
  again: (() => void) | undefined;
}

/** Nothing is known of it yet. */
export const unread = (name?: string): TaskState => ({
  name,
  task: undefined,
  failure: undefined,
  answer: undefined,
  act: undefined,
  sending: undefined,
  trouble: undefined,
  done: undefined,
  hasChanged: false,
  left: [],
});
