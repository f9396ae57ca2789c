import pg from 'pg';

/**
 * Does a piece of work while this process alone holds a name, over all processes on one database. Gives undefined at once
 * where another holds it; the signal says that the connection, and with it the name, was lost.
 */
export async function alone<T>(
  url: string,
  name: string,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const lost = new AbortController();
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4_000, keepAlive: true });
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  await client.connect();
  try {
    const { rows } = await client.query<{ ours: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 1)) AS ours',
      [name],
    );
    return rows[0]?.ours ? await work(lost.signal) : undefined;
  } finally {
    await client.end();
  }
}
