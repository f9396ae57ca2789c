import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Complaint } from './complaint.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { holderOf, tryLock } from './lock.mjs';
import { identify, stillRuns } from './process-identity.mjs';

const noteOf = (folder) => join(folder, 'running.json');

/** What runs in this clone now: the addresses of its stack; undefined when none is ready. */
export function findRunning(folder) {
  const running = readJson(noteOf(folder));
  return running && stillRuns(running) ? running : undefined;
}

/** Tells the CLI and the demo where the stack listens. Removed by `forgetRunning`. */
export const noteRunning = (folder, addresses) => writeJson(noteOf(folder), { ...identify(process.pid), ...addresses });

export const forgetRunning = (folder) => rmSync(noteOf(folder), { force: true });

/** The one stack of a clone: waits for one that is just stopping, and refuses beside one that runs. */
export async function claimStack(folder, { say, signal, patience = 20_000 }) {
  const path = join(folder, 'stack.lock');
  const began = Date.now();
  for (let said = false; ; await pause(200)) {
    signal?.throwIfAborted();
    const release = tryLock(path);
    if (release) return release;
    const running = findRunning(folder);
    if (Date.now() - began > (running ? 3000 : patience)) throw new Complaint(alreadyRuns(holderOf(path), running));
    if (!running && !said) say('Waiting for an earlier start in this clone to finish or stop …');
    said ||= !running;
  }
}

const alreadyRuns = (holder, running) =>
  running
    ? `Livsferd already runs from this clone (process ${running.pid}); its API is at ${running.api}.\n` +
      'Use it, or stop it first: Ctrl-C where it was started. A second one can run from a clone of its own.'
    : `Another start in this clone (process ${holder?.pid}) is neither ready nor gone. Stop it and start again.`;
