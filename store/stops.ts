import type { Instant } from '../journey/calendar.js';
import type { Ref } from '../journey/parties.js';
import type { Db } from './db.js';

/** Doubt as the gate knows it: written at intake, before the journey is told. */
export interface RaisedStop {
  journey: string;
  about: Ref | 'trigger';
  why: string;
  since: Instant;
}

export function createStops(db: Db) {
  return {
    async raise({ journey, about, why }: Omit<RaisedStop, 'since'>): Promise<void> {
      await db.query(
        `INSERT INTO stops AS old (journey, about, why) VALUES ($1, $2, $3) ON CONFLICT (journey, about) DO UPDATE
         SET why = excluded.why, since = CASE WHEN old.lifted IS NULL THEN old.since ELSE now() END, lifted = NULL`,
        [journey, about, why],
      );
    },
    async lift(journey: string, about: Ref | 'trigger'): Promise<void> {
      await db.query('UPDATE stops SET lifted = now() WHERE journey = $1 AND about = $2 AND lifted IS NULL', [
        journey,
        about,
      ]);
    },
    /** Whether doubt about the trigger, or about one of these parties, holds them back. */
    async covers(journey: string, refs: readonly Ref[]): Promise<boolean> {
      const found = await db.query(
        "SELECT 1 FROM stops WHERE journey = $1 AND lifted IS NULL AND (about = 'trigger' OR about = ANY($2)) LIMIT 1",
        [journey, refs],
      );
      return found.length > 0;
    },
    ofJourney: (journey: string): Promise<RaisedStop[]> =>
      db.query('SELECT journey, about, why, since FROM stops WHERE journey = $1 AND lifted IS NULL ORDER BY since', [
        journey,
      ]),
  };
}
