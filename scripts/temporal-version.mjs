import { inOneLine } from './complaint.mjs';
import { isAtLeast } from './node-version.mjs';
import { run } from './run.mjs';

/** The Temporal CLI that Livsferd is tested with, and the server within it. */
export const pinned = { cli: '1.8.2', server: '1.31.2' };

/** What a `temporal` says of itself, and whether it is new enough; one built from source knows only its server. */
export async function askVersion(executable) {
  const { code, output } = await run(executable, ['--version'], { timeout: 10_000 });
  const said = /temporal version (\S+)(?:.*?Server (\d[\d.]*))?/.exec(output);
  if (code !== 0 || !said) return { is: inOneLine({ message: output || `it ended with ${code}` }), newEnough: false };
  const [, cli, server] = said;
  const fromSource = cli.startsWith('0.0.0');
  return {
    is: fromSource ? `built from source, server ${server}` : cli,
    newEnough: fromSource ? isAtLeast(server ?? '0', pinned.server) : isAtLeast(cli, pinned.cli),
  };
}
