import { setTimeout as pause } from 'node:timers/promises';

/** Whether a process runs. */
export const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Waits for what comes true after a while. */
export async function until(holds: () => boolean, patience = 8000): Promise<void> {
  for (const end = Date.now() + patience; !holds(); await pause(50))
    if (Date.now() > end) throw new Error('it never came true');
}
