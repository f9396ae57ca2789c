import { Complaint } from './complaint.mjs';
import { commandOf, identify, parentOf, stillRuns } from './process-identity.mjs';

/**
 * Aborts at Ctrl-C, at SIGTERM, when the terminal closes, and when the npm that started us is gone.
 * A second Ctrl-C ends this process at once; the keeper then ends the rest.
 */
export function stopSignal() {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => (stop.signal.aborted ? process.exit(1) : stop.abort(new Complaint('Stopped.'))));
  }
  if (process.env.npm_lifecycle_event) watchNpm(() => stop.abort(new Complaint('Stopped: npm is gone.')));
  return stop.signal;
}

function watchNpm(gone) {
  const npm = findNpm(process.ppid);
  if (!npm) return;
  const timer = setInterval(() => {
    if (stillRuns(npm)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

/** The npm that started us, perhaps through a shell. */
function findNpm(pid, levels = 3) {
  if (!pid || levels === 0) return undefined;
  return /\bnpm\b/.test(commandOf(pid)) ? identify(pid) : findNpm(parentOf(pid), levels - 1);
}

/** Resolves when the signal aborts. */
export const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
