import type { Instant } from '../journey/calendar.js';
import type { Ref } from '../journey/parties.js';
import { canonical } from './canonical.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';

/** Something a register or a body said, by the sender's own source and id. */
export interface OutsideEvent {
  source: string;
  id: string;
  type: string;
  /** When the sender says it happened: milliseconds, or RFC 3339. */
  time: Instant | string;
  subject?: Ref;
  /** Sealed in the store. */
  body: unknown;
  /** Overtakes the others: an annulment, a protected address. */
  urgent?: true;
}

export interface StoredEvent extends Omit<OutsideEvent, 'time' | 'urgent'> {
  time: Instant;
  state: 'pending' | 'parked' | 'done';
  /** How often it has been parked. */
  tries: number;
  received: Instant;
  reason?: string;
}

interface Row extends Omit<StoredEvent, 'body' | 'subject' | 'reason'> {
  subject: Ref | null;
  body: Buffer | null;
  reason: string | null;
  digest: Buffer;
}

const columns = 'source, id, type, time, subject, body, state, tries, received, reason, digest';

/** Written before it is acted on: one row for each source and id, however often it comes. */
export function createEvents(db: Db, keys: Keys) {
  const bound = (it: { source: string; id: string }): string => canonical([it.source, it.id]);
  const opened = ({ digest: _, subject, reason, body, ...row }: Row): StoredEvent => ({
    ...row,
    ...(subject !== null && { subject }),
    ...(reason !== null && { reason }),
    body: body === null ? undefined : keys.own.unseal('events', body, bound(row)),
  });
  const find = async (source: string, id: string): Promise<Row | undefined> =>
    (await db.query<Row>(`SELECT ${columns} FROM events WHERE source = $1 AND id = $2`, [source, id]))[0];

  return {
    async record(it: OutsideEvent): Promise<'new' | 'known' | 'conflicting'> {
      const { source, id, type, subject, body = null } = it;
      const digest = keys.own.hash('events', canonical([type, body]));
      const added = await db.query(
        `INSERT INTO events (source, id, type, time, subject, body, digest, urgent)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (source, id) DO NOTHING RETURNING id`,
        [
          source,
          id,
          type,
          new Date(it.time),
          subject,
          keys.own.seal('events', body, bound(it)),
          digest,
          it.urgent ?? false,
        ],
      );
      if (added.length > 0) return 'new';
      return (await find(source, id))?.digest.equals(digest) ? 'known' : 'conflicting';
    },
    /** What waits to be acted on, the urgent first; parked events once their time has come. */
    async pending(limit: number, now: Instant = Date.now()): Promise<StoredEvent[]> {
      const rows = await db.query<Row>(
        `SELECT * FROM (
           (SELECT ${columns}, urgent, number FROM events WHERE state = 'pending' ORDER BY urgent DESC, number LIMIT $1)
           UNION ALL
           (SELECT ${columns}, urgent, number FROM events WHERE state = 'parked' AND retry_at <= $2 ORDER BY retry_at LIMIT $1)
         ) AS waiting ORDER BY urgent DESC, number LIMIT $1`,
        [limit, new Date(now)],
      );
      return rows.map(({ urgent: _, number: __, ...row }: Row & { urgent?: boolean; number?: number }) => opened(row));
    },
    async get(source: string, id: string): Promise<StoredEvent | undefined> {
      const row = await find(source, id);
      return row && opened(row);
    },
    async done(source: string, id: string): Promise<void> {
      await db.query("UPDATE events SET state = 'done', reason = NULL WHERE source = $1 AND id = $2", [source, id]);
    },
    /** Laid aside until a time, with the reason; never dropped. */
    async park(source: string, id: string, reason: string, retryAt: Instant): Promise<void> {
      await db.query(
        `UPDATE events SET state = 'parked', reason = $3, retry_at = $4, tries = tries + 1 WHERE source = $1 AND id = $2`,
        [source, id, reason, new Date(retryAt)],
      );
    },
  };
}
