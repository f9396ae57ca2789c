import { setTimeout as pause } from 'node:timers/promises';

/** Tries until it goes well, for a minute: everything that is asked may be down just now. */
export async function again<T>(attempt: () => Promise<T>, patience = 60_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(300);
    }
  }
}

/** Waits until something holds. */
export async function until(what: string, holds: () => Promise<boolean>, patience = 90_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`It never came true: ${what}`);
    await pause(400);
  }
}
