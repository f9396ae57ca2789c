import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './clone.mjs';

const jest = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  join('node_modules', 'jest', 'bin', 'jest.js'),
];

/** Runs jest to its end, in this terminal, and gives its code. `hold` is told its process id. */
export const runJest = (args, { env = process.env, hold = () => undefined, quiet = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...jest, ...args], { cwd: root, env, stdio: quiet ? 'ignore' : 'inherit' });
    if (child.pid) hold(child.pid);
    child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
  });
