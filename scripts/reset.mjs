import { enter } from './entry.mjs';

/** Removes all state of a clone, once nothing of it runs. The user's cache stays. */
export async function reset(folder) {
  const { existsSync, rmSync } = await import('node:fs');
  const { Complaint } = await import('./complaint.mjs');
  const { holderOf } = await import('./lock.mjs');
  const { join } = await import('node:path');
  const { removePlace } = await import('./postgres-place.mjs');
  const { endLeftovers } = await import('./processes.mjs');
  if (!existsSync(folder)) return;
  const holder = holderOf(join(folder, 'stack.lock'));
  if (holder)
    throw new Complaint(
      `Livsferd runs from this clone (process ${holder.pid}). Stop it first, with Ctrl-C where it was started.`,
    );
  await endLeftovers(folder);
  removePlace(folder);
  rmSync(folder, { recursive: true, force: true });
}

enter(import.meta.url, async () => {
  const { stateFolder } = await import('./clone.mjs');
  await reset(stateFolder());
  console.log('All state is gone. The next npm start begins afresh.');
});
