import { spawnSync } from 'node:child_process';
import { Complaint } from './complaint.mjs';
import { onPath } from './on-path.mjs';
import { lastLines, run } from './run.mjs';

/** What the whole of CI uses beyond npm's packages, by Debian's names, and how one sees that it is there. */
const wanted = {
  chromium: () => onPath('chromium'),
  prometheus: () => onPath('promtool'),
  'python3-venv': () => spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0,
};

/** Installs what is missing, where that is Debian and we may. */
export async function installDebianPackages({ say, signal }) {
  const missing = Object.keys(wanted).filter((name) => !wanted[name]());
  if (missing.length === 0) return;
  say(`Installing ${missing.join(', ')} (a minute or two, once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...missing]]) {
    const { code, output } = await run('apt-get', args, { env, signal });
    if (code !== 0)
      throw new Complaint(`Install ${missing.join(', ')} by hand: apt-get did not.\n${lastLines(output)}`);
  }
}
