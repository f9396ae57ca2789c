import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(process.cwd(), 'ops', 'prometheus');

/** Whether this machine has promtool (Debian's package `prometheus`). */
export const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

/** Runs promtool beside the rules, and gives what it said where it was not content. */
export function promtool(args: readonly string[], input = ''): string | undefined {
  const { status, stdout, stderr } = spawnSync('promtool', args, { cwd: folder, input, encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout}\n${stderr}`;
}

/** Checks rules that stand in no file of ours. */
export function promtoolChecks(rules: object): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'livsferd-rules-'));
  try {
    const file = join(place, 'rules.yml');
    writeFileSync(file, JSON.stringify(rules));
    return promtool(['check', 'rules', file]);
  } finally {
    rmSync(place, { recursive: true });
  }
}
