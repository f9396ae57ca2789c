import type { Instant } from '../journey/calendar.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { boundTo, type Worker } from './task.js';

export interface Note extends Worker {
  text: string;
  at: Instant;
}

/** A note as it is written: the same command again is the same note. */
interface Written extends Omit<Note, 'at'> {
  command?: string;
}

interface Row {
  by: string;
  author: Buffer | null;
  sealed: Buffer;
  at: Instant;
}

/** What has been noted on tasks, in order; text and names are sealed. */
export function createTaskNotes(db: Db, { own }: Pick<Keys, 'own'>) {
  return {
    async note(errand: string, round: number, { by, name, text, command }: Written): Promise<void> {
      const bound = boundTo({ errand, round });
      const author = name === undefined ? null : own.seal('names', name, bound);
      await db.query(
        `INSERT INTO task_notes (errand, round, written_by, author, sealed, command) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (errand, round, command) WHERE command IS NOT NULL DO NOTHING`,
        [errand, round, by, author, own.seal('notes', text, bound), command],
      );
    },
    async notes(errand: string, round: number): Promise<Note[]> {
      const bound = boundTo({ errand, round });
      const rows = await db.query<Row>(
        'SELECT written_by AS by, author, sealed, written AS at FROM task_notes WHERE errand = $1 AND round = $2 ORDER BY id',
        [errand, round],
      );
      return rows.map(({ by, author, sealed, at }) => ({
        ...{ by, at, text: String(own.unseal('notes', sealed, bound)) },
        ...(author !== null && { name: String(own.unseal('names', author, bound)) }),
      }));
    },
  };
}
