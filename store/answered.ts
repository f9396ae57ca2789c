import { canonical } from './canonical.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';

/** An answer as it was first given. */
export interface KeptAnswer {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  type?: string;
}

/** What was sent under a key: who sent it, where to and under which key; and what. */
export interface Sent {
  under: readonly string[];
  content: unknown;
}

/** First answers to what was sent under a key: kept for 30 days, sealed, and found by keyed hashes alone. */
export function createAnswered(db: Db, { own }: Pick<Keys, 'own'>) {
  const idOf = ({ under }: Pick<Sent, 'under'>): Buffer => own.hash('answers', canonical(under));
  const digestOf = ({ content }: Pick<Sent, 'content'>): Buffer => own.hash('answers', canonical([content]));

  return {
    /** A name for the command, the same whenever the same is sent under the same key. */
    commandOf: (it: Sent): string => asUuid(own.hash('answers', canonical([it.under, it.content]))),
    /** Nobody waits for the disk: after a crash the same command is done again, and is the same. The answer where there is one; 'other' where the key stands for other content; 'open' where it is to be answered. */
    async begin(it: Sent): Promise<KeptAnswer | 'open' | 'other'> {
      const id = idOf(it);
      const [row] = await db.query<{ content: Buffer; sealed: Buffer | null }>(
        `WITH unsynced AS (SELECT set_config('synchronous_commit', 'off', true))
         INSERT INTO answered AS known (id, content) SELECT $1, $2::bytea FROM unsynced
         ON CONFLICT (id) DO UPDATE SET content = known.content RETURNING content, sealed`,
        [id, digestOf(it)],
      );
      if (!row?.content.equals(digestOf(it))) return 'other';
      return row.sealed === null ? 'open' : (own.unseal('answers', row.sealed, id.toString('hex')) as KeptAnswer);
    },
    /** The first answer stands. */
    async keep(it: Sent, answer: KeptAnswer): Promise<void> {
      const id = idOf(it);
      await db.query(
        `INSERT INTO answered AS known (id, content, sealed) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE
         SET sealed = excluded.sealed WHERE known.content = excluded.content AND known.sealed IS NULL`,
        [id, digestOf(it), own.seal('answers', answer, id.toString('hex'))],
      );
    },
    /** Nothing came of it: the key may stand for something else. */
    async forget(it: Sent): Promise<void> {
      await db.query('DELETE FROM answered WHERE id = $1 AND content = $2 AND sealed IS NULL', [
        idOf(it),
        digestOf(it),
      ]);
    },
  };
}

function asUuid(digest: Buffer): string {
  const hex = digest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
