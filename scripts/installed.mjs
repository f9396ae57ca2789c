import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.mjs';
import { readJson, writeWhole } from './json-file.mjs';

const stampOf = (clone) => join(clone, 'node_modules', '.livsferd-installed');

/** The hash of the lockfile that says what must be installed. */
export function lockHash(clone) {
  try {
    return createHash('sha256')
      .update(readFileSync(join(clone, 'package-lock.json')))
      .digest('hex');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Complaint(
      `There is no package-lock.json in ${clone}: this is not a whole clone. Clone the project anew.`,
    );
  }
}

/** Whether the dependencies were installed to the end, from this very lockfile. */
export function isInstalled(clone) {
  try {
    return readFileSync(stampOf(clone), 'utf8') === lockHash(clone);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Written last, so that an install that was interrupted is done again. */
export const markInstalled = (clone) => writeWhole(stampOf(clone), lockHash(clone), 0o644);

/** Whether npm itself has noted, at the end of an install, all that the lockfile asks of this platform. */
export function npmHasInstalled(clone) {
  const wanted = readJson(join(clone, 'package-lock.json'))?.packages;
  const there = readJson(join(clone, 'node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || there[path]?.version === version || (optional && !there[path]),
  );
}
