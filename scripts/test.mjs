import { enter } from './entry.mjs';

const contracts = 'test/contracts';

/** The contract tests compare with the published formats, which a clone alone does not have: they run when asked for. */
const unasked = (args) =>
  args.some((arg) => arg.includes(contracts))
    ? []
    : [`--testPathIgnorePatterns=/node_modules/`, `--testPathIgnorePatterns=/${contracts}/`];

enter(import.meta.url, async () => {
  const { runJest } = await import('./jest.mjs');
  const { prepare } = await import('./prepare.mjs');
  const { say } = await import('./progress.mjs');
  const { stopSignal } = await import('./stop-signal.mjs');
  const { startTestServers } = await import('./test-servers.mjs');
  const { findTimeSkipping } = await import('./time-skipping.mjs');
  const { env } = process;
  const args = process.argv.slice(2);
  const signal = stopSignal();

  await prepare({ say, signal });
  const skipping = await findTimeSkipping({ env, say, signal });
  if (skipping.reason) say(`Tests that skip time have no server to do it: ${skipping.reason}.`);
  const { postgres, temporal, processes, stop } = await startTestServers({ env, say, signal });
  try {
    const told = {
      ...env,
      DATABASE_URL: postgres.url,
      KEYS_DATABASE_URL: postgres.keysUrl,
      TEMPORAL_ADDRESS: temporal,
      TEMPORAL_NAMESPACE: 'livsferd',
      TIME_SKIPPING_SERVER: skipping.executable || '',
    };
    return await runJest([...args, ...unasked(args)], { env: told, hold: processes.hold, signal });
  } finally {
    await stop();
  }
});
