import type { Instant } from '../journey/calendar.js';
import type { Db } from './db.js';
import { BadCursor, cursorOf, placeOf } from './keyset.js';

/** How an errand stood after it had moved. `since` is law's time, `changed` the clock's. */
export interface Change {
  /** Grows with every change of one errand; of two errands it says nothing. */
  number: number;
  errand: string;
  round: number;
  step: string;
  state: string;
  since: Instant;
  cause?: string;
  changed: Instant;
}

export interface ChangesPage {
  changes: Change[];
  /** Where to go on: later, where this page was not full. */
  next: string;
}

interface Row extends Omit<Change, 'cause'> {
  cause: string | null;
  xact: string;
}

const first = ['0', 0] as const;

/** What a body may follow: every change once, in one order, and none that is committed late is passed by. */
export function createChanges(db: Db) {
  /** A place of another server, or of this one before it was restored, would wait for what never comes. */
  async function refuseFuture(xact: string): Promise<void> {
    const [row] = await db.query<{ past: boolean }>(
      'SELECT $1::xid8 < pg_snapshot_xmax(pg_current_snapshot()) AS past',
      [xact],
    );
    if (!row?.past) throw new BadCursor('The cursor is of changes that this server has not seen');
  }

  return {
    async after(body: string, position: string | undefined, limit: number): Promise<ChangesPage> {
      const [xact, number] = position === undefined ? first : placeIn(position);
      if (position !== undefined) await refuseFuture(xact);
      const rows = await db.query<Row>(reading, [body, xact, number, limit]);
      const last = rows.at(-1) ?? { xact, number };
      return { changes: rows.map(shown), next: cursorOf([last.xact, last.number]) };
    },
    /** How one errand has come where it is, the first first: as far back as changes are kept. */
    async ofErrand(errand: string): Promise<Change[]> {
      const rows = await db.query<Row>(
        `SELECT xact, number, errand, round, step, state, since, cause, changed FROM changes WHERE errand = $1
         ORDER BY number DESC LIMIT 100`,
        [errand],
      );
      return rows.reverse().map(shown);
    },
  };
}

const reading = `SELECT xact, number, errand, round, step, state, since, cause, changed FROM changes
  WHERE body = $1 AND (xact, number) > ($2::xid8, $3::bigint) AND xact < pg_snapshot_xmin(pg_current_snapshot())
  ORDER BY xact, number LIMIT $4`;

function placeIn(position: string): [string, number] {
  const [xact, number] = placeOf(position, 2);
  if (typeof xact === 'string' && /^[0-9]{1,19}$/.test(xact) && Number.isSafeInteger(number))
    return [xact, Number(number)];
  throw new BadCursor('The cursor is not one that this list gave');
}

const shown = ({ xact: _, cause, ...row }: Row): Change => ({ ...row, ...(cause !== null && { cause }) });
