import { randomBytes, randomUUID } from 'node:crypto';
import type { Ref } from '../journey/parties.js';
import type { Db } from './db.js';
import { KeyErased } from './key-erased.js';
import { deriveOwnKeys } from './own-keys.js';
import { remember } from './remember.js';

type Kind = 'journey' | 'person';

/** A key that is in use: its id travels with what it seals. */
export interface Key {
  id: string;
  key: Buffer;
  owner: string;
}

interface Row {
  id: string;
  kind: Kind;
  owner: string;
  sealed: Buffer | null;
}

export type Keys = ReturnType<typeof createKeys>;

/** How long a process works on with a key that has been erased elsewhere. */
const anHour = 3_600_000;

/** One key a journey and a person, sealed by the master key in a database of its own. Erasing a key erases what it sealed. */
export function createKeys(db: Db, masterKey: Buffer, { lasts = anHour, now = Date.now } = {}) {
  const own = deriveOwnKeys(masterKey);
  const current = remember<Key>({ for: lasts, most: 50_000, now });
  const byId = remember<Key>({ for: lasts, most: 50_000, now });

  const open = (row: Row): Key => {
    if (!row.sealed) throw new KeyErased(`The key ${row.id} has been erased`);
    return {
      id: row.id,
      owner: row.owner,
      key: Buffer.from(String(own.unseal('keys', row.sealed, boundOf(row))), 'base64'),
    };
  };
  const of = (kind: Kind, owner: string): Promise<Key> =>
    current.get(`${kind}/${owner}`, async () => open((await find(kind, owner)) ?? (await make(kind, owner))));
  const find = async (kind: Kind, owner: string): Promise<Row | undefined> =>
    (await db.query<Row>('SELECT * FROM keys.keys WHERE kind = $1 AND owner = $2 AND current', [kind, owner]))[0];

  async function make(kind: Kind, owner: string): Promise<Row> {
    const row = { id: randomUUID(), kind, owner };
    await db.query(
      'INSERT INTO keys.keys (id, kind, owner, sealed) VALUES ($1, $2, $3, $4) ON CONFLICT (kind, owner) WHERE current DO NOTHING',
      [row.id, kind, owner, own.seal('keys', randomBytes(32).toString('base64'), boundOf(row))],
    );
    return (await find(kind, owner))!;
  }

  async function renew(journey: string): Promise<Key> {
    await of('journey', journey);
    await db.atomically(async (tx) => {
      await tx.query("UPDATE keys.keys SET current = false WHERE kind = 'journey' AND owner = $1 AND current", [
        journey,
      ]);
      const row = { id: randomUUID(), kind: 'journey', owner: journey } as const;
      const sealed = own.seal('keys', randomBytes(32).toString('base64'), boundOf(row));
      await tx.query("INSERT INTO keys.keys (id, kind, owner, sealed) VALUES ($1, 'journey', $2, $3)", [
        row.id,
        journey,
        sealed,
      ]);
    });
    current.forget(`journey/${journey}`);
    return of('journey', journey);
  }

  async function eraseAll(kind: Kind, owner: string, which = ''): Promise<void> {
    if (!which) await make(kind, owner);
    await db.query(
      `UPDATE keys.keys SET sealed = NULL, erased = now() WHERE kind = $1 AND owner = $2 AND sealed IS NOT NULL ${which}`,
      [kind, owner],
    );
    current.forget(`${kind}/${owner}`);
    byId.forgetAll();
  }

  return {
    own,
    /** The key that a journey's payloads are sealed under, made at the first asking. */
    keyOf: (journey: string): Promise<Key> => of('journey', journey),
    personKey: (ref: Ref): Promise<Key> => of('person', ref),
    /** A key by its id, also one that has been renewed since. */
    keyById: (id: string): Promise<Key> =>
      byId.get(id, async () => {
        const [row] = await db.query<Row>('SELECT * FROM keys.keys WHERE id = $1', [id]);
        if (!row) throw new KeyErased(`There is no key ${id}`);
        return open(row);
      }),
    /** A new key for a journey; the old ones still open what they sealed. */
    renew,
    /** Erases a journey's older keys, and with them all that was sealed before it was renewed. */
    retire: (journey: string): Promise<void> => eraseAll('journey', journey, 'AND NOT current'),
    /** Erases a journey: nothing that its keys sealed is ever read again, here at once and elsewhere within the hour. */
    erase: (journey: string): Promise<void> => eraseAll('journey', journey),
    erasePerson: (ref: Ref): Promise<void> => eraseAll('person', ref),
  };
}

const boundOf = ({ id, kind, owner }: Pick<Row, 'id' | 'kind' | 'owner'>): string => [id, kind, owner].join('|');
