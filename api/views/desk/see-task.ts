import type { Language } from '../../../life-events/texts/text.js';
import { type Actor, nameOf } from '../../access/actor.js';
import type { Connections } from '../../connections.js';
import type { FoundTask } from '../../find-task.js';
import { lawNow } from '../../law-now.js';
import { notFound } from '../../problem.js';
import type { TaskShown } from '../../shapes/desk.js';
import { isStaff, type OfTask, ofTask } from './of-task.js';
import { showTask } from './show-task.js';

/** Reads what a task is made from, and shows it. */
export async function seeTask(
  on: Connections,
  { actor, language }: { actor: Actor; language: Language },
  { task, standing, isShielded }: FoundTask,
): Promise<TaskShown> {
  if (!isStaff(actor)) throw notFound();
  const { desk, changes, proposals } = on.store;
  const { errand, round } = task;
  const [notes, happenings, moves, proposal, now] = await Promise.all([
    desk.notes(errand, round),
    desk.history(errand, round),
    changes.ofErrand(errand),
    proposals.open(errand, round),
    lawNow(on),
  ]);
  const of = ofTask({ viewer: actor, language, now, ...on }, task, standing, proposal);
  const letters = await lettersOf(on, of);
  const colleagues = actor.kind === 'caseworker' ? await desk.colleagues.of(actor.body, nameOf(actor)) : [];
  return showTask(of, { notes, letters, happenings, changes: moves, colleagues, isShielded });
}

/** What was written between the body and participants, for the body's caseworkers. */
async function lettersOf({ store }: Connections, { errand, viewer }: OfTask): Promise<ReadonlyMap<string, string>> {
  const ids = viewer.kind === 'caseworker' ? (errand?.letters ?? []).map((it) => it.id) : [];
  const texts = await Promise.all(ids.map(async (id) => [id, await store.vault.letter(id)] as const));
  return new Map(texts.filter((it): it is [string, string] => it[1] !== undefined));
}
