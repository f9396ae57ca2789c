import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readJson } from './json-file.mjs';

const decisive = ['tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'];
const unbuilt = ['.ts', '.md'];

/** The files that a build depends on, and one hash over what they hold. Paths are relative to the clone. */
export function readSources(clone) {
  const rooms = readJson(join(clone, 'tsconfig.build.json'))?.include ?? [];
  const files = rooms
    .filter((room) => existsSync(join(clone, room)))
    .flatMap((room) => filesIn(clone, room))
    .sort();
  return { hash: hashOver(clone, [...decisive, ...files]), files, assets: files.filter(isAsset) };
}

function hashOver(clone, files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(contentOf(join(clone, file)))
      .update('\0');
  return hash.digest('hex');
}

/** One hash over what the pages are built from; nothing where a clone has none. */
export function hashOfPages(clone) {
  if (!existsSync(join(clone, 'web', 'vite.config.ts'))) return undefined;
  return hashOver(clone, ['package-lock.json', ...filesIn(clone, 'web').sort()]);
}

/** Where a source's compiled form lies, relative to the clone. */
export const compiled = (file) => join('dist', file.replace(/\.ts$/, '.js'));

/** What stands beside the code and is read at run time: migrations, texts, schemas. */
const isAsset = (file) => !unbuilt.includes(extname(file)) && !/^(test|bench)[\\/]/.test(file);

function filesIn(clone, folder) {
  return readdirSync(join(clone, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(clone.length + 1));
}

const contentOf = (path) => (existsSync(path) ? readFileSync(path) : '');
