import type { Db } from './db.js';

/** Commands that have been done, for what has no name of its own: each is kept in the transaction that does it, and stands or falls with it. */
export const createCommands = (tx: Db) => ({
  /** Whether it is done for the first time: one who asks at the same time waits for the other. */
  async isFirst(command: string): Promise<boolean> {
    const added = await tx.query(
      'INSERT INTO commands (command) VALUES ($1) ON CONFLICT (command) DO NOTHING RETURNING command',
      [command],
    );
    return added.length > 0;
  },
  async wasDone(command: string): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM commands WHERE command = $1', [command])).length > 0;
  },
  /** It was undone: it may be done again. */
  async forget(command: string): Promise<void> {
    await tx.query('DELETE FROM commands WHERE command = $1', [command]);
  },
});
