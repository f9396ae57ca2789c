import { chownSync, cpSync, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, shortHash, stateFolder } from './clone.mjs';
import { Complaint } from './complaint.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { claimOutside, liesOutside, outsideOf } from './open-ground.mjs';
import { postgresPackage } from './postgres-package.mjs';
import { canReach } from './reach.mjs';
import { setAside } from './set-aside.mjs';
import { unprivilegedUser } from './unprivileged-user.mjs';

const pointerOf = (folder) => join(folder, 'postgres-place.json');

/**
 * Where PostgreSQL's programs and data lie, and who runs it. Both lie in the clone, but for root whose clone
 * the unprivileged user may not enter: then on open ground, with a pointer left in `folder`.
 */
export async function findPlace(folder, clone = root) {
  const user = unprivilegedUser();
  if (user && user.uid === undefined) throw new Complaint(noUser);
  mkdirSync(folder, { recursive: true });
  const outside = outsideOf(shortHash(realpathSync(clone)));
  const home = homeFor(user, folder, outside);
  const programs = await programsFor(user, clone, outside);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (user) chownSync(home, user.uid, user.gid);
  writeJson(pointerOf(folder), { folder: realpathSync(folder), home, programs });
  return { home, data: join(home, 'data'), programs, user };
}

/** Removes what `findPlace` put outside the clone; the programs only with the clone's own state. */
export function removePlace(folder, clone = root) {
  const { home, programs } = readJson(pointerOf(folder)) ?? {};
  const outside = [folder === stateFolder(clone) ? programs : undefined, home];
  for (const path of outside.filter((it) => it && liesOutside(it))) rmSync(path, { recursive: true, force: true });
}

/** Data stay where they are, also when the way to the clone has been opened or closed since. */
function homeFor(user, folder, outside) {
  const inside = join(folder, 'postgres');
  const before = readJson(pointerOf(folder));
  if (before?.folder === realpathSync(folder) && existsSync(join(before.home, 'data')))
    return reached(before.home, user);
  return canReach(folder, user) ? inside : join(claimOutside(outside), `postgres-${shortHash(realpathSync(folder))}`);
}

function reached(home, user) {
  if (canReach(dirname(home), user)) return home;
  throw new Complaint(
    `PostgreSQL runs as "${user.name}", who may no longer enter ${dirname(home)}, where its data lie.\n` +
      'Give others the right to pass through that folder and those above it (chmod o+x), or forget the data: npm run reset.',
  );
}

async function programsFor(user, clone, outside) {
  const folder = join(postgresPackage(clone), 'native');
  if (!existsSync(join(folder, 'bin'))) throw new Complaint(noPackage(folder));
  if (canReach(folder, user)) return folder;
  const { version } = readJson(join(folder, '..', 'package.json'));
  const copy = join(claimOutside(outside), `programs-${version}`);
  if (!existsSync(copy))
    await setAside(copy, (half) => cpSync(folder, half, { recursive: true, verbatimSymlinks: true }));
  return copy;
}

const noUser = `PostgreSQL does not run as root, and this system has no user "postgres" or "nobody" that it could run as.
Start Livsferd as another user, or set DATABASE_URL to a PostgreSQL 15 or newer.`;

const noPackage = (
  folder,
) => `The PostgreSQL that comes with npm is not made for this platform (${process.platform}-${process.arch}; looked in ${folder}).
Set DATABASE_URL to a PostgreSQL 15 or newer.`;
