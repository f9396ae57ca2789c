import { foldTaskCounts } from './count-tasks.js';
import { foldChanges } from './counters.js';
import type { Db } from './db.js';

/** What the sweep does in passing: counters are folded, and what everybody has had long enough to read or to send again is forgotten. */
export async function tidy(db: Db): Promise<void> {
  await foldChanges(db);
  await foldTaskCounts(db);
  await db.query("DELETE FROM changes WHERE changed < now() - interval '90 days'");
  await db.query("DELETE FROM answered WHERE began < now() - interval '30 days'");
  await db.query("DELETE FROM colleagues WHERE seen < now() - interval '90 days'");
  await db.query('DELETE FROM ended_sessions WHERE until < now()');
  await db.query("DELETE FROM commands WHERE done < now() - interval '60 days'");
}
