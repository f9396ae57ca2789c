import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './clone.mjs';
import { endProcesses } from './end-processes.mjs';
import { identify } from './process-identity.mjs';
import { aborted } from './stop-signal.mjs';

const jest = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  join('node_modules', 'jest', 'bin', 'jest.js'),
];

/** A test that is told to stop has nothing to bring home. */
const patience = 2000;

/**
 * Runs jest to its end, in this terminal, and gives its code. `hold` is told how to end it.
 * When `signal` aborts, jest and its workers are ended first, and then the signal's reason is thrown.
 */
export async function runJest(args, { env = process.env, hold = () => undefined, quiet = false, signal }) {
  signal.throwIfAborted();
  const child = launch(args, { env, quiet });
  const ended = endOf(child);
  if (child.pid) hold(child.pid, ownGroup);
  const group = { ...identify(child.pid), ...ownGroup };
  const code = await Promise.race([ended, aborted(signal)]);
  if (signal.aborted) await endProcesses([group], { patience });
  signal.throwIfAborted();
  return code;
}

/** Jest's workers do not always end with it, so they are a group, which no Ctrl-C of the terminal reaches but ours. */
const ownGroup = { group: true };

const launch = (args, { env, quiet }) =>
  spawn(process.execPath, [...jest, ...args], {
    cwd: root,
    env,
    stdio: quiet ? 'ignore' : 'inherit',
    detached: process.platform !== 'win32',
    windowsHide: true,
  });

const endOf = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
  });
