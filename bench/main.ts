/** Prints how the engine compares with the hand-written limit, one JSON line a figure. `--gate`: only what holds on any machine. */
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { measureDoor } from './door/index.js';
import { print } from './figure.js';
import { gates } from './gates.js';
import { compareLive } from './live.js';
import type { Compared } from './pairs.js';
import { compareReplays } from './replay.js';
import { startServer } from './server.js';
import { makeBundles } from './workers.js';

const pairs = 20;

Runtime.install({ logger: new DefaultLogger('ERROR') });
const server = await startServer((line) => console.error(line));
try {
  const where = { address: server.address, bundles: await makeBundles() };
  const { kept, counted } = await gates(where);
  if (!kept) process.exitCode = 1;
  if (!process.argv.includes('--gate')) {
    report('worker CPU a journey, ms', await compareLive(where, pairs));
    report('replay CPU a journey, ms', await compareReplays(where.bundles, counted, pairs));
  }
} finally {
  await server.stop();
}
if (!(await measureDoor(!process.argv.includes('--gate')))) process.exitCode = 1;

function report(figure: string, { isMeasured, ratio, ...rest }: Compared): void {
  print({ figure, ...rest, ratio: isMeasured ? ratio : 'not measured', ...(!isMeasured && { seen: ratio }) });
}
