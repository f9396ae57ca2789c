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

/** Waits until something holds; what is said instead is in the error, should it never hold. */
export async function until(what: string, holds: () => Promise<boolean | string>, patience = 90_000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const said = await holds().catch(String);
    if (said === true) return;
    if (Date.now() > end) throw new Error(`It never came true: ${what} (${said})`);
    await pause(400);
  }
}
