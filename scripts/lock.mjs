import { linkSync, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Complaint } from './complaint.mjs';
import { readJson } from './json-file.mjs';
import { identify, stillRuns } from './process-identity.mjs';

/** Takes a lock file if no living process holds it; gives the way to let go, or undefined. */
export function tryLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  breakStale(path);
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(identify(process.pid)));
  try {
    linkSync(mine, path);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return undefined;
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(path, { force: true });
}

/** The process that holds a lock; undefined when none does. */
export function holderOf(path) {
  const holder = readJson(path);
  return holder && stillRuns(holder) ? holder : undefined;
}

/** Works alone: waits while another process holds the lock, and says so now and then. */
export async function alone(path, { say, what, signal, patience = 30 * 60_000, every = 15_000 }, work) {
  const release = await waitForLock(path, { say, what, signal, patience, every });
  try {
    return await work();
  } finally {
    release();
  }
}

async function waitForLock(path, { say, what, signal, patience, every }) {
  const began = Date.now();
  for (let said = -Infinity; ; await pause(250)) {
    signal?.throwIfAborted();
    const release = tryLock(path);
    if (release) return release;
    if (Date.now() - began > patience)
      throw new Complaint(`Waited too long for another process (${holderOf(path)?.pid}): ${what}.`);
    if (Date.now() - said < every) continue;
    said = Date.now();
    say(`Waiting for another process (${holderOf(path)?.pid ?? 'just ended'}): ${what} …`);
  }
}

/** Removes the lock of a process that is gone. One breaker at a time, so that no fresh lock is broken. */
function breakStale(path) {
  const breaking = `${path}.breaking`;
  try {
    mkdirSync(breaking);
  } catch {
    if (Date.now() - (statSync(breaking, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 10_000)
      rmdirSync(breaking);
    return;
  }
  try {
    if (!holderOf(path)) rmSync(path, { force: true });
  } finally {
    rmdirSync(breaking);
  }
}
