import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Complaint } from './complaint.mjs';
import { endProcesses } from './end-processes.mjs';
import { lastLines } from './run.mjs';
import { waitUntil } from './wait-until.mjs';

/**
 * One process of a group: launched, waited for until healthy, launched again when it ends unasked, stopped.
 * `healthy({ log })` is asked until its answer is truthy; `log` is what the process has written since its launch.
 */
export function createMember(how, { log, leash, say, firstPause, noted }) {
  const quit = new AbortController();
  let [held, ended, from] = [];

  function launch() {
    if (held) leash.release(held.pid);
    from = log.size();
    const child = spawnInto(log, how);
    ended = endOf(child);
    held = child.pid ? leash.hold(child.pid, { signal: how.stopSignal }) : undefined;
    noted();
  }

  async function becomeHealthy(signal) {
    const { name, healthy = () => true, patience = 60_000 } = how;
    let end;
    void ended.then((word) => (end = word));
    const ask = async () => (end ? { end } : found(await healthy({ log: log.since(from) })));
    const outcome = await waitUntil(ask, { patience, signal });
    if (outcome?.answer) return outcome.answer;
    const what = outcome ? `ended at once (${outcome.end})` : `was not ready within ${patience / 1000} s`;
    throw new Complaint(
      `${name} ${what}. The last it said, in ${log.path}:\n${lastLines(log.since(from)) || '    nothing'}`,
    );
  }

  async function watch(wait = firstPause) {
    const began = Date.now();
    const word = await ended;
    if (quit.signal.aborted) return;
    const after = Date.now() - began > 60_000 ? firstPause : wait;
    say(`${how.name} stopped by itself (${word}); it is started again in ${after / 1000} s. Its log: ${log.path}`);
    await pause(after, undefined, { signal: quit.signal }).catch(() => undefined);
    if (quit.signal.aborted) return;
    launch();
    void becomeHealthy(quit.signal).then(
      () => say(`${how.name} runs again.`),
      (error) => quit.signal.aborted || say(error.message),
    );
    await watch(Math.min(after * 2, 30_000));
  }

  return {
    name: how.name,
    held: () => held,
    /** Gives what `healthy` answered. */
    async start(signal) {
      launch();
      const answer = await becomeHealthy(signal);
      void watch();
      return answer;
    },
    async stop() {
      quit.abort();
      if (!held) return;
      await endProcesses([held], { patience: how.stopsWithin ?? 10_000 });
      leash.release(held.pid);
    },
  };
}

/** The log is written by the process itself, not through us, so that it outlives a parent that is killed. */
function spawnInto(log, { command, args, env, cwd, user }) {
  const output = log.append();
  try {
    return spawn(command, args, {
      cwd,
      env,
      ...user,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output, output],
    });
  } finally {
    closeSync(output);
  }
}

const endOf = (child) =>
  new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, by) => resolve(by ? `ended by ${by}` : `code ${code}`));
  });

const found = (answer) => (answer ? { answer } : undefined);
