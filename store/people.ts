import { randomUUID } from 'node:crypto';
import type { Ref } from '../journey/parties.js';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { remember } from './remember.js';

interface NumberRow {
  hash: Buffer;
  ref: Ref;
  sealed: Buffer;
}

/** How long somebody may go on being known as they were, in milliseconds. */
const lately = { for: 5_000, most: 20_000 };

/** Who a reference stands for. A number is sealed, and found by its keyed hash alone. */
export function createPeople(db: Db, keys: Keys) {
  const [refs, alikes] = [remember<Ref>(lately), remember<Ref[]>(lately)];
  const hashOf = (number: string): Buffer => keys.own.hash('numbers', number);
  const sealed = (number: string): Buffer => keys.own.seal('numbers', number, hashOf(number).toString('hex'));

  const find = async (number: string, on: Db = db): Promise<Ref | undefined> =>
    (await on.query<NumberRow>('SELECT ref FROM numbers WHERE hash = $1', [hashOf(number)]))[0]?.ref;

  async function add(number: string, ref: Ref, on: Db): Promise<boolean> {
    const added = await on.query(
      'INSERT INTO numbers (hash, ref, sealed) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING RETURNING ref',
      [hashOf(number), ref, sealed(number)],
    );
    return added.length > 0;
  }

  async function make(number: string, on: Db): Promise<Ref> {
    const ref = randomUUID();
    await on.query('INSERT INTO people (ref) VALUES ($1)', [ref]);
    if (await add(number, ref, on)) return ref;
    await on.query('DELETE FROM people WHERE ref = $1', [ref]);
    return (await find(number, on))!;
  }

  const refOf = async (number: string): Promise<Ref> =>
    (await find(number)) ?? (await db.atomically((tx) => make(number, tx)));

  const alike = async (ref: Ref): Promise<Ref[]> =>
    (await db.query<{ refs: Ref[] }>('SELECT alike($1) AS refs', [ref]))[0]!.refs;

  const currentOf = (ref: Ref): Promise<NumberRow[]> =>
    db.query<NumberRow>('SELECT hash, sealed FROM numbers WHERE ref = survivor($1) ORDER BY current DESC LIMIT 1', [
      ref,
    ]);

  const numberIn = ({ sealed, hash }: NumberRow): string =>
    String(keys.own.unseal('numbers', sealed, hash.toString('hex')));

  /** The older reference gives way: both numbers, and both references, lead to the surviving one. */
  async function join(gone: Ref, survivor: Ref, tx: Db): Promise<void> {
    await tx.query('UPDATE people SET merged_into = $2 WHERE ref = $1 OR merged_into = $1', [gone, survivor]);
    await tx.query('UPDATE numbers SET ref = $2, current = false WHERE ref = $1', [gone, survivor]);
  }

  return {
    find: (number: string): Promise<Ref | undefined> => find(number),
    /** The reference for a number, made where there is none. */
    refOf,
    /** The same, as it was at most five seconds ago. */
    refOfLately: (number: string): Promise<Ref> => refs.get(hashOf(number).toString('hex'), () => refOf(number)),
    /** The number that is in use for a reference now; throws for one that is unknown or forgotten. */
    async numberOf(ref: Ref): Promise<string> {
      const [row] = await currentOf(ref);
      if (!row) throw new Error('Nobody is known by that reference');
      return numberIn(row);
    },
    /** All references of one person, for whom a register has given up a number. */
    alike,
    /** The same, as it was at most five seconds ago. */
    alikeLately: (ref: Ref): Promise<Ref[]> => alikes.get(ref, () => alike(ref)),
    /** The same, undefined where it has none: an organisation that is not registered yet. */
    async numberIfAny(ref: Ref): Promise<string | undefined> {
      const [row] = await currentOf(ref);
      return row && numberIn(row);
    },
    /** Somebody who was known by a reference alone turns out to be who was found by a number: that reference gives way. */
    async identify(ref: Ref, found: Ref): Promise<void> {
      if (ref === found) return;
      await db.atomically(async (tx) => {
        await tx.query('INSERT INTO people (ref) VALUES ($1) ON CONFLICT (ref) DO NOTHING', [ref]);
        await join(found, ref, tx);
        await tx.query('UPDATE numbers SET current = true WHERE ref = $1', [ref]);
      });
    },
    /** A register has struck out the number of an organisation, by which it is still known. */
    async release(ref: Ref): Promise<void> {
      await db.query('UPDATE numbers SET current = false WHERE ref = survivor($1)', [ref]);
    },
    async isReleased(ref: Ref): Promise<boolean> {
      const rows = await db.query<{ current: boolean }>('SELECT current FROM numbers WHERE ref = survivor($1)', [ref]);
      return rows.length > 0 && rows.every(({ current }) => !current);
    },
    /** A register replaced one number by another. Gives the surviving reference, and the one that gave way if there were two. */
    async merge(oldNumber: string, newNumber: string): Promise<{ ref: Ref; gone?: Ref }> {
      return db.atomically(async (tx) => {
        const [before, after] = [await find(oldNumber, tx), await find(newNumber, tx)];
        const ref = after ?? before ?? (await make(newNumber, tx));
        if (!before) await add(oldNumber, ref, tx);
        if (!after) await add(newNumber, ref, tx);
        const gone = before === ref ? undefined : before;
        if (gone !== undefined) await join(gone, ref, tx);
        await tx.query('UPDATE numbers SET current = (hash = $2) WHERE ref = $1', [ref, hashOf(newNumber)]);
        return { ref, ...(gone !== undefined && { gone }) };
      });
    },
    /** Erases a person: key, numbers, facts, letters and what registers said of them. The reference stands for nobody afterwards. */
    async forget(ref: Ref): Promise<void> {
      const all = await alike(ref);
      for (const it of all) await keys.erasePerson(it);
      await db.atomically(async (tx) => {
        await tx.query('DELETE FROM numbers WHERE ref = ANY($1)', [all]);
        await tx.query('DELETE FROM vault WHERE ref = ANY($1)', [all]);
        await tx.query('DELETE FROM letters WHERE ref = ANY($1)', [all]);
        await tx.query('UPDATE events SET body = NULL WHERE subject = ANY($1)', [all]);
        await tx.query('UPDATE people SET forgotten = now() WHERE ref = ANY($1)', [all]);
      });
    },
  };
}
