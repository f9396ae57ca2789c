import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When a process began, in words that differ for another process with the same id; undefined when it has ended. */
export function startedAt(pid) {
  if (process.platform === 'linux') return onLinux(pid);
  if (process.platform === 'win32') return isThere(pid) ? 'there' : undefined;
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined;
}

/** A process by id and start, so that a reused id is never mistaken for it. */
export const identify = (pid) => ({ pid, startedAt: startedAt(pid) });

/** Whether the very process that was identified still runs. */
export const stillRuns = ({ pid, startedAt: then }) => then !== undefined && startedAt(pid) === then;

/** Whether a process is left in the group that this one led, or leads. */
export const groupRuns = (pid) => process.platform !== 'win32' && isThere(-pid);

/** The command line of a process; empty when it has ended or may not be read. */
export function commandOf(pid) {
  if (process.platform === 'linux') return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '';
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** The process that started a process; undefined when it cannot be told. */
export function parentOf(pid) {
  if (process.platform === 'linux') return Number(fieldsOf(pid)?.[1]) || undefined;
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) || undefined;
}

function fieldsOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function onLinux(pid) {
  const fields = fieldsOf(pid);
  if (!fields || fields[0] === 'Z') return undefined;
  return `${fields[19]} of ${read('/proc/sys/kernel/random/boot_id')?.trim()}`;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isThere(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
