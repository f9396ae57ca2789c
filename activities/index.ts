import { heartbeat } from '@temporalio/activity';
import type { Connections } from './connections.js';
import { asFailure } from './failure.js';
import { gather } from './gather.js';
import { closeTask, openTask } from './open-task.js';
import { pullPage } from './pull-page.js';
import { send } from './send.js';
import { tellParticipant } from './tell-participant.js';

export type { Connections } from './connections.js';

/** Everything a journey and a feed can ask for, one verb each. */
export const createActivities = (connections: Connections) => ({
  gather: beating(gather(connections)),
  send: honest(send(connections)),
  tellParticipant: honest(tellParticipant(connections)),
  openTask: honest(openTask(connections)),
  closeTask: honest(closeTask(connections)),
  pullPage: beating(pullPage(connections)),
});

export type Activities = ReturnType<typeof createActivities>;

type Deed<It, Result> = (it: It) => Promise<Result>;

/** Fails with what Temporal understands. */
const honest =
  <It, Result>(deed: Deed<It, Result>): Deed<It, Result> =>
  async (it) => {
    try {
      return await deed(it);
    } catch (error) {
      throw asFailure(error);
    }
  };

/** What only reads may be begun anew at once when its worker has died: it says that it lives. What writes must not, and does not. */
const beating = <It, Result>(deed: Deed<It, Result>): Deed<It, Result> =>
  honest(async (it) => {
    const beats = setInterval(() => heartbeat(), beat);
    try {
      return await deed(it);
    } finally {
      clearInterval(beats);
    }
  });

/** In milliseconds; a third of the time after which Temporal gives a silent attempt up. */
const beat = 3_000;
