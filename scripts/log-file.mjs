import { existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The log of one process: begun anew at each start of the stack, with the one before kept as `.previous.log`. */
export function openLog(folder, name) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.log`);
  if (existsSync(path)) renameSync(path, join(folder, `${name}.previous.log`));
  return {
    path,
    /** A descriptor to write at the end of it. */
    append: () => openSync(path, 'a', 0o600),
    size: () => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
    /** What was written after the first `from` bytes. */
    since: (from) => (existsSync(path) ? readFileSync(path).subarray(from).toString() : ''),
  };
}
