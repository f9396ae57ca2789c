import { v7 } from 'uuid';
import type { Ref } from '../journey/parties.js';
import type { Db } from './db.js';

/** One dialog for a participant and an errand, under an id that is made once (UUIDv7, as Dialogporten asks). */
export function createDialogs(db: Db) {
  return {
    async idOf(journey: string, errand: string, participant: Ref): Promise<string> {
      const [row] = await db.query<{ id: string }>(
        `INSERT INTO dialogs AS old (journey, errand, participant, id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (journey, errand, participant) DO UPDATE SET id = old.id RETURNING id`,
        [journey, errand, participant, v7()],
      );
      return row!.id;
    },
    async stateOf(id: string): Promise<'new' | 'open' | 'closed'> {
      const [row] = await db.query<{ state: 'new' | 'open' | 'closed' }>(
        `SELECT CASE WHEN opened IS NULL THEN 'new' WHEN closed IS NULL THEN 'open' ELSE 'closed' END AS state
         FROM dialogs WHERE id = $1`,
        [id],
      );
      return row?.state ?? 'new';
    },
    async opened(id: string): Promise<void> {
      await db.query(
        'UPDATE dialogs SET opened = now(), closed = NULL WHERE id = $1 AND (opened IS NULL OR closed IS NOT NULL)',
        [id],
      );
    },
    async closed(id: string): Promise<void> {
      await db.query('UPDATE dialogs SET closed = now() WHERE id = $1 AND closed IS NULL', [id]);
    },
    openOf: (errand: string): Promise<{ id: string; participant: Ref }[]> =>
      db.query(
        'SELECT id, participant FROM dialogs WHERE errand = $1 AND opened IS NOT NULL AND closed IS NULL ORDER BY id',
        [errand],
      ),
  };
}
