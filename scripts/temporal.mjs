import { join } from 'node:path';
import { openCache } from './cache.mjs';
import { Complaint, explain, inOneLine } from './complaint.mjs';
import { alone } from './lock.mjs';
import { onPath } from './on-path.mjs';
import { setAside } from './set-aside.mjs';
import { buildTemporal } from './temporal-build.mjs';
import { downloadTemporal } from './temporal-download.mjs';
import { askVersion, pinned } from './temporal-version.mjs';

const name = join(`temporal-${pinned.cli}`, process.platform === 'win32' ? 'temporal.exe' : 'temporal');

/**
 * Finds a Temporal server: `{ address }` of one that runs already, or the `{ executable }` that starts one.
 * Tries, in this order, TEMPORAL_ADDRESS, the PATH, the cache, the official download and a build with Go.
 */
export async function findTemporal({
  env = process.env,
  say,
  signal,
  cache = openCache({ env, say }),
  download,
  every,
} = {}) {
  if (env.TEMPORAL_ADDRESS) return { address: env.TEMPORAL_ADDRESS };
  const tried = ['TEMPORAL_ADDRESS: not set'];
  const ways = [
    () => fromPath(env),
    () => fromCache(cache),
    () => make({ env, say, signal, cache, download, every, tried }),
  ];
  for (const way of ways) {
    const { executable, reason } = await way();
    if (executable) return { executable };
    if (reason) tried.push(reason);
  }
  throw new Complaint(nothingWorked(tried));
}

async function fromPath(env) {
  const executable = onPath('temporal', env);
  if (!executable) return { reason: 'the PATH: there is no `temporal` on it' };
  const { is, newEnough } = await askVersion(executable);
  return newEnough ? { executable } : { reason: `the PATH: ${executable} is too old or does not run (${is})` };
}

function fromCache(cache) {
  const executable = cache.find(name);
  return executable ? { executable } : { reason: `the cache: nothing yet in ${cache.shared}` };
}

async function make({ env, say, signal, cache, download, every, tried }) {
  const folder = cache.folder();
  const target = join(folder, name);
  const what = 'it fetches or builds the Temporal server';
  return alone(`${join(folder, `temporal-${pinned.cli}`)}.lock`, { say, signal, what }, async () => {
    if (cache.find(name)) return { executable: cache.find(name) };
    const ways = {
      'the official download': (half) => downloadTemporal({ file: half, say, signal, from: download }),
      'a build with Go': (half) => buildTemporal({ file: half, say, signal, env, every }),
    };
    for (const [way, into] of Object.entries(ways)) {
      const failure = await attempt(target, into, signal);
      if (!failure) return { executable: target };
      tried.push(`${way}: ${failure}`);
    }
    return {};
  });
}

/** Undefined when it worked, else why not. */
async function attempt(target, into, signal) {
  try {
    await setAside(target, into);
    return undefined;
  } catch (error) {
    signal?.throwIfAborted();
    return error.code === 'ENOSPC' ? explain(error) : reasonOf(error);
  }
}

const reasonOf = (error) => (error.message.includes('\n') ? error.message : inOneLine(error));

const nothingWorked = (tried) => `No Temporal server could be had. What was tried:
${tried.map((line) => `  - ${line}`).join('\n')}
What you can do, one of these:
  - install the Temporal CLI ${pinned.cli} or newer, so that \`temporal\` is on the PATH (docs.temporal.io/cli);
  - start a Temporal server anywhere and set TEMPORAL_ADDRESS=host:port;
  - install Go (go.dev/dl) and start again: Livsferd then builds the server itself, in about five minutes.`;
