import type { Instant } from '../journey/calendar.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';

export type EffectState = 'stopped' | 'sending' | 'sent' | 'answered' | 'unknown' | 'unreachable';

/** One effect on its way out. The digest is of what is sent, so that one key never stands for two messages. */
export interface EffectBegun {
  journey: string;
  errand: string;
  body: string;
  act: string;
  digest: string;
}

export interface StoredEffect extends EffectBegun {
  key: string;
  /** 'sending' with no attempts: begun, and nothing has left yet. */
  state: EffectState;
  attempts: number;
  cause?: string;
  outcome?: unknown;
  /** Since when its body has not been reached, over all attempts. */
  unreachableSince?: Instant;
  begun: Instant;
  changed: Instant;
}

/** A letter that the post has, and the body perhaps. */
export interface OnItsWay {
  key: string;
  errand: string;
  body: string;
}

interface Row extends Omit<StoredEffect, 'cause' | 'outcome' | 'unreachableSince'> {
  cause: string | null;
  outcome: Buffer | null;
  unreachable_since: Instant | null;
}

interface Word {
  cause?: string;
  outcome?: unknown;
}

/** What an effect may come from to each state: what has been answered stays answered, what has left is not called unsent. */
const from: Record<EffectState, EffectState[]> = {
  stopped: ['stopped', 'sending', 'unreachable', 'unknown'],
  sending: ['stopped', 'sending', 'unreachable', 'unknown'],
  unreachable: ['sending', 'unreachable', 'unknown'],
  unknown: ['sending', 'unknown', 'unreachable'],
  sent: ['sending', 'unreachable', 'unknown', 'sent'],
  answered: ['stopped', 'sending', 'unreachable', 'unknown', 'sent'],
};

/** One row a key: read by the gate before every attempt. */
export function createEffects(db: Db, keys: Keys) {
  const opened = ({ cause, outcome, unreachable_since: since, ...row }: Row): StoredEffect => ({
    ...row,
    ...(cause !== null && { cause }),
    ...(outcome !== null && { outcome: keys.own.unseal('effects', outcome, row.key) }),
    ...(since !== null && { unreachableSince: since }),
  });
  const get = async (key: string): Promise<StoredEffect | undefined> => {
    const [row] = await db.query<Row>('SELECT * FROM effects WHERE key = $1', [key]);
    return row && opened(row);
  };

  /** Whether it came to that state: false where it had already come further. */
  const move =
    (state: EffectState) =>
    async (key: string, { cause, outcome }: Word = {}): Promise<boolean> => {
      const sealed = outcome === undefined ? undefined : keys.own.seal('effects', outcome, key);
      const moved = await db.query<{ journey: string }>(moving[state], [key, state, cause, sealed, from[state]]);
      return moved.length > 0;
    };

  return {
    /** Begins an effect, or finds how far it has come; in a transaction, its row is held until the end. */
    async begin(key: string, it: EffectBegun): Promise<StoredEffect & { isNew: boolean }> {
      return db.atomically(async (tx) => {
        const added = await tx.query(
          `INSERT INTO effects (key, journey, errand, body, act, digest) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (key) DO NOTHING RETURNING key`,
          [key, it.journey, it.errand, it.body, it.act, it.digest],
        );
        const [row] = await tx.query<Row>('SELECT * FROM effects WHERE key = $1 FOR UPDATE', [key]);
        return { ...opened(row!), isNew: added.length > 0 };
      });
    },
    stopped: move('stopped'),
    sending: move('sending'),
    sent: move('sent'),
    answered: move('answered'),
    unknown: move('unknown'),
    unreachable: move('unreachable'),
    get,
    /** Letters handed to the post that nobody has looked for since a time, the longest first; after two months they are given up. */
    async onTheirWay(bodies: readonly string[], since: Instant, limit: number): Promise<OnItsWay[]> {
      return db.query<OnItsWay>(
        `UPDATE effects SET looked = now() WHERE key IN (
           SELECT key FROM effects WHERE body = ANY($1) AND state = 'answered' AND arrived IS NULL
             AND (looked IS NULL OR looked < $2) AND begun > now() - interval '60 days'
           ORDER BY looked NULLS FIRST LIMIT $3 FOR UPDATE SKIP LOCKED)
         RETURNING key, errand, body`,
        [bodies, new Date(since), limit],
      );
    },
    /** It has arrived, or has come back: nobody need look for it again. */
    async arrived(key: string): Promise<void> {
      await db.query('UPDATE effects SET arrived = now() WHERE key = $1 AND arrived IS NULL', [key]);
    },
    ofJourney: async (journey: string): Promise<StoredEffect[]> =>
      (await db.query<Row>('SELECT * FROM effects WHERE journey = $1 ORDER BY begun, key', [journey])).map(opened),
    /** Since when a body has not been reached, and how many effects wait for it; undefined while it answers. */
    async unreachableOf(body: string): Promise<{ since: Instant; count: number } | undefined> {
      const [row] = await db.query<{ since: Instant | null; count: number }>(
        'SELECT min(unreachable_since) AS since, count(*) FROM effects WHERE body = $1 AND unreachable_since IS NOT NULL',
        [body],
      );
      return row && row.since !== null ? { since: row.since, count: row.count } : undefined;
    },
  };
}

const moved = (sets: string): string => `
  UPDATE effects SET state = $2, changed = clock_timestamp(), cause = $3, outcome = coalesce($4, outcome), ${sets}
  WHERE key = $1 AND state = ANY($5) RETURNING journey`;
const answers = moved('unreachable_since = NULL');

const moving: Record<EffectState, string> = {
  stopped: answers,
  unknown: answers,
  sent: answers,
  sending: moved('attempts = attempts + 1'),
  unreachable: moved('unreachable_since = coalesce(unreachable_since, clock_timestamp())'),
  answered: `WITH moved AS (${answers})
    INSERT INTO journeys (journey, answered) SELECT journey, clock_timestamp() FROM moved
    ON CONFLICT (journey) DO UPDATE SET answered = excluded.answered, touched = now() RETURNING journey`,
};
