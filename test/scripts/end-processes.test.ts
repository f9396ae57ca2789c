import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcesses } from '../../scripts/end-processes.mjs';
import { identify } from '../../scripts/process-identity.mjs';
import { aFolder } from './folders.js';
import { lives, until } from './lives.js';

/** Leads a group of two: it goes at once when told to, the other does not hear. */
const leader = (file: string): string => `
  const deaf = "process.on('SIGTERM', () => {}); require('node:fs').writeFileSync(process.argv[1], String(process.pid)); setTimeout(() => {}, 30_000)";
  require('node:child_process').spawn(process.execPath, ['-e', deaf, ${JSON.stringify(file)}]);
  setInterval(() => {}, 1000)`;

test('of a group nobody is left, not even one that does not hear and whose leader is gone', async () => {
  const file = join(aFolder(), 'pid');
  const { pid } = spawn(process.execPath, ['-e', leader(file)], { detached: true, stdio: 'ignore' });
  await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
  const deaf = Number(readFileSync(file, 'utf8'));
  await endProcesses([{ ...identify(pid as number), group: true }], { patience: 200 });
  await until(() => !lives(pid as number) && !lives(deaf));
});
