import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openCache } from './cache.mjs';
import { root } from './clone.mjs';
import { inOneLine } from './complaint.mjs';
import { alone } from './lock.mjs';
import { onPath } from './on-path.mjs';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';
import { setAside } from './set-aside.mjs';

const name = 'time-skipping-1.35.0';
const recipe = join(root, 'scripts', 'time-skipping', 'pom.xml');
const wrapper = `#!/bin/sh
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`;

/**
 * Temporal's test server that skips time: `{ executable }` for the SDK's `existing-path`,
 * or `{ reason }` where it cannot be had, which is for the caller to judge.
 */
export async function findTimeSkipping({ env = process.env, say, signal, cache = openCache({ env, say }) }) {
  if (process.platform === 'win32') return { reason: 'on Windows the SDK fetches its own' };
  if (!onPath('java', env)) return { reason: 'Java is not installed (no `java` on the PATH)' };
  const executable = cache.find(join(name, 'run'));
  if (executable) return { executable };
  const maven = onPath('mvn', env);
  if (!maven) return { reason: 'Maven, which fetches it, is not installed (no `mvn` on the PATH)' };
  try {
    return { executable: await fetchInto(cache.folder(), { maven, env, say, signal }) };
  } catch (error) {
    signal?.throwIfAborted();
    return { reason: inOneLine(error) };
  }
}

async function fetchInto(folder, { maven, env, say, signal }) {
  const target = join(folder, name);
  const what = 'it fetches the time-skipping test server';
  await alone(`${target}.lock`, { say, signal, what }, () =>
    setAside(target, (half) => fill(half, { maven, env, say, signal })),
  );
  return join(target, 'run');
}

async function fill(folder, { maven, env, say, signal }) {
  mkdirSync(join(folder, 'lib'), { recursive: true });
  const args = ['-q', '-B', '-f', recipe, 'dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'lib')}`];
  const what = 'Fetching the time-skipping test server with Maven (about ten seconds, once)';
  const how = { env, signal, timeout: 300_000, note: join(dirname(folder), 'fetching-time-skipping.json') };
  const { code, output } = await withProgress({ say, what }, () => run(maven, args, how));
  if (code !== 0)
    throw new Error(`Maven could not fetch it: ${output.trim().split('\n')[0] || `it ended with ${code}`}`);
  writeFileSync(join(folder, 'run'), wrapper, { mode: 0o755 });
}
