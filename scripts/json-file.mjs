import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** What a JSON file holds; undefined when it is missing or was only half written. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes a file whole or not at all: readers never see half of it. */
export function writeWhole(path, text, mode = 0o600) {
  const half = `${path}.${process.pid}`;
  try {
    writeFileSync(half, text, { mode });
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/** Writes a value as JSON, whole or not at all. */
export const writeJson = (path, value) => writeWhole(path, `${JSON.stringify(value, null, 2)}\n`);
