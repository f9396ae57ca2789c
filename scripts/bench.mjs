import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './clone.mjs';
import { enter } from './entry.mjs';

/** Builds what is not built, and measures; see bench/README.md. */
enter(import.meta.url, async () => {
  const { prepare } = await import('./prepare.mjs');
  const { stopSignal } = await import('./stop-signal.mjs');
  await prepare({ signal: stopSignal(), say: (sentence) => process.stderr.write(`${sentence}\n`) });
  const child = spawn(process.execPath, [join(root, 'dist', 'bench', 'main.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: root,
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});
