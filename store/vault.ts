import type { Day, Instant } from '../journey/calendar.js';
import type { Ref } from '../journey/parties.js';
import { canonical } from './canonical.js';
import type { Db } from './db.js';
import { sealJwe, unsealJwe } from './jwe.js';
import { KeyErased } from './key-erased.js';
import type { Keys } from './keys.js';
import { createLetters } from './letters.js';

/** A raw fact with where it came from and what it may be used for. A person's own correction has the source 'person'. */
export interface Fact {
  value: unknown;
  source: string;
  asOf: Day;
  purpose: string;
  basis: string;
}

export interface KeptFact extends Fact {
  fetched: Instant;
}

interface Row {
  ref: Ref;
  part: string;
  sealed: string;
  source: string;
  as_of: Day;
  purpose: string;
  basis: string;
  fetched: Instant;
}

/** Raw facts, each sealed under the key of the person it is about. */
export function createVault(db: Db, keys: Keys) {
  const boundOf = (ref: Ref, part: string): string => `${ref}/${part}`;

  const survivor = async (ref: Ref): Promise<Ref> =>
    (await db.query<{ ref: Ref }>('SELECT survivor($1) AS ref', [ref]))[0]!.ref;

  async function opened(row: Row): Promise<KeptFact | undefined> {
    try {
      const value = await unsealJwe(await keys.personKey(row.ref), row.sealed, boundOf(row.ref, row.part));
      const { source, as_of: asOf, purpose, basis, fetched } = row;
      return { value, source, asOf, purpose, basis, fetched };
    } catch (error) {
      if (error instanceof KeyErased) return undefined;
      throw error;
    }
  }

  return {
    ...createLetters(db, keys),
    /** Keeps what a register or a person says of a part. A person's correction stands until the register itself changes. */
    async keep(of: Ref, part: string, { value, ...it }: Fact): Promise<{ changed: boolean }> {
      const ref = await survivor(of);
      const key = await keys.personKey(ref);
      const digest = keys.own.hash('vault', canonical([ref, part, value]));
      const sealed = await sealJwe(key, value, boundOf(ref, part));
      const isCorrection = it.source === 'person';
      return db.atomically(async (tx) => {
        const [before] = await tx.query<{ digest: Buffer }>(
          'SELECT digest FROM vault WHERE ref = $1 AND part = $2 AND corrected = $3 FOR UPDATE',
          [ref, part, isCorrection],
        );
        await tx.query(keeping, [ref, part, isCorrection, sealed, digest, it.source, it.asOf, it.purpose, it.basis]);
        const changed = !before?.digest.equals(digest);
        if (changed && !isCorrection)
          await tx.query('DELETE FROM vault WHERE ref = $1 AND part = $2 AND corrected', [ref, part]);
        return { changed };
      });
    },
    /** The facts there are about a person, by part. What has been erased is not there. */
    async read(ref: Ref, parts: readonly string[]): Promise<Record<string, KeptFact>> {
      const rows = await db.query<Row>(
        `SELECT DISTINCT ON (part) ref, part, sealed, source, as_of, purpose, basis, fetched FROM vault
         WHERE ref = ANY(alike($1)) AND part = ANY($2) ORDER BY part, ref = survivor($1) DESC, corrected DESC`,
        [ref, parts],
      );
      const facts = await Promise.all(rows.map(async (row) => [row.part, await opened(row)] as const));
      return Object.fromEntries(facts.filter((it): it is [string, KeptFact] => it[1] !== undefined));
    },
    /** One part of many people, in one statement: the fact of each of whom there is one. */
    async readOfEach(refs: readonly Ref[], part: string): Promise<ReadonlyMap<Ref, KeptFact>> {
      const rows = await db.query<Row & { asked: Ref }>(
        `SELECT DISTINCT ON (asked) asked, ref, part, sealed, source, as_of, purpose, basis, fetched
         FROM (SELECT DISTINCT unnest($1::text[]) AS asked) AS it JOIN vault ON ref = ANY(alike(asked)) AND part = $2
         ORDER BY asked, ref = survivor(asked) DESC, corrected DESC`,
        [refs, part],
      );
      const facts = await Promise.all(rows.map(async (row) => [row.asked, await opened(row)] as const));
      return new Map(facts.filter((it): it is [Ref, KeptFact] => it[1] !== undefined));
    },
  };
}

const keeping = `
  INSERT INTO vault (ref, part, corrected, sealed, digest, source, as_of, purpose, basis)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (ref, part, corrected) DO UPDATE SET sealed = excluded.sealed, digest = excluded.digest,
    source = excluded.source, as_of = excluded.as_of, purpose = excluded.purpose, basis = excluded.basis, fetched = now()`;
