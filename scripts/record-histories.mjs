import { enter } from './entry.mjs';

/** Ways of having children, by name, as the demo plays them: some are two variants at once. */
const havingChildren = {
  birth: [],
  twins: ['--twins'],
  stillborn: ['--stillborn'],
  'one-stillborn': ['--twins', '--stillborn'],
  annulled: ['--annul'],
  protected: ['--protected'],
};

/** What the demo is played with, by the name of the recording: each life event as it usually goes, and in each of its variants. */
async function recordings() {
  const { scripts } = await import('../dist/cli/demo/scripts/index.js');
  const others = Object.values(scripts).filter(({ lifeEvent }) => lifeEvent !== 'having-children');
  return Object.fromEntries([
    ...Object.entries(havingChildren).map(([name, played]) => [
      `having-children-${name}`,
      ['having-children', ...played],
    ]),
    ...others.flatMap(({ lifeEvent, variants = {} }) => [
      [lifeEvent, [lifeEvent]],
      ...Object.keys(variants).map((it) => [`${lifeEvent}-${it}`, [lifeEvent, `--${it}`]]),
    ]),
  ]);
}

/**
 * Records anew the histories that test/histories replays: of the demo, on a stack of its own, and of made-up journeys.
 * Names of recordings, or of life events, as arguments record only those; `harbour` the made-up ones.
 */
enter(import.meta.url, async () => {
  const { chmodSync, mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const { fileURLToPath } = await import('node:url');
  const { root } = await import('./clone.mjs');
  const { runJest } = await import('./jest.mjs');
  const { openHistories } = await import('./histories.mjs');
  const { prepare } = await import('./prepare.mjs');
  const { preferredPorts } = await import('./ports.mjs');
  const { removePlace } = await import('./postgres-place.mjs');
  const { startStack } = await import('./start.mjs');
  const { stopSignal } = await import('./stop-signal.mjs');
  const wanted = process.argv.slice(2);
  const isWanted = (name, [lifeEvent] = []) =>
    wanted.length === 0 || wanted.includes(name) || wanted.includes(lifeEvent);
  const signal = stopSignal();
  await prepare({ signal });
  const plays = Object.entries(await recordings()).filter(([name, played]) => isWanted(name, played));

  if (isWanted('harbour')) {
    const code = await runJest(['--testMatch', fileURLToPath(new URL('../test/histories/record.ts', import.meta.url))]);
    if (code !== 0 || plays.length === 0) return code;
  }
  const anyPorts = Object.fromEntries(Object.keys(preferredPorts).map((name) => [name, 0]));
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-record-'));
  chmodSync(folder, 0o755);
  const stack = await startStack({ folder, signal, preferred: anyPorts });
  try {
    const histories = await openHistories({ folder, stack });
    try {
      for (const [name, played] of plays) await record({ name, played, folder, root, histories });
    } finally {
      await histories.close();
    }
  } finally {
    await stack.stop();
    removePlace(folder);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Plays one to its end, and writes down what it left. */
async function record({ name, played, folder, root, histories }) {
  const { join } = await import('node:path');
  const { spawn } = await import('node:child_process');
  const { writeRecorded } = await import('../test/histories/recorded.mjs');
  console.log(`${name} …`);
  const play = spawn(process.execPath, [join(root, 'bin', 'livsferd.mjs'), 'demo', '--json', ...played], {
    env: { ...process.env, LIVSFERD_STATE: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: root,
  });
  let output = '';
  for await (const part of play.stdout.setEncoding('utf8')) output += part;
  if (output === '') throw new Error('The demo did not come to its end.');
  const { standing, astray } = JSON.parse(output);
  if (astray.length > 0) throw new Error(`The demo went astray, and is not worth recording: ${JSON.stringify(astray)}`);
  writeRecorded(join(root, 'test', 'histories'), name, await histories.read(standing.journey));
}
