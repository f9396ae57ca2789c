import pg from 'pg';

/** One statement past the store, as somebody with the database in hand would do it. */
export async function raw<Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const result = await client.query<Row>(sql, values);
    return result.rows ?? [];
  } finally {
    await client.end();
  }
}
