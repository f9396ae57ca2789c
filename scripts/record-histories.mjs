import { enter } from './entry.mjs';

/** The life events that the demo can play. */
async function lifeEvents() {
  const { scripts } = await import('../dist/cli/demo/scripts/index.js');
  return Object.values(scripts).map((it) => it.lifeEvent);
}

/**
 * Records anew the histories that test/histories replays. Everything, or what the arguments name:
 * `harbour` the made-up journeys; `lives` the lives of every life event that show in which ways errands end, on the server that skips time;
 * `demos` what the demo plays, on a stack of its own; a life event both of its own; `<life event>-lives` or `<life event>-demo` one of them.
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
  const { findTimeSkipping } = await import('./time-skipping.mjs');
  const { preferredPorts } = await import('./ports.mjs');
  const { removePlace } = await import('./postgres-place.mjs');
  const { startStack } = await import('./start.mjs');
  const { stopSignal } = await import('./stop-signal.mjs');
  const wanted = process.argv.slice(2);
  const isWanted = (...names) => wanted.length === 0 || names.some((it) => wanted.includes(it));
  const signal = stopSignal();
  await prepare({ signal });
  const all = await lifeEvents();
  const lives = all.filter((it) => isWanted('lives', it, `${it}-lives`));
  const demos = all.filter((it) => isWanted('demos', it, `${it}-demo`));
  const recordBy = (file, args, env) =>
    runJest(['--testMatch', fileURLToPath(new URL(`../test/histories/${file}`, import.meta.url)), ...args], {
      env,
      signal,
    });

  if (isWanted('harbour') && (await recordBy('record.ts', [])) !== 0) return 1;
  if (lives.length > 0 && (await recordLives({ lives, recordBy, findTimeSkipping, signal })) !== 0) return 1;
  if (demos.length === 0) return 0;
  const anyPorts = Object.fromEntries(Object.keys(preferredPorts).map((name) => [name, 0]));
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-record-'));
  chmodSync(folder, 0o755);
  const stack = await startStack({ folder, signal, preferred: anyPorts });
  try {
    const histories = await openHistories({ folder, stack });
    try {
      for (const it of demos) await recordDemo({ lifeEvent: it, folder, root, histories });
    } finally {
      await histories.close();
    }
  } finally {
    await stack.stop();
    removePlace(folder);
    rmSync(folder, { recursive: true, force: true });
  }
});

async function recordLives({ lives, recordBy, findTimeSkipping, signal }) {
  const { executable, reason } = await findTimeSkipping({ env: process.env, say: console.log, signal });
  if (!executable) throw new Error(`Lives cannot be played: ${reason}.`);
  const env = { ...process.env, TIME_SKIPPING_SERVER: executable };
  return recordBy('record-lives.ts', ['-t', `^(${lives.join('|')})$`], env);
}

/** Plays the demo to its end, and writes down what it left. */
async function recordDemo({ lifeEvent, folder, root, histories }) {
  const { join } = await import('node:path');
  const { spawn } = await import('node:child_process');
  const { writeRecorded } = await import('../test/histories/recorded.mjs');
  const name = `${lifeEvent}-demo`;
  console.log(`${name} …`);
  const play = spawn(process.execPath, [join(root, 'bin', 'livsferd.mjs'), 'demo', '--json', lifeEvent], {
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
