import type { Db } from './db.js';
import { remember } from './remember.js';

/** Law's time ahead of the clock, in milliseconds: zero but in the test profile. */
export function createCalendar(db: Db) {
  const lately = remember<number>({ for: 100, most: 1 });
  const offset = async (): Promise<number> =>
    (await db.query<{ ahead: number }>('SELECT ahead FROM calendar'))[0]?.ahead ?? 0;

  return {
    offset,
    /** As it was at most a tenth of a second ago. */
    offsetLately: (): Promise<number> => lately.get('ahead', offset),
    /** Somebody who has just leapt wants to see it. */
    lookAgain: (): void => lately.forgetAll(),
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
