import type { Instant } from '../journey/calendar.js';
import type { Ref } from '../journey/parties.js';
import { canonical } from './canonical.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { together } from './together.js';

/** Who did or saw what, and by which rule. No names, no numbers, no content. */
export interface AuditEntry {
  actor: string;
  onBehalfOf?: string;
  operation: string;
  journey?: string;
  subject?: Ref;
  decision: 'permit' | 'deny';
  rule: string;
  purpose: string;
  traceId?: string;
}

export interface StoredEntry extends AuditEntry {
  seq: number;
  at: Instant;
}

/** Where the chain ends. Kept elsewhere too, it shows that the end was cut off. */
export interface AuditHead {
  seq: number;
  hash: string;
}

export type Verdict = { intact: true; head: AuditHead } | { intact: false; seq: number; why: string };

interface Row {
  seq: number;
  entry: Timed;
  hash: Buffer;
}

interface Head {
  seq: number;
  hash: Buffer;
}

interface HeadRow extends Head {
  mark: Buffer;
}

type Timed = AuditEntry & { at: Instant };

const page = 5_000;

/** Only ever added to; each entry's keyed hash covers the one before it. In a transaction, entry and deed stand or fall together. */
export function createAudit(db: Db, { own }: Keys) {
  const genesis = own.hash('audit', 'genesis');
  const hashOf = (before: Buffer, seq: number, entry: unknown): Buffer =>
    own.hash('audit', `${before.toString('hex')}|${seq}|${canonical(entry)}`);
  const markOf = (seq: number, hash: Buffer): Buffer => own.hash('audit', `head|${seq}|${hash.toString('hex')}`);

  const lockHead = async (tx: Db): Promise<HeadRow> =>
    (
      await tx.query<HeadRow>(
        `INSERT INTO audit_head AS old (seq, hash, mark) VALUES (0, $1, $2)
         ON CONFLICT (only_one) DO UPDATE SET seq = old.seq RETURNING seq, hash, mark`,
        [genesis, markOf(0, genesis)],
      )
    )[0]!;

  /** The end as this process last saw it: where nobody else has written since, an entry takes one statement. */
  let known: Head | undefined;

  const chained = ({ seq, hash }: Head, entries: readonly Timed[]): { rows: object[]; end: Head } => {
    const rows = entries.map((entry) => {
      seq += 1;
      hash = hashOf(hash, seq, entry);
      return { seq, entry, hash: hash.toString('hex') };
    });
    return { rows, end: { seq, hash } };
  };

  async function add(on: Db, from: Head, entries: readonly Timed[]): Promise<Head | undefined> {
    const { rows, end } = chained(from, entries);
    const added = await on.query(adding, [
      ...[JSON.stringify(rows), end.seq, end.hash, markOf(end.seq, end.hash)],
      ...[from.seq, from.hash],
    ]);
    return added.length === rows.length ? end : undefined;
  }

  async function addAll(entries: readonly Timed[]): Promise<void> {
    known = (known && (await add(db, known, entries))) ?? (await addLocked(entries));
  }

  const addLocked = (entries: readonly Timed[]): Promise<Head | undefined> =>
    db.atomically(async (tx) => add(tx, await lockHead(tx), entries));

  const addTogether = together(addAll);

  /** In a transaction the entries are the transaction's own; else those who come while others are written go together in the next statement. */
  async function write(given: AuditEntry | readonly AuditEntry[]): Promise<void> {
    const entries = ([given].flat() as AuditEntry[]).map((it) => ({ ...it, at: Date.now() }));
    if (entries.length === 0) return;
    if (db.isTransaction) await addLocked(entries);
    else await addTogether(entries);
  }

  /** Follows the chain from its beginning; one entry more, less, or other than it was written is found. */
  async function follow(tx: Db, end: HeadRow, kept: AuditHead | undefined): Promise<Verdict> {
    let [seq, hash, seen] = [0, genesis, kept === undefined];
    for (;;) {
      const rows = await tx.query<Row>('SELECT seq, entry, hash FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2', [
        seq,
        page,
      ]);
      for (const row of rows) {
        if (row.seq !== seq + 1) return { intact: false, seq: seq + 1, why: 'an entry is missing' };
        if (!hashOf(hash, row.seq, row.entry).equals(row.hash))
          return { intact: false, seq: row.seq, why: 'an entry was changed' };
        [seq, hash] = [row.seq, row.hash];
        if (kept?.seq === seq) seen = kept.hash === hash.toString('hex');
      }
      if (rows.length < page) break;
    }
    if (!seen && kept?.seq !== 0)
      return { intact: false, seq, why: 'the head that was kept elsewhere is not in the chain' };
    if (end.seq !== seq || !end.hash.equals(hash))
      return { intact: false, seq, why: 'the end was cut off or added to' };
    return { intact: true, head: { seq, hash: hash.toString('hex') } };
  }

  return {
    write,
    head: async (): Promise<AuditHead> => {
      const [row] = await db.query<HeadRow>('SELECT seq, hash, mark FROM audit_head');
      return row ? { seq: row.seq, hash: row.hash.toString('hex') } : { seq: 0, hash: genesis.toString('hex') };
    },
    /** Whether the whole chain is as it was written, and holds the head that was kept elsewhere, if one is given. */
    verify: (kept?: AuditHead): Promise<Verdict> =>
      db.atomically(async (tx) => {
        const [end = { seq: 0, hash: genesis, mark: markOf(0, genesis) }] = await tx.query<HeadRow>(
          'SELECT seq, hash, mark FROM audit_head FOR UPDATE',
        );
        if (!markOf(end.seq, end.hash).equals(end.mark))
          return { intact: false, seq: end.seq, why: 'the head was changed' };
        return follow(tx, end, kept);
      }),
    /** Who has looked at a person or acted for them, newest first. */
    async of(subject: Ref, { before, limit }: { before?: number; limit: number }): Promise<StoredEntry[]> {
      const rows = await db.query<Row>(
        `SELECT seq, entry, hash FROM audit WHERE subject = ANY(alike($1)) AND seq < coalesce($2, 9223372036854775807)
         ORDER BY seq DESC LIMIT $3`,
        [subject, before, limit],
      );
      return rows.map(({ seq, entry }) => ({ ...entry, seq }));
    },
  };
}

/** Nothing is added where the chain no longer ends where it was thought to. */
const adding = `WITH moved AS (
    UPDATE audit_head SET seq = $2, hash = $3, mark = $4 WHERE seq = $5 AND hash = $6 RETURNING seq)
  INSERT INTO audit (seq, entry, hash) SELECT (it->>'seq')::bigint, it->'entry', decode(it->>'hash', 'hex')
  FROM jsonb_array_elements($1::jsonb) AS it WHERE EXISTS (TABLE moved) RETURNING seq`;
