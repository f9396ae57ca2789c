import { enter } from './entry.mjs';

const bin = (...path) => ['node_modules', ...path].join('/');

/** What CI holds the sources to, as arguments to Node, in the order in which mistakes are cheapest to mend. */
const checks = {
  types: [bin('@typescript', 'native', 'bin', 'tsc'), '--noEmit', '--tsBuildInfoFile', '.livsferd/verify.tsbuildinfo'],
  pages: [bin('@typescript', 'native', 'bin', 'tsc'), '--noEmit', '-p', 'web/tsconfig.json'],
  biome: [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci'],
  knip: [bin('knip', 'bin', 'knip.js')],
  dclint: [bin('dclint', 'bin', 'dclint.cjs'), 'docker-compose.yml'],
  architecture: ['--experimental-vm-modules', bin('jest', 'bin', 'jest.js'), 'test/architecture.test.ts'],
};

enter(import.meta.url, async () => {
  const { root } = await import('./clone.mjs');
  const { prepare } = await import('./prepare.mjs');
  const { run } = await import('./run.mjs');
  const { shown } = await import('./shown.mjs');
  const { stopSignal } = await import('./stop-signal.mjs');
  const signal = stopSignal();
  await prepare({ signal, builds: false });

  let failed = 0;
  for (const [name, args] of Object.entries(checks)) {
    const began = Date.now();
    const { code, output } = await run(process.execPath, args, { cwd: root, env: process.env, signal });
    console.log(`${name.padEnd(13)} ${code === 0 ? 'ok' : 'FAILED'}  (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (code === 0) continue;
    console.log(shown(output));
    failed += 1;
  }
  return failed === 0 ? 0 : 1;
});
