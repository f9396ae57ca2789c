import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openStateFolder, root, stateFolder } from './clone.mjs';
import { Complaint } from './complaint.mjs';
import { isInstalled, markInstalled, npmHasInstalled } from './installed.mjs';
import { npmCommand } from './npm.mjs';
import { ensurePostgresLinks } from './postgres-package.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, run } from './run.mjs';

/** Installs what the lockfile names, unless that has been done to the end. The caller holds the set-up lock. */
export async function ensureDependencies({ clone = root, say, signal, env = process.env }) {
  if (isInstalled(clone)) return;
  if (!npmHasInstalled(clone)) await install({ clone, say, signal, env });
  await ensurePostgresLinks(clone);
  markInstalled(clone);
}

async function install({ clone, say, signal, env }) {
  const { command, first } = npmCommand(env);
  openStateFolder(stateFolder(clone));
  forget(clone);
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  const what = 'Installing the dependencies from the lockfile (about a minute, once)';
  const { code, output } = await withProgress({ say, what }, () =>
    run(command, args, { cwd: clone, env, signal, note: join(stateFolder(clone), 'installing.json') }),
  );
  if (code === 0) return;
  if (/ENOSPC/.test(output)) throw Object.assign(new Error('npm ci'), { code: 'ENOSPC' });
  throw new Complaint(
    `The dependencies could not be installed: "npm ci" ended with ${code}.\n${lastLines(output)}\n${whatToDo}`,
  );
}

const whatToDo =
  'See that the package registry can be reached (npm ping) and that node_modules may be written, then start again: the next start begins afresh.';

/** An earlier install, whole or half, no longer counts from here on. */
function forget(clone) {
  const folder = join(clone, 'node_modules');
  mkdirSync(folder, { recursive: true });
  for (const note of ['.livsferd-installed', '.package-lock.json']) rmSync(join(folder, note), { force: true });
}
