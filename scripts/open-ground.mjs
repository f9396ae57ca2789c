import { accessSync, constants, lstatSync, mkdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Complaint } from './complaint.mjs';

/** Where root may keep what another user must reach; the first is safe from clean-ups of temporary files. */
const grounds = ['/var/lib', '/var/tmp'];

/** A clone's folder outside itself, by the hash of its path. Not made yet. */
export const outsideOf = (hash) => join(grounds.find(isWritable) ?? grounds[1], 'livsferd', hash);

/** Whether a path lies in such a folder, so that it may be removed. */
export const liesOutside = (path) => grounds.some((ground) => path.startsWith(join(ground, 'livsferd') + sep));

/** Makes the folder; it must be ours, with nobody else allowed to write in it. */
export function claimOutside(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = lstatSync(folder);
  if (found.isDirectory() && found.uid === process.getuid() && (found.mode & 0o022) === 0) return folder;
  throw new Complaint(
    `${folder} belongs to somebody else. Remove it, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
