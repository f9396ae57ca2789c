import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCache } from '../cache.mjs';
import { Complaint } from '../complaint.mjs';
import { withProgress } from '../progress.mjs';
import { lastLines, run } from '../run.mjs';

const requirements = fileURLToPath(new URL('./requirements.txt', import.meta.url));

/** Schemathesis' own program, in a virtual environment of exactly the pinned versions; made once for a user. */
export async function findSchemathesis({ env = process.env, say, signal }) {
  const cache = openCache({ env, say });
  const pinned = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const name = `schemathesis-${pinned}`;
  const place = cache.find(name) ?? join(cache.folder(), name);
  if (!existsSync(join(place, 'ready')))
    await withProgress({ say, what: 'Installing schemathesis (a minute, once)' }, () =>
      install(place, { env, signal }),
    );
  return join(place, 'bin', 'schemathesis');
}

/** Whole or not at all: what is half made is made anew. */
async function install(place, { env, signal }) {
  rmSync(place, { recursive: true, force: true });
  const steps = [
    ['python3', ['-m', 'venv', place]],
    [join(place, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--no-deps', '-r', requirements]],
  ];
  for (const [command, args] of steps) {
    const { code, output } = await run(command, args, { env, signal });
    if (code !== 0)
      throw new Complaint(
        `Schemathesis could not be installed; it needs Python 3.11 with venv, and PyPI:\n${lastLines(output)}`,
      );
  }
  writeFileSync(join(place, 'ready'), '');
}
