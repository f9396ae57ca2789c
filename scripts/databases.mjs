import { Complaint, inOneLine } from './complaint.mjs';

/** Whether a server takes our connection. */
export const isReached = (url) => withClient(url, () => true);

/** Makes the databases that are missing on a server. */
export const ensureDatabases = (url, names) =>
  withClient(url, async (client) => {
    const { rows } = await client.query('SELECT datname FROM pg_database');
    const there = new Set(rows.map(({ datname }) => datname));
    for (const name of names.filter((it) => !there.has(it))) await client.query(`CREATE DATABASE ${quoted(name)}`);
  });

/** Removes databases, with whoever is still connected to them. */
export const dropDatabases = (url, names) =>
  withClient(url, async (client) => {
    for (const name of names) await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
  });

/** The same server and user, another database. */
export function otherDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** A URL fit for a screen. */
export function withoutPassword(url) {
  const shown = new URL(url);
  if (shown.password) shown.password = '***';
  return shown.href;
}

/** The two databases at DATABASE_URL: ours, and the keys' (KEYS_DATABASE_URL, else beside it with `_keys`). */
export async function givenDatabases({ DATABASE_URL: url, KEYS_DATABASE_URL: keys }) {
  const name = new URL(url).pathname.slice(1) || 'livsferd';
  try {
    await isReached(url);
    if (!keys) await ensureDatabases(url, [`${name}_keys`]);
    if (keys) await isReached(keys);
  } catch (error) {
    throw new Complaint(
      `DATABASE_URL (${withoutPassword(url)}) does not serve: ${inOneLine(error)}.\n` +
        'It needs a PostgreSQL 15 or newer and a second database for the keys: one that KEYS_DATABASE_URL names, ' +
        'or the right to create it. Without DATABASE_URL Livsferd starts a PostgreSQL of its own.',
    );
  }
  return { url, keysUrl: keys ?? otherDatabase(url, `${name}_keys`) };
}

async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
