import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, identify } from './process-identity.mjs';

/** The PostgreSQL that already runs on these data, with its port; a note left by one that is gone is removed. */
export function runningPostmaster(data) {
  const note = join(data, 'postmaster.pid');
  const [pid, , , port] = read(note).split('\n').map(Number);
  if (!pid) return undefined;
  const found = { ...identify(pid), port };
  if (found.startedAt && isOurs(pid, data)) return found;
  rmSync(note, { force: true });
  return undefined;
}

/** A process id may have been given to another program since; then it does not know our folder. */
const isOurs = (pid, data) => process.platform === 'win32' || commandOf(pid).includes(data);

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
