import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a file or folder aside and moves it into place when it is whole. Nothing half-made stays,
 * and what an earlier attempt left is removed; the caller holds the lock.
 */
export async function setAside(target, make) {
  const [folder, name] = [dirname(target), basename(target)];
  mkdirSync(folder, { recursive: true });
  for (const left of readdirSync(folder).filter((entry) => entry.startsWith(`.half-${name}-`)))
    remove(join(folder, left));
  const half = join(folder, `.half-${name}-${process.pid}`);
  try {
    const made = await make(half);
    remove(target);
    renameSync(half, target);
    return made;
  } finally {
    remove(half);
  }
}

const remove = (path) => rmSync(path, { recursive: true, force: true });
