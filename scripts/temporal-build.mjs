import { mkdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPath } from './on-path.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, run } from './run.mjs';
import { askVersion, pinned } from './temporal-version.mjs';

const module = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), 'temporal');
const spaceNeeded = 4e9;

/** Builds the pinned CLI with Go. Throws an error whose message says why it could not. */
export async function buildTemporal({ file, say, signal, env = process.env, every = 15_000 }) {
  const go = onPath('go', env);
  if (!go) throw new Error('Go is not installed (no `go` on the PATH)');
  const what = `Building the Temporal server ${pinned.cli} with Go (about five minutes, once; later starts and other clones reuse it)`;
  mkdirSync(dirname(file), { recursive: true });
  refuseIfFull(dirname(file));

  const args = [
    'build',
    '-mod=readonly',
    '-trimpath',
    '-ldflags=-s -w',
    '-o',
    file,
    'github.com/temporalio/cli/cmd/temporal',
  ];
  const how = {
    cwd: module,
    env: { ...env, GOWORK: 'off' },
    signal,
    note: join(dirname(dirname(file)), 'building-temporal.json'),
  };
  const { code, output } = await withProgress({ say, what, every }, () => run(go, args, how));
  if (code !== 0) throw new Error(`"go build" ended with ${code}:\n${lastLines(output, 6)}`);
  const { is, newEnough } = await askVersion(file);
  if (!newEnough) throw new Error(`what was built does not run (${is})`);
}

function refuseIfFull(folder) {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= spaceNeeded) return;
  throw new Error(`the build needs 4 GB of disk, and ${folder} has ${(free / 1e9).toFixed(1)} GB left`);
}
