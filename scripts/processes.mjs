import { join } from 'node:path';
import { endProcesses } from './end-processes.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { openLeash } from './leash.mjs';
import { openLog } from './log-file.mjs';
import { createMember } from './member.mjs';
import { stillRuns } from './process-identity.mjs';

const noteOf = (folder) => join(folder, 'processes.json');

/**
 * A group of processes that are stopped together, in reverse order. They end with this process, however it ends;
 * a note of them lies in `folder`, for the case that even their keeper was killed.
 */
export function createProcesses({ folder, say, signal, firstPause = 1000 }) {
  const leash = openLeash();
  const members = [];
  const running = () => members.filter((it) => it.held() && stillRuns(it.held()));
  const noted = () => writeJson(noteOf(folder), [...running().map((it) => it.held()), leash.keeper]);

  return {
    /** Starts one and gives what its `healthy` answered. */
    async start(how) {
      signal?.throwIfAborted();
      const log = openLog(join(folder, 'logs'), how.name);
      const member = createMember(how, { log, leash, say, firstPause, noted });
      members.push(member);
      return member.start(signal);
    },
    /** Takes charge of one that another process started: it is stopped with the rest, but not started again. */
    adopt({ name, process: found, stopSignal }) {
      const held = leash.hold(found.pid, { signal: stopSignal });
      members.push({ name, held: () => held, stop: () => endProcesses([held]) });
      noted();
    },
    async stopOne(name) {
      for (const member of members.filter((it) => it.name === name)) await member.stop();
    },
    async stop() {
      for (const member of [...members].reverse()) await member.stop();
      leash.close();
      writeJson(noteOf(folder), []);
    },
    /** Makes a process that the caller starts himself end with this one too. */
    hold: (pid, how) => leash.hold(pid, how),
    /** Process ids by name. */
    ids: () => Object.fromEntries(running().map((it) => [it.name, it.held().pid])),
  };
}

/** Ends what an earlier run left behind; gives how many there were. */
export async function endLeftovers(folder) {
  const left = (readJson(noteOf(folder)) ?? []).filter(stillRuns).reverse();
  await endProcesses(left);
  return left.length;
}
