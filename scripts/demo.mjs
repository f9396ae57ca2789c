import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, stateFolder } from './clone.mjs';
import { enter } from './entry.mjs';

/** Plays a life event through the stack that runs here, or through one that is started for it and stopped after. */
enter(import.meta.url, async () => {
  const { prepare } = await import('./prepare.mjs');
  const { findRunning } = await import('./running.mjs');
  const { startStack } = await import('./start.mjs');
  const { aborted, stopSignal } = await import('./stop-signal.mjs');
  const args = process.argv.slice(2);
  const quiet = args.includes('--json');
  const signal = stopSignal();

  await prepare({ signal, ...(quiet && { say: toStderr }) });
  const stack = findRunning(stateFolder()) ? undefined : await startStack({ signal, quiet });
  try {
    return await Promise.race([play(args), aborted(signal).then(() => 130)]);
  } finally {
    await stack?.stop();
  }
});

const toStderr = (sentence) => process.stderr.write(`${sentence}\n`);

function play(args) {
  const child = spawn(process.execPath, [join(root, 'bin', 'livsferd.mjs'), 'demo', ...args], {
    stdio: 'inherit',
    cwd: root,
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
