import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { endProcesses } from './end-processes.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { openLeash } from './leash.mjs';
import { identify } from './process-identity.mjs';

/**
 * Runs a command to its end and gives its code and what it printed. A command that cannot be started has code 127.
 * With a `note`, a file that names the process, it ends with this one even after `kill -9`; what an earlier run
 * under the same note may have left is ended first.
 */
export async function run(command, args, { cwd, env, signal, timeout, note, user } = {}) {
  signal?.throwIfAborted();
  if (note) await endNoted(note);
  const child = spawn(command, args, { cwd, env, ...user, ...ownGroup, stdio: ['ignore', 'pipe', 'pipe'] });
  const letGo = note && child.pid ? keep(child.pid, note) : () => undefined;
  const limit = AbortSignal.any([signal, timeout && AbortSignal.timeout(timeout)].filter(Boolean));
  const endIt = () => child.pid && endProcesses([{ ...identify(child.pid), group: true }]);
  limit.addEventListener('abort', endIt);
  try {
    const outcome = await outcomeOf(child);
    signal?.throwIfAborted();
    return outcome;
  } finally {
    limit.removeEventListener('abort', endIt);
    letGo();
  }
}

const ownGroup = { detached: true, windowsHide: true };

const outcomeOf = (child) =>
  new Promise((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

function keep(pid, note) {
  const leash = openLeash();
  writeJson(note, leash.hold(pid, { group: true, signal: 'SIGKILL' }));
  return () => {
    leash.release(pid);
    leash.close();
    rmSync(note, { force: true });
  };
}

async function endNoted(note) {
  const left = readJson(note);
  if (left) await endProcesses([left]);
}

/** The last lines that say anything. */
export const lastLines = (text, count = 12) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n');
