import { readFileSync } from 'node:fs';

/**
 * PostgreSQL refuses to run as root. As root this gives the user that it runs as instead, one that the system has already;
 * undefined for everybody else, who run it themselves.
 */
export function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const entry = ['postgres', 'nobody'].map((wanted) => entries.find(([name]) => name === wanted)).find(Boolean);
  return entry ? { name: entry[0], uid: Number(entry[2]), gid: Number(entry[3]) } : { name: undefined };
}
