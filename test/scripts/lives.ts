import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether a process runs. One that has ended and that nobody has taken note of yet does not. */
export const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0) && !isOver(pid);
  } catch {
    return false;
  }
};

const isOver = (pid: number): boolean =>
  process.platform === 'linux' && /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

/** Waits for what comes true after a while. */
export async function until(holds: () => boolean, patience = 8000): Promise<void> {
  for (const end = Date.now() + patience; !holds(); await pause(50))
    if (Date.now() > end) throw new Error('it never came true');
}
