import type { Standing } from '../journey/standing.js';
import type { Db } from './db.js';
import type { Task } from './task.js';

/** For a whole page in one statement: by a task's errand, the standing of its journey with that errand alone. A task about the journey itself has none in it. */
export async function taskFrames(
  db: Db,
  tasks: readonly Pick<Task, 'journey' | 'errand'>[],
): Promise<ReadonlyMap<string, Standing>> {
  if (tasks.length === 0) return new Map();
  const rows = await db.query<{ errand: string; standing: Standing }>(reading, [
    tasks.map((it) => it.journey),
    tasks.map((it) => it.errand),
  ]);
  return new Map(rows.map(({ errand, standing }) => [errand, standing]));
}

const reading = `SELECT t.errand, s.standing || jsonb_build_object('errands',
    (SELECT coalesce(jsonb_agg(it), '[]') FROM jsonb_array_elements(s.standing->'errands') AS it WHERE it->>'id' = t.errand)) AS standing
  FROM unnest($1::text[], $2::text[]) AS t (journey, errand) JOIN standings AS s USING (journey)`;
