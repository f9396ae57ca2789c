import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from '../../scripts/postgres.mjs';
import { aFolder } from './folders.js';

const script = JSON.stringify(new URL('../../scripts/postgres.mjs', import.meta.url).href);

test('a PostgreSQL that has outlived everybody who knew of it is taken over, not started twice', async () => {
  const folder = aFolder();
  const text = `const { startPostgres } = await import(${script});
    console.log((await startPostgres({ folder: ${JSON.stringify(folder)}, say: () => {} })).port); setInterval(() => {}, 1000)`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = Number(await new Promise<string>((said) => parent.stdout.setEncoding('utf8').once('data', said)));
  const note = join(folder, 'processes.json');
  const [server, keeper] = JSON.parse(readFileSync(note, 'utf8')).map(({ pid }: { pid: number }) => pid) as number[];
  for (const pid of [keeper, parent.pid]) process.kill(pid as number, 'SIGKILL');
  rmSync(note);

  const taken = await startPostgres({ folder, say: () => undefined });
  expect(taken.port).toBe(port);
  await taken.stop();
  const again = await startPostgres({ folder, port, say: () => undefined });
  const [fresh] = JSON.parse(readFileSync(note, 'utf8')).map(({ pid }: { pid: number }) => pid) as number[];
  expect(fresh).not.toBe(server);
  await again.stop();
});
