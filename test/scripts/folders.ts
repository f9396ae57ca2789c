import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder for one test, which any user may enter; removed when the tests of a file are over. */
export function aFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'livsferd-scripts-'));
  chmodSync(folder, 0o755);
  made.push(folder);
  for (const [name, text] of Object.entries(files)) put(join(folder, name), text);
  return folder;
}

/** Writes a file with its folders; one that begins with `#!` may be run. */
export function put(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  return path;
}

/** Hears what is said to the person. */
export function listen(): { say: (line: string) => void; heard: () => string } {
  const lines: string[] = [];
  return { say: (line) => void lines.push(line), heard: () => lines.join('\n') };
}
