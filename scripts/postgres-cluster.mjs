import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.mjs';
import { writeWhole } from './json-file.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, run } from './run.mjs';
import { setAside } from './set-aside.mjs';

/** The version that the pinned npm package holds. */
const major = '15';

/** Makes PostgreSQL's data folder unless a whole one is there; gives the password of its user `livsferd`. */
export async function ensureCluster(place, { say, signal }) {
  const password = ensurePassword(place);
  if (!existsSync(join(place.data, 'PG_VERSION'))) await init(place, { say, signal });
  const version = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim();
  if (version === major) return password;
  throw new Complaint(
    `${place.data} was made by PostgreSQL ${version}, and this is ${major}. Move it away, or: npm run reset`,
  );
}

async function init(place, { say, signal }) {
  const args = (data) => [
    `--pgdata=${data}`,
    '--username=livsferd',
    `--pwfile=${passwordFile(place)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ];
  const how = { cwd: place.home, env: plainEnvironment, signal, user: idsOf(place) };
  await withProgress({ say, what: 'Making the database (a second, once)' }, () =>
    setAside(place.data, async (half) => {
      const { code, output } = await run(join(place.programs, 'bin', 'initdb'), args(half), how);
      if (code !== 0) throw new Complaint(refusal(code, output));
    }),
  );
}

const refusal = (code, output) =>
  /No space left/.test(output)
    ? 'The disk is full: PostgreSQL has no room for its data. Nothing half-made was kept; free some space and start again.'
    : `The PostgreSQL that comes with npm does not start here (initdb ended with ${code}):\n${lastLines(output, 6)}\n` +
      'Set DATABASE_URL to a PostgreSQL 15 or newer.';

function ensurePassword(place) {
  const path = passwordFile(place);
  if (!existsSync(path)) writeWhole(path, randomBytes(18).toString('hex'));
  if (place.user) chownSync(path, place.user.uid, place.user.gid);
  return readFileSync(path, 'utf8').trim();
}

const passwordFile = (place) => join(place.home, 'password');

/** Who a PostgreSQL program runs as, for `spawn`. */
export const idsOf = ({ user }) => (user ? { uid: user.uid, gid: user.gid } : undefined);

/** Nothing of ours: variables such as PGDATA would change what the programs do. */
export const plainEnvironment = {
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
  SystemRoot: process.env.SystemRoot,
};
