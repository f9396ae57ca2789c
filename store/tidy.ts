import { foldChanges } from './counters.js';
import type { Db } from './db.js';

/** What the sweep does in passing: counters are folded, and changes that every follower has had 90 days to read are forgotten. */
export async function tidy(db: Db): Promise<void> {
  await foldChanges(db);
  await db.query("DELETE FROM changes WHERE changed < now() - interval '90 days'");
}
