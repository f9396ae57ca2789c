import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { identify } from './process-identity.mjs';

/** A keeper for processes: those it holds do not outlive this one, even after `kill -9`. */
export function openLeash() {
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('./keeper.mjs', import.meta.url))], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.on('error', () => undefined);
  keeper.stdin.on('error', () => undefined);
  keeper.unref();
  keeper.stdin.unref();
  const tell = (word) => keeper.stdin.write(`${JSON.stringify(word)}\n`);
  return {
    keeper: identify(keeper.pid),
    hold(pid, how = {}) {
      const held = { ...identify(pid), ...how };
      tell({ hold: held });
      return held;
    },
    release: (pid) => tell({ release: pid }),
    close: () => keeper.stdin.end(),
  };
}
