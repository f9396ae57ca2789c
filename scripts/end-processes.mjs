import { setTimeout as pause } from 'node:timers/promises';
import { groupRuns, stillRuns } from './process-identity.mjs';

/**
 * Ends processes that were identified earlier: each by its own signal, and by force when it, or one of its group, has not gone in time.
 * @param {{ pid: number, startedAt?: string, signal?: string, group?: boolean }[]} processes
 */
export async function endProcesses(processes, { patience = 8000 } = {}) {
  let left = processes.filter(stillRuns);
  for (const it of left) send(it, it.signal ?? 'SIGTERM');
  for (const until = Date.now() + patience; left.length > 0 && Date.now() < until; ) {
    await pause(50);
    left = left.filter((it) => stillRuns(it) || (it.group && groupRuns(it.pid)));
  }
  for (const it of left) send({ ...it, group: true }, 'SIGKILL');
}

/** Sends a signal to a process, or to all of its group; one that has gone already is no error. */
export function send({ pid, group }, signal) {
  try {
    process.kill(group && process.platform !== 'win32' ? -pid : pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
