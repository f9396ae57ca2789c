import type { TaskOwner } from '../journey/effects.js';
import type { WaitsFor } from '../journey/standing.js';
import type { Db } from './db.js';
import type { Oldest } from './overview.js';

const waits = {
  person: true,
  body: true,
  caseworker: true,
  operator: true,
  errand: true,
  date: true,
  unknown: true,
  settling: true,
} as const satisfies Record<Exclude<WaitsFor, 'nobody'>, true>;

const owners = { person: true, caseworker: true, operator: true } as const satisfies Record<TaskOwner, true>;

/** Each is the first of an index. */
const firsts = {
  errand: `SELECT since FROM errands WHERE waits_for = it.name AND waits_for <> 'nobody' ORDER BY since LIMIT 1`,
  task: 'SELECT opened FROM tasks WHERE owner = it.name AND closed IS NULL ORDER BY opened LIMIT 1',
};

/** What is on its way is not behind: the sweep leaves it alone for as long. */
export const isBehind = `(told > heard OR answered > saved OR saved = '-infinity')
  AND touched <= clock_timestamp() - interval '5 s'`;

const secondsSince = (first: string, now: string): string =>
  `coalesce(greatest(extract(epoch FROM ${now} - (${first})), 0), 0)::double precision`;

/** How long the oldest of each kind has waited, in seconds. */
export async function readOldest(db: Db): Promise<Oldest> {
  const errand = await byName(db, firsts.errand, Object.keys(waits));
  const task = await byName(db, firsts.task, Object.keys(owners));
  const { pending, parked, delivery, standing } = await byClock(db);
  return { errand, task, event: { pending, parked }, delivery, standing } as Oldest;
}

async function byName(db: Db, first: string, names: readonly string[]): Promise<Record<string, number>> {
  const rows = await db.query<{ name: string; age: number }>(
    `SELECT name, ${secondsSince(first, 'law_now()')} AS age FROM unnest($1::text[]) AS it (name)`,
    [names],
  );
  return Object.fromEntries(rows.map(({ name, age }) => [name, age]));
}

const firstPending = (isUrgent: boolean): string =>
  `(SELECT received FROM events WHERE state = 'pending' AND urgent = ${isUrgent} ORDER BY number LIMIT 1)`;

async function byClock(db: Db): Promise<Record<'pending' | 'parked' | 'delivery' | 'standing', number>> {
  const now = 'clock_timestamp()';
  const [row] = await db.query<Record<'pending' | 'parked' | 'delivery' | 'standing', number>>(
    `SELECT ${secondsSince(`SELECT least(${firstPending(true)}, ${firstPending(false)})`, now)} AS pending,
       ${secondsSince(`SELECT received FROM events WHERE state = 'parked' ORDER BY received LIMIT 1`, now)} AS parked,
       ${secondsSince('SELECT added FROM deliveries WHERE delivered IS NULL ORDER BY id LIMIT 1', now)} AS delivery,
       ${secondsSince(`SELECT touched FROM journeys WHERE ${isBehind} ORDER BY touched LIMIT 1`, now)} AS standing`,
  );
  return row!;
}
