import type { Db } from './db.js';

/** How far a register's feed has been read. Moved in one transaction with the events that were read. */
export interface Cursor {
  position: string;
  etag?: string;
}

export function createCursors(db: Db) {
  return {
    async read(feed: string): Promise<Cursor | undefined> {
      const [row] = await db.query<{ position: string; etag: string | null }>(
        'SELECT position, etag FROM cursors WHERE feed = $1',
        [feed],
      );
      return row && { position: row.position, ...(row.etag !== null && { etag: row.etag }) };
    },
    async move(feed: string, position: string | number, etag?: string): Promise<void> {
      await db.query(
        `INSERT INTO cursors (feed, position, etag) VALUES ($1, $2, $3)
         ON CONFLICT (feed) DO UPDATE SET position = excluded.position, etag = excluded.etag, moved = now()`,
        [feed, String(position), etag],
      );
    },
  };
}
