import type { Day, Instant } from '../journey/calendar.js';
import type { Ref } from '../journey/parties.js';
import type { WaitsFor } from '../journey/standing.js';
import type { Db } from './db.js';
import { cursorOf, parameters, placeOf } from './keyset.js';

/** An errand that only a person can move, as the lists show it. */
export interface StalledErrand {
  journey: string;
  errand: string;
  lifeEvent: string;
  step: string;
  about: Ref;
  body: string;
  round: number;
  waitsFor: WaitsFor;
  cause?: string;
  due?: Day;
  since: Instant;
}

interface Row extends Omit<StalledErrand, 'cause' | 'due'> {
  cause: string | null;
  due: Day | null;
  place: [string, string];
}

/** The earliest deadline first, those without one last. */
export async function listStalled(
  db: Db,
  { body, cause, after, limit }: { body?: string; cause?: string; after?: string; limit: number },
): Promise<{ stalled: StalledErrand[]; next?: string }> {
  const { values, put } = parameters();
  const conditions = [
    "state = 'stalled'",
    ...(body === undefined ? [] : [`body = ${put(body)}`]),
    ...(cause === undefined ? [] : [`cause = ${put(cause)}`]),
    ...(after === undefined ? [] : [afterPlace(after, put)]),
  ];
  const rows = await db.query<Row>(
    `SELECT journey, errand, life_event AS "lifeEvent", step, about, body, round, waits_for AS "waitsFor", cause, due, since,
       ARRAY[queue::text, since::text] AS place
     FROM errands WHERE ${conditions.join(' AND ')} ORDER BY queue, since, journey, errand LIMIT ${put(limit)}`,
    values,
  );
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    stalled: rows.map(({ place: _, cause: why, due: on, ...row }) => ({
      ...row,
      ...(why !== null && { cause: why }),
      ...(on !== null && { due: on }),
    })),
    ...(last && { next: cursorOf([...last.place, last.journey, last.errand]) }),
  };
}

function afterPlace(cursor: string, put: (value: unknown) => string): string {
  const [queue, since, journey, errand] = placeOf(cursor, 4).map(put);
  return `(queue, since, journey, errand) > (${queue}::date, ${since}::timestamptz, ${journey}, ${errand})`;
}
