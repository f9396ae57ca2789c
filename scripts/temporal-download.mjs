import { chmodSync, createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { withProgress } from './progress.mjs';
import { run } from './run.mjs';
import { askVersion, pinned } from './temporal-version.mjs';

/** Fetches the official CLI as `file`. Throws an error whose message says why it could not. */
export async function downloadTemporal({ file, say, signal, from = 'https://temporal.download' }) {
  const archiveOf = (version) => `${from}/cli/archive/${version}?platform=${system()}&arch=${machine()}`;
  const asPinned = await open(archiveOf(`v${pinned.cli}`), signal);
  const response = asPinned.ok ? asPinned : await open(archiveOf('latest'), signal);
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const folder = `${file}-unpacked`;
  try {
    const what = `Downloading the Temporal server ${pinned.cli} (some seconds, once)`;
    await withProgress({ say, what }, () => unpack(response, folder, signal));
    renameSync(join(folder, process.platform === 'win32' ? 'temporal.exe' : 'temporal'), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  chmodSync(file, 0o755);
  const { is, newEnough } = await askVersion(file);
  if (!newEnough) throw new Error(`what came does not run or is too old (${is})`);
}

async function unpack(response, folder, signal) {
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'archive');
  await pipeline(Readable.fromWeb(response.body), createWriteStream(archive), { signal: soon(300_000, signal) });
  const { code, output } = await run('tar', ['-xf', archive, '-C', folder], { signal });
  if (code !== 0) throw new Error(`the archive could not be unpacked: ${output.trim()}`);
}

async function open(url, signal) {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(new Error('no answer within 8 s')), 8000);
  try {
    return await fetch(url, { signal: AbortSignal.any([impatience.signal, signal].filter(Boolean)) });
  } finally {
    clearTimeout(timer);
  }
}

const soon = (ms, signal) => AbortSignal.any([AbortSignal.timeout(ms), signal].filter(Boolean));
const system = () => (process.platform === 'win32' ? 'windows' : process.platform);
const machine = () => (process.arch === 'x64' ? 'amd64' : process.arch);
