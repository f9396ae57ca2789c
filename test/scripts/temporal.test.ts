import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findTemporal } from '../../scripts/temporal.mjs';
import { aFolder, listen, put } from './folders.js';

const nowhere = 'http://127.0.0.1:9';
const cli = (version: string) => `#!/bin/sh\necho "temporal version ${version} (Server 1.31.2, UI 2.50.1)"\n`;
/** A Go that takes a moment and makes what \`how\` says, as the file that follows -o. */
const go = (how: string) => `#!/bin/sh
echo build >> "$CALLS"
while [ "$1" != -o ]; do shift; done
sleep 0.3
${how}
`;
const goThatWorks = go(`cat > "$2" <<'SCRIPT'\n${cli('0.0.0-DEV')}SCRIPT\nchmod +x "$2"`);
const goThatFails = go('echo half > "$2"; echo "cannot find module" >&2; exit 1');

function aMachine(programs: Record<string, string> = {}) {
  const folder = aFolder();
  for (const [name, text] of Object.entries(programs)) put(join(folder, 'bin', name), text);
  const cache = join(folder, 'cache');
  const env = {
    PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
    LIVSFERD_CACHE: cache,
    HOME: folder,
    CALLS: join(folder, 'calls'),
  };
  const { say, heard } = listen();
  const find = (more = {}) => findTemporal({ env: { ...env, ...more }, say, download: nowhere, every: 100 });
  const builds = () => (existsSync(env.CALLS) ? readFileSync(env.CALLS, 'utf8').trim().split('\n').length : 0);
  return { find, heard, builds, cache, bin: join(folder, 'bin'), kept: join(cache, 'temporal-1.8.2') };
}

test('TEMPORAL_ADDRESS comes before everything', async () => {
  const { find } = aMachine({ temporal: cli('1.9.0') });
  expect(await find({ TEMPORAL_ADDRESS: 'temporal.internal:7233' })).toEqual({ address: 'temporal.internal:7233' });
});

test.each(['1.8.2', '1.10.0', '0.0.0-DEV'])('a temporal %s on the PATH is taken', async (version) => {
  const { find, bin } = aMachine({ temporal: cli(version) });
  expect(await find()).toEqual({ executable: join(bin, 'temporal') });
});

test('where nothing works there is one error that names all that was tried and what to do', async () => {
  const { find, cache } = aMachine({ temporal: cli('1.7.3'), go: goThatFails });
  const error: Error = await find().then(
    () => new Error('found one'),
    (reason) => reason,
  );
  for (const line of [
    'No Temporal server could be had. What was tried:',
    'TEMPORAL_ADDRESS: not set',
    'is too old or does not run (1.7.3)',
    `the cache: nothing yet in ${cache}`,
    'the official download: ',
    'a build with Go: "go build" ended with 1:\n    cannot find module',
    'install the Temporal CLI 1.8.2 or newer',
    'set TEMPORAL_ADDRESS=host:port',
    'install Go',
  ])
    expect(error.message).toContain(line);
});

test('a failed build leaves nothing behind', async () => {
  const { find, cache, kept } = aMachine({ go: goThatFails });
  await expect(find()).rejects.toThrow();
  expect(readdirSync(kept)).toEqual([]);
  expect(readdirSync(cache)).toEqual(['temporal-1.8.2']);
});

test('a server is built once, with a word now and then, and kept for every clone', async () => {
  const { find, heard, builds, kept } = aMachine({ go: goThatWorks });
  expect(await find()).toEqual({ executable: join(kept, 'temporal') });
  expect(await find()).toEqual({ executable: join(kept, 'temporal') });
  expect(builds()).toBe(1);
  expect(heard()).toContain('Building the Temporal server 1.8.2 with Go (about five minutes, once');
  expect(heard()).toContain('… still building');
});

test('two clones that start at once build it once', async () => {
  const { find, builds } = aMachine({ go: goThatWorks });
  const [one, other] = await Promise.all([find(), find()]);
  expect(other).toEqual(one);
  expect(builds()).toBe(1);
});

test('what a build that was killed left behind does not count, and is removed', async () => {
  const { find, kept } = aMachine({ go: goThatWorks });
  put(join(kept, '.half-temporal-1'), 'half a server');
  await find();
  expect(readdirSync(kept)).toEqual(['temporal']);
});

test('where the official download can be reached nothing is built', async () => {
  const { find, builds, kept } = aMachine({ go: goThatWorks });
  const folder = aFolder({ temporal: cli('1.8.2') });
  execFileSync('tar', ['-czf', join(folder, 'archive'), '-C', folder, 'temporal']);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (!request.url?.includes('/latest?')) return void response.writeHead(404).end();
    response.end(readFileSync(join(folder, 'archive')));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const download = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const env = { LIVSFERD_CACHE: join(kept, '..'), PATH: '/usr/bin:/bin' };
    expect(await findTemporal({ env, say: () => undefined, download })).toEqual({ executable: join(kept, 'temporal') });
  } finally {
    server.closeAllConnections();
    server.close();
  }
  expect(asked).toEqual([
    expect.stringMatching(/^\/cli\/archive\/v1\.8\.2\?platform=\w+&arch=\w+$/),
    expect.stringMatching(/^\/cli\/archive\/latest\?platform=\w+&arch=\w+$/),
  ]);
  expect(readdirSync(kept)).toEqual(['temporal']);
  expect(await find()).toEqual({ executable: join(kept, 'temporal') });
  expect(builds()).toBe(0);
});
