import type { Db } from './db.js';

/** Law's time ahead of the clock, in milliseconds: zero but in the test profile. */
export function createCalendar(db: Db) {
  return {
    offset: async (): Promise<number> =>
      (await db.query<{ ahead: number }>('SELECT ahead FROM calendar'))[0]?.ahead ?? 0,
    /** Leaps to an offset; time does not go backwards. Gives the offset that stands. */
    async leap(offset: number): Promise<number> {
      const [row] = await db.query<{ ahead: number }>(
        'UPDATE calendar SET ahead = greatest(ahead, $1) RETURNING ahead',
        [Math.round(offset)],
      );
      return row!.ahead;
    },
  };
}
