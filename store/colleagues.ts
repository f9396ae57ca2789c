import { randomUUID } from 'node:crypto';
import type { Db } from './db.js';
import type { Keys } from './keys.js';
import { remember } from './remember.js';

/** Somebody at the same desk, whom a task can be handed over to. */
export interface Colleague {
  id: string;
  name: string;
}

interface Row {
  id: string;
  actor: string;
  name: Buffer;
}

/** Those of a body who have been at the desk in the last 90 days; their names are sealed, and renewed at most twice a day. */
export function createColleagues(db: Db, keys: Keys) {
  const named = ({ id, actor, name }: Row): Colleague => ({ id, name: String(keys.own.unseal('names', name, actor)) });
  const lately = remember<void>({ for: 3_600_000, most: 10_000 });
  const note = async (body: string, actor: string, name: string): Promise<void> =>
    void (await db.query(
      `INSERT INTO colleagues AS old (id, body, actor, name) VALUES ($1, $2, $3, $4)
         ON CONFLICT (actor) DO UPDATE SET name = excluded.name, seen = now() WHERE old.seen < now() - interval '12 hours'`,
      [randomUUID(), body, actor, keys.own.seal('names', name, actor)],
    ));

  return {
    isHere: ({ body, actor, name }: { body: string; actor: string; name: string }): Promise<void> =>
      lately.get(`${actor} ${name}`, () => note(body, actor, name)),
    /** The latest first, without the one who asks; at most a hundred. */
    async of(body: string, butNot: string): Promise<Colleague[]> {
      const rows = await db.query<Row>(
        `SELECT id, actor, name FROM colleagues WHERE body = $1 AND actor <> $2 AND seen > now() - interval '90 days'
         ORDER BY seen DESC LIMIT 100`,
        [body, butNot],
      );
      return rows.map(named);
    },
    /** One of that body by their id, with how the audit names them. */
    async find(body: string, id: string): Promise<(Colleague & { actor: string }) | undefined> {
      const [row] = await db.query<Row>('SELECT id, actor, name FROM colleagues WHERE body = $1 AND id = $2', [
        body,
        id,
      ]);
      return row && { ...named(row), actor: row.actor };
    },
  };
}
