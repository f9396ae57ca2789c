import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from '../../scripts/dependencies.mjs';
import { aFolder, listen } from './folders.js';

/** An npm that notes each call, and installs one package unless told to break off or to fail. */
const npm = `
const { appendFileSync, mkdirSync, writeFileSync, rmSync } = require('node:fs');
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/left-pad', { recursive: true });
if (process.env.BREAK === 'off') process.exit(1);
if (process.env.BREAK === 'network') { console.error('npm error network unreachable'); process.exit(1); }
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/left-pad': { version: '1.0.0' } } }));
`;
const lockfile = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/left-pad': { version } } });

function aClone() {
  const clone = aFolder({ 'package-lock.json': lockfile('1.0.0'), 'npm/npm-cli.js': npm, 'npm/package.json': '{}' });
  const { say, heard } = listen();
  const ensure = (more = {}) =>
    ensureDependencies({
      clone,
      say,
      env: { PATH: process.env.PATH, npm_execpath: join(clone, 'npm', 'npm-cli.js'), ...more },
    });
  const calls = () =>
    existsSync(join(clone, 'calls')) ? readFileSync(join(clone, 'calls'), 'utf8').trim().split('\n') : [];
  return { clone, ensure, calls, heard };
}

test('a fresh clone is installed from the lockfile, once, with a word about it', async () => {
  const { ensure, calls, heard } = aClone();
  await ensure();
  await ensure();
  expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund']);
  expect(heard()).toContain('Installing the dependencies from the lockfile');
});

test('an install that was broken off is done again', async () => {
  const { clone, ensure, calls } = aClone();
  await ensure();
  rmSync(join(clone, 'node_modules', '.livsferd-installed'));
  rmSync(join(clone, 'node_modules', '.package-lock.json'));
  await ensure();
  expect(calls()).toHaveLength(2);
});

test('an install that fails says what npm said, and the next start begins afresh', async () => {
  const { ensure, calls } = aClone();
  await expect(ensure({ BREAK: 'network' })).rejects.toThrow(
    /"npm ci" ended with 1\.\n.*network unreachable\n.*start again/s,
  );
  await ensure();
  expect(calls()).toHaveLength(2);
});

test('a lockfile that has changed is installed', async () => {
  const { clone, ensure, calls } = aClone();
  await ensure();
  writeFileSync(join(clone, 'package-lock.json'), lockfile('2.0.0'));
  await ensure();
  expect(calls()).toHaveLength(2);
});

test('what the person has installed with npm is not installed again', async () => {
  const { clone, ensure, calls } = aClone();
  await ensure();
  rmSync(join(clone, 'node_modules', '.livsferd-installed'));
  await ensure();
  expect(calls()).toHaveLength(1);
});

test('a folder without a lockfile is called what it is', async () => {
  const { clone, ensure } = aClone();
  rmSync(join(clone, 'package-lock.json'));
  await expect(ensure()).rejects.toThrow('this is not a whole clone');
});
