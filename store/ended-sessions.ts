import type { Instant } from '../journey/calendar.js';
import type { Db } from './db.js';

/** Sessions that were ended before they were over. The others are known to nobody but the browser that has them. */
export function createEndedSessions(db: Db) {
  return {
    /** `until`: when it would have been over by itself. */
    async end(id: string, until: Instant): Promise<void> {
      await db.query('INSERT INTO ended_sessions (id, until) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING', [
        id,
        new Date(until),
      ]);
    },
    isEnded: async (id: string): Promise<boolean> =>
      (await db.query('SELECT 1 FROM ended_sessions WHERE id = $1', [id])).length > 0,
  };
}
