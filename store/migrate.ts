import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const lock = 7_151_309;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** Applies each numbered SQL file of a folder once, in order, one process at a time; refuses a file that was changed since. */
export async function migrate(url: string, folder: string, { schema = 'public' } = {}): Promise<void> {
  const migrations = await read(folder);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    const applied = await appliedTo(client, schema);
    for (const migration of migrations) await apply(client, schema, migration, applied.get(migration.name));
  } finally {
    await client.end();
  }
}

async function read(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function appliedTo(client: pg.Client, schema: string): Promise<Map<string, string>> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await client.query(`CREATE TABLE IF NOT EXISTS ${schema}.migrations
    (name text PRIMARY KEY, checksum text NOT NULL, applied timestamptz NOT NULL DEFAULT now())`);
  const { rows } = await client.query<Migration>(`SELECT name, checksum FROM ${schema}.migrations`);
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function apply(client: pg.Client, schema: string, { name, sql, checksum }: Migration, known?: string) {
  if (known === checksum) return;
  if (known !== undefined)
    throw new Error(`${name} was changed after it had been applied. Write a new migration instead.`);
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(`INSERT INTO ${schema}.migrations (name, checksum) VALUES ($1, $2)`, [name, checksum]);
    await client.query('COMMIT');
  } catch (error) {
    throw new Error(`${name} could not be applied: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
