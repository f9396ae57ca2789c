import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is truthy, and gives it; undefined when time is up. An error is a no. */
export async function waitUntil(ask, { patience = 60_000, every = 100, signal } = {}) {
  for (const until = Date.now() + patience; ; await pause(every)) {
    signal?.throwIfAborted();
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => undefined);
    if (answer) return answer;
    if (Date.now() >= until) return undefined;
  }
}

/** Whether an address answers 200. */
export const answersOk = async (url) => (await fetch(url, { signal: AbortSignal.timeout(2000) })).status === 200;

/** Whether somebody listens on a port. */
export const isOpen = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const say = (answer) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', say(true)).on('error', say(false)).on('timeout', say(false));
  });
