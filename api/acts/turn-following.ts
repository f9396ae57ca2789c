import type { Standing } from '../../journey/standing.js';
import type { PersonsAct } from '../../workflows/messages.js';
import type { Actor } from '../access/actor.js';
import type { Connections } from '../connections.js';
import { lawNow } from '../law-now.js';
import { Problem } from '../problem.js';
import { ownRef } from '../views/own-sight.js';
import { askJourney } from './ask-journey.js';

type Turn = Extract<PersonsAct, { type: 'following.stopped' | 'following.resumed' }>;

/** Somebody wants to be left in peace, or to be followed again. Said twice it is as good as once. */
export async function turnFollowing(
  on: Connections,
  { actor, standing, command }: { actor: Extract<Actor, { kind: 'person' }>; standing: Standing; command: string },
  type: Turn['type'],
) {
  const news: Turn = { type, id: command, by: ownRef(actor, standing), at: await lawNow(on) };
  const reply = await askJourney(on, standing, news, true);
  if (reply === 'closed') throw new Problem('cannot-now', 'The journey cannot hear this now.', { can: [] });
  on.metrics.acted(type, reply.moved);
  return { status: 200 as const, body: { moved: reply.moved } };
}
