import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProcesses, endLeftovers } from '../../scripts/processes.mjs';
import { aFolder, listen } from './folders.js';
import { lives, until } from './lives.js';

const script = (text: string) => ({ command: process.execPath, args: ['-e', text] });
const idle = script('console.log("here"); setInterval(() => {}, 1000)');
const here = ({ log }: { log: string }) => log.includes('here');

test('a process is ready when it is healthy, writes its log, and stops in reverse order', async () => {
  const folder = aFolder();
  const processes = createProcesses({ folder, say: () => undefined });
  const last = (name: string) =>
    script(`
    process.on('SIGTERM', () => { require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'order'))}, '${name} '); process.exit(); });
    console.log('here'); setInterval(() => {}, 1000)`);
  for (const name of ['database', 'api']) await processes.start({ name, ...last(name), healthy: here });
  const ids = Object.values(processes.ids());
  expect(ids).toHaveLength(2);
  await processes.stop();
  expect(ids.filter(lives)).toEqual([]);
  expect(readFileSync(join(folder, 'order'), 'utf8')).toBe('api database ');
  expect(readFileSync(join(folder, 'logs', 'api.log'), 'utf8')).toBe('here\n');
});

test('one that ends before it is healthy is an error that shows the last it said', async () => {
  const processes = createProcesses({ folder: aFolder(), say: () => undefined });
  const start = processes.start({
    name: 'api',
    ...script('console.error("port in use"); process.exit(3)'),
    healthy: () => false,
  });
  await expect(start).rejects.toThrow(
    /^api ended at once \(code 3\)\. The last it said, in .*api\.log:\n {4}port in use$/,
  );
  await processes.stop();
});

test('one that cannot be run at all is an error too', async () => {
  const processes = createProcesses({ folder: aFolder(), say: () => undefined });
  await expect(
    processes.start({ name: 'ghost', command: 'no-such-program', args: [], healthy: () => false }),
  ).rejects.toThrow('ENOENT');
  await processes.stop();
});

test('one that dies is started again, and the person is told', async () => {
  const { say, heard } = listen();
  const processes = createProcesses({ folder: aFolder(), say, firstPause: 50 });
  await processes.start({ name: 'workers', ...idle, healthy: here });
  const first = processes.ids().workers as number;
  process.kill(first, 'SIGKILL');
  await until(() => heard().includes('workers runs again.'));
  expect(heard()).toContain('workers stopped by itself (ended by SIGKILL); it is started again in 0.05 s.');
  expect(processes.ids().workers).not.toBe(first);
  await processes.stop();
});

/** Another Node process that starts an idle one, and says the ids of that one and of its keeper. */
async function aParent(folder: string) {
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `
    import { readFileSync } from 'node:fs';
    const { createProcesses } = await import(${JSON.stringify(new URL('../../scripts/processes.mjs', import.meta.url).href)});
    const processes = createProcesses({ folder: ${JSON.stringify(folder)}, say: () => {} });
    await processes.start({ name: 'workers', command: process.execPath, args: ${JSON.stringify(idle.args)}, healthy: ({ log }) => log.includes('here') });
    console.log(readFileSync(${JSON.stringify(join(folder, 'processes.json'))}, 'utf8').replaceAll('\\n', ''));
    setInterval(() => {}, 1000)`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const line = await new Promise<string>((said) => parent.stdout.setEncoding('utf8').once('data', said));
  const [child, keeper] = JSON.parse(line).map(({ pid }: { pid: number }) => pid) as [number, number];
  return { parent: parent.pid as number, child, keeper };
}

test('children do not outlive a parent that is killed', async () => {
  const { parent, child, keeper } = await aParent(aFolder());
  process.kill(parent, 'SIGKILL');
  await until(() => !lives(child) && !lives(keeper));
});

test('where the keeper was killed as well, the next start ends what is left, and nothing else', async () => {
  const folder = aFolder();
  const { parent, child, keeper } = await aParent(folder);
  for (const pid of [keeper, parent]) process.kill(pid, 'SIGKILL');
  await until(() => !lives(parent) && !lives(keeper));
  expect(lives(child)).toBe(true);
  expect(await endLeftovers(folder)).toBe(1);
  await until(() => !lives(child));
  expect(await endLeftovers(folder)).toBe(0);
});
