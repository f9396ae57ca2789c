import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Whether a user may go into a folder, and into all that it lies in. No user means the one we run as. */
export function canReach(folder, user) {
  if (!user) return true;
  const at = resolve(folder);
  return mayEnter(at, user) && (at === dirname(at) || canReach(dirname(at), user));
}

function mayEnter(folder, { uid, gid }) {
  const found = statSync(folder);
  const shift = found.uid === uid ? 6 : found.gid === gid ? 3 : 0;
  return ((found.mode >> shift) & 1) === 1;
}
