/** What somebody wrote in their own words lies in the vault, under a name that is the same each time the act is sent. */
import { createHash } from 'node:crypto';
import type { Ref } from '../../journey/parties.js';
import { nameOf } from '../access/actor.js';
import type { Connections } from '../connections.js';
import type { Doing } from './before.js';

/** Gives the id by which the journey knows it. */
export const keepWords = ({ store }: Connections, { command }: Doing, text: string, to: Ref): Promise<string> =>
  store.vault.keepLetter(text, to, createHash('sha256').update(`letter ${command}`).digest('hex').slice(0, 32));

/** Grounds are read by whom the errand is about, and stand on its task for the colleagues. */
export async function keepGrounds(on: Connections, doing: Doing, text: string): Promise<string> {
  await noteGrounds(on, doing, text);
  return keepWords(on, doing, text, doing.errand.about);
}

/** On the task once, where there is one. */
export async function noteGrounds(
  { store }: Connections,
  { actor, errand: { id, round } }: Doing,
  text: string,
): Promise<void> {
  if (!(await store.desk.get(id, round))) return;
  const by = nameOf(actor);
  const notes = await store.desk.notes(id, round);
  if (!notes.some((it) => it.by === by && it.text === text)) await store.desk.note(id, round, { by, text });
}
