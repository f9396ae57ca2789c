import type { Instant } from '../journey/calendar.js';
import type { Reply } from '../journey/errand.js';
import type { Ref } from '../journey/parties.js';
import { createCommands } from './commands.js';
import type { Db } from './db.js';

/** A yes or a no to an errand. `at` is law's time; now by the clock where it is left out. */
export interface Consent {
  journey: string;
  errand: string;
  by: Ref;
  choice?: string;
  at?: Instant;
  /** The act's own name: what was said under it before is not said again, whatever was said since. */
  command?: string;
  /** The act that this takes back: it may be done again. */
  undoes?: string;
}

interface Row {
  by: Ref;
  says: 'yes' | 'no';
  choice: string | null;
  at: Instant;
}

/** Consents live here alone: the gate reads them at every attempt. All are kept; the latest of each person stands. */
export function createConsents(db: Db) {
  const say =
    (says: 'yes' | 'no') =>
    ({ journey, errand, by, choice, at = Date.now(), command, undoes }: Consent): Promise<void> =>
      db.atomically(async (tx) => {
        const commands = createCommands(tx);
        if (command !== undefined && !(await commands.isFirst(command))) return;
        if (undoes !== undefined) await commands.forget(undoes);
        await tx.query(
          'INSERT INTO consents (journey, errand, given_by, says, choice, at) VALUES ($1, $2, $3, $4, $5, $6)',
          [journey, errand, by, says, choice, new Date(at)],
        );
      });
  return {
    give: say('yes'),
    withdraw: say('no'),
    /** The latest reply of each person to an errand. */
    async standing(journey: string, errand: string): Promise<Record<Ref, Reply>> {
      const rows = await db.query<Row>(
        `SELECT DISTINCT ON (given_by) given_by AS by, says, choice, at FROM consents
         WHERE journey = $1 AND errand = $2 ORDER BY given_by, id DESC`,
        [journey, errand],
      );
      return Object.fromEntries(
        rows.map(({ by, says, choice, at }) => [by, { says, at, ...(choice !== null && { choice }) }]),
      );
    },
  };
}
