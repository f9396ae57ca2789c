import type { Connections } from './connections.js';
import { gather } from './gather.js';
import { closeTask, openTask } from './open-task.js';
import { pullPage } from './pull-page.js';
import { send } from './send.js';
import { tellParticipant } from './tell-participant.js';

export type { Connections } from './connections.js';

/** Everything a journey and a feed can ask for, one verb each. */
export const createActivities = (connections: Connections) => ({
  gather: gather(connections),
  send: send(connections),
  tellParticipant: tellParticipant(connections),
  openTask: openTask(connections),
  closeTask: closeTask(connections),
  pullPage: pullPage(connections),
});

export type Activities = ReturnType<typeof createActivities>;
