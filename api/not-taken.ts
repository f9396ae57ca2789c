import { nameOf } from './access/actor.js';
import type { Act } from './acts/act.js';
import type { Doing } from './acts/before.js';
import type { Connections } from './connections.js';
import { Problem } from './problem.js';

type Acting = Pick<Doing, 'actor' | 'command' | 'errand'>;

/** Who has taken a task is the one who acts on its errand. What they have proposed, another must say too. */
export async function notTaken({ store }: Pick<Connections, 'store'>, acting: Acting, act: Act): Promise<void> {
  const { actor, errand } = acting;
  if (actor.kind !== 'caseworker' && actor.kind !== 'operator') return;
  const task = await store.desk.get(errand.id, errand.round);
  const isAnothers = task?.claimedBy !== undefined && task.closed === undefined && task.claimedBy !== nameOf(actor);
  if (!isAnothers || (await isSeconding(store, acting, act))) return;
  throw new Problem('task-taken', 'Read the task again: a colleague has it.');
}

/** The same that was proposed; also where this very act has said it before. */
async function isSeconding(
  { proposals }: Connections['store'],
  { actor, command, errand: { id, round } }: Acting,
  act: Act,
): Promise<boolean> {
  if (act.type !== 'errand.resolved') return false;
  const open = await proposals.open(id, round);
  if (open?.outcome === act.outcome && open.on === act.on) return true;
  return proposals.isSecond({ errand: id, round, by: nameOf(actor), command });
}
