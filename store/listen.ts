import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/**
 * Hears which journeys have a new standing, on a connection of its own that is made again when it breaks.
 * What was said while it was broken is not heard: `onGap` tells that a page must look for itself.
 */
export async function listen(
  url: string,
  hear: (journey: string) => void,
  { onGap = () => undefined, again = 1_000 }: { onGap?: () => void; again?: number } = {},
): Promise<{ stop(): Promise<void> }> {
  const quit = new AbortController();
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4_000, keepAlive: true });
    fresh.on('notification', ({ payload }) => payload !== undefined && hear(payload));
    fresh.on('error', () => undefined);
    await fresh.connect();
    fresh.on('end', () => void reconnect());
    await fresh.query('LISTEN standings');
    return fresh;
  }

  async function reconnect(): Promise<void> {
    while (!quit.signal.aborted) {
      await pause(again, undefined, { ref: false });
      if (quit.signal.aborted) return;
      try {
        client = await connect();
        onGap();
        return;
      } catch {
        // Still away: the next round tries again.
      }
    }
  }

  return {
    async stop() {
      quit.abort();
      await client.end();
    },
  };
}
