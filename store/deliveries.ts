import type { Instant } from '../journey/calendar.js';
import type { News } from '../journey/news.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';

export type Disposition = 'started' | 'joined' | 'told' | 'ignored' | 'parked';

/** What becomes of an event for one journey: the news it is told, or the input it starts with. */
export interface Delivery {
  source: string;
  event: string;
  journey?: string;
  disposition: Disposition;
  reason?: string;
  news?: News;
  start?: unknown;
}

export interface StoredDelivery extends Delivery {
  id: number;
  failures: number;
}

interface Row {
  id: number;
  source: string;
  event: string;
  journey: string | null;
  disposition: Disposition;
  reason: string | null;
  message: Buffer | null;
  failures: number;
}

/** What the calendar and the law say to all journeys at once is not counted, by us or by the journey. */
const toEverybody = new Set<News['type']>(['calendar.moved', 'rules.released']);

/** An event has many deliveries, each with its own disposition; the same one added twice is one. */
export function createDeliveries(db: Db, keys: Keys) {
  const bound = (it: { source: string; event: string; journey?: string | null }): string =>
    JSON.stringify([it.source, it.event, it.journey ?? null]);
  const opened = ({ message, journey, reason, ...row }: Row): StoredDelivery => ({
    ...row,
    ...(journey !== null && { journey }),
    ...(reason !== null && { reason }),
    ...(message !== null && (keys.own.unseal('deliveries', message, bound({ ...row, journey })) as object)),
  });

  return {
    async add({ news, start, ...it }: Delivery): Promise<number> {
      const isDue = it.disposition !== 'ignored' && it.disposition !== 'parked';
      const message = news || start !== undefined ? keys.own.seal('deliveries', { news, start }, bound(it)) : undefined;
      const newsId = news && 'id' in news ? news.id : undefined;
      const counts = isDue && news !== undefined && 'id' in news && !('by' in news) && !toEverybody.has(news.type);
      const [row] = await db.query<{ id: number }>(
        `INSERT INTO deliveries AS old (source, event, journey, news_id, disposition, reason, message, counts, delivered)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $9 THEN NULL ELSE now() END)
         ON CONFLICT (source, event, journey, news_id) DO UPDATE SET
           disposition = CASE WHEN old.disposition IN ('ignored', 'parked') THEN excluded.disposition ELSE old.disposition END,
           reason = CASE WHEN old.disposition IN ('ignored', 'parked') THEN excluded.reason ELSE old.reason END,
           message = CASE WHEN old.disposition IN ('ignored', 'parked') THEN excluded.message ELSE old.message END,
           counts = CASE WHEN old.disposition IN ('ignored', 'parked') THEN excluded.counts ELSE old.counts END,
           delivered = CASE WHEN old.disposition IN ('ignored', 'parked') THEN excluded.delivered ELSE old.delivered END
         RETURNING id`,
        [it.source, it.event, it.journey, newsId, it.disposition, it.reason, message, counts, isDue],
      );
      return row!.id;
    },
    /** What Temporal has not been told yet, oldest first. */
    async undelivered(limit: number, now: Instant = Date.now()): Promise<StoredDelivery[]> {
      const rows = await db.query<Row>(
        `SELECT id, source, event, journey, disposition, reason, message, failures FROM deliveries
         WHERE delivered IS NULL AND retry_at <= $2 ORDER BY id LIMIT $1`,
        [limit, new Date(now)],
      );
      return rows.map(opened);
    },
    /** Temporal has it. What a journey was told is counted, to be compared with what it has heard. */
    async delivered(id: number): Promise<void> {
      await db.query(
        `WITH told AS (UPDATE deliveries SET delivered = now() WHERE id = $1 AND delivered IS NULL RETURNING journey, counts)
         INSERT INTO journeys AS it (journey, told) SELECT journey, 1 FROM told WHERE counts AND journey IS NOT NULL
         ON CONFLICT (journey) DO UPDATE SET told = it.told + 1, touched = now()`,
        [id],
      );
    },
    async failed(id: number, why: string, retryAt: Instant): Promise<void> {
      await db.query('UPDATE deliveries SET reason = $2, retry_at = $3, failures = failures + 1 WHERE id = $1', [
        id,
        why,
        new Date(retryAt),
      ]);
    },
    /** How much outside news a journey has been told. */
    countTold: async (journey: string): Promise<number> =>
      (await db.query<{ told: number }>('SELECT told FROM journeys WHERE journey = $1', [journey]))[0]?.told ?? 0,
    /** What became of one event. */
    of: async (
      source: string,
      event: string,
    ): Promise<{ journey?: string; disposition: Disposition; reason?: string }[]> =>
      (
        await db.query<Row>(
          'SELECT journey, disposition, reason FROM deliveries WHERE source = $1 AND event = $2 ORDER BY id',
          [source, event],
        )
      ).map(({ journey, disposition, reason }) => ({
        disposition,
        ...(journey !== null && { journey }),
        ...(reason !== null && { reason }),
      })),
  };
}
