import { randomUUID } from 'node:crypto';
import type { Ref } from '../journey/parties.js';
import type { Db } from './db.js';
import { sealJwe, unsealJwe } from './jwe.js';
import { KeyErased } from './key-erased.js';
import type { Key, Keys } from './keys.js';

/** What bodies wrote, in their own words; the journey carries only the id. */
export function createLetters(db: Db, keys: Keys) {
  const keyFor = async (ref: Ref | undefined): Promise<Key> =>
    ref === undefined ? { id: 'shared', owner: '', key: keys.own.shared } : keys.personKey(ref);

  return {
    /** Keeps a text, under the key of the person it is to where that is known; under a name that is given, once. */
    async keepLetter(text: string, to?: Ref, id: string = randomUUID()): Promise<string> {
      const sealed = await sealJwe(await keyFor(to), text, id);
      await db.query('INSERT INTO letters (id, ref, sealed) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING', [
        id,
        to,
        sealed,
      ]);
      return id;
    },
    /** The text, or undefined where there is none or it has been erased. */
    async letter(id: string): Promise<string | undefined> {
      const [row] = await db.query<{ ref: Ref | null; sealed: string }>(
        'SELECT ref, sealed FROM letters WHERE id = $1',
        [id],
      );
      if (!row) return undefined;
      try {
        return String(await unsealJwe(await keyFor(row.ref ?? undefined), row.sealed, id));
      } catch (error) {
        if (error instanceof KeyErased) return undefined;
        throw error;
      }
    },
  };
}
