import { createInterface } from 'node:readline';
import { endProcesses } from './end-processes.mjs';

/*
 * A process of its own that ends what a parent has started when the parent is gone, however it went.
 * It hears of them, one JSON object a line, on a pipe that closes with the parent.
 */
const held = new Map();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

createInterface({ input: process.stdin })
  .on('line', hear)
  .on('close', () => endProcesses([...held.values()].reverse()).finally(() => process.exit()));

function hear(line) {
  try {
    const { hold, release } = JSON.parse(line);
    if (hold) held.set(hold.pid, hold);
    held.delete(release);
  } catch {
    // The parent was ended in the middle of a line.
  }
}
