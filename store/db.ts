import pg from 'pg';

/** Statements on a pool, or on one transaction of it. Times are milliseconds, dates are `YYYY-MM-DD`. */
export interface Db {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** All or nothing; on a transaction it joins that one. */
  atomically<T>(work: (db: Db) => Promise<T>): Promise<T>;
  readonly isTransaction: boolean;
}

export interface PooledDb extends Db {
  close(): Promise<void>;
}

const attempts = 3;
/** Serialization failure and deadlock: the one thing to do about them is to try again. */
const conflicts = new Set(['40001', '40P01']);

const limits = {
  connectionTimeoutMillis: 4_000,
  statement_timeout: 10_000,
  query_timeout: 15_000,
  lock_timeout: 8_000,
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
} as const;

/** A bounded pool on which nothing waits for ever. */
export function openDb(url: string, { size = 10 }: { size?: number } = {}): PooledDb {
  const pool = new pg.Pool({ connectionString: url, max: size, ...limits, types: { getTypeParser: parserOf } });
  pool.on('error', () => undefined);
  return {
    isTransaction: false,
    query: (sql, values) => retrying(() => run(pool, sql, values)),
    atomically: (work) => retrying(() => inTransaction(pool, work)),
    close: () => pool.end(),
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (db: Db) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  client.on('error', ignore);
  try {
    await client.query('BEGIN');
    const result = await work(onOne(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

function onOne(client: pg.PoolClient): Db {
  const db: Db = {
    isTransaction: true,
    query: (sql, values) => run(client, sql, values),
    atomically: (work) => work(db),
  };
  return db;
}

const run = async <Row extends object>(
  on: Pick<pg.ClientBase, 'query'>,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => (await on.query<Row>(sql, [...values])).rows;

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
    }
  }
}

const isConflict = (error: unknown): boolean => error instanceof pg.DatabaseError && conflicts.has(error.code ?? '');

const ignore = (): void => undefined;

const { INT8, NUMERIC, TIMESTAMPTZ, DATE } = pg.types.builtins;
const timeOf = pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date | number;
const parsers = new Map<number, (text: string) => unknown>([
  [INT8, Number],
  [NUMERIC, Number],
  [TIMESTAMPTZ, (text) => Number(timeOf(text))],
  [DATE, (text) => text],
]);
const parserOf: typeof pg.types.getTypeParser = (id: number, format?: unknown) =>
  parsers.get(id) ?? pg.types.getTypeParser(id, format as 'text');
