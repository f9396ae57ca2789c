import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeComplaint } from './node-version.mjs';

/**
 * Runs `work` if `url` is the script that Node was started with, and ends with a sentence rather than a stack.
 * Everything else is loaded inside `work`, so that a Node too old to parse it still gets its sentence.
 */
export function enter(url, work) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== fileURLToPath(url)) return;
  const tooOld = nodeComplaint(process.version);
  if (tooOld) {
    console.error(tooOld);
    process.exit(1);
  }
  work().then(leave, (error) => import('./complaint.mjs').then(({ explain }) => fail(explain(error))));
}

const leave = (code) => process.exit(code || 0);

function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
