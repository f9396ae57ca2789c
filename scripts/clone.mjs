import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where a clone keeps all its state: databases, logs, keys, what runs. Removed by `npm run reset`. */
export const stateFolder = (clone = root) => join(clone, '.livsferd');

/** Makes the state folder, ignored by git even in a clone whose own ignore file forgot it. */
export function openStateFolder(folder = stateFolder()) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.gitignore'), '*\n');
  return folder;
}

/** A short name for a path that is safe in a file name. */
export const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);
