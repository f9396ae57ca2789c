import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './clone.mjs';
import { Complaint } from './complaint.mjs';
import { enter } from './entry.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { withProgress } from './progress.mjs';
import { lastLines, run } from './run.mjs';
import { compiled, hashOfPages, readSources } from './sources.mjs';

/** Compiles to dist/ what has changed since the last whole build. The caller holds the set-up lock. */
export async function build({ clone = root, say, signal }) {
  await buildCode({ clone, say, signal });
  await buildPages({ clone, say, signal });
}

async function buildCode({ clone, say, signal }) {
  const note = join(clone, 'dist', '.built.json');
  const [sources, last] = [readSources(clone), readJson(note)];
  if (last?.hash === sources.hash) return;
  rmSync(note, { force: true });
  if (!last) rmSync(join(clone, 'dist', '.tsbuildinfo'), { force: true });
  await withProgress({ say, what: 'Building (some seconds, when something has changed)' }, async () => {
    await compile(clone, signal);
    removeOrphans(clone, last?.files ?? [], sources.files);
    for (const asset of sources.assets) copy(clone, asset);
    await bundle(clone, signal);
  });
  writeJson(note, { hash: sources.hash, files: sources.files });
}

/** The pages have a note of their own: a change in them compiles nothing else, and the other way round. */
async function buildPages({ clone, say, signal }) {
  const note = join(clone, 'dist', '.pages.json');
  const hash = hashOfPages(clone);
  if (hash === undefined || readJson(note)?.hash === hash) return;
  rmSync(note, { force: true });
  await withProgress({ say, what: 'Building the pages (a second or two)' }, async () => {
    const vite = join(clone, 'node_modules', 'vite', 'bin', 'vite.js');
    const args = [vite, 'build', '--config', join('web', 'vite.config.ts'), '--logLevel', 'warn'];
    const { code, output } = await run(process.execPath, args, { cwd: clone, signal });
    if (code !== 0) throw new Complaint(`The pages could not be built:\n${lastLines(output, 30)}`);
  });
  writeJson(note, { hash });
}

async function compile(clone, signal) {
  const compiler = join(clone, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
  const { code, output } = await run(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: clone, signal });
  if (code !== 0) throw new Complaint(`The sources do not compile:\n${lastLines(output, 30)}`);
}

/** Temporal's sandbox takes one file; the workers' room knows how to make it. */
async function bundle(clone, signal) {
  if (!existsSync(join(clone, 'dist', 'workers', 'bundle.js'))) return;
  const { code, output } = await run(process.execPath, [join('dist', 'workers', 'bundle.js')], { cwd: clone, signal });
  if (code !== 0) throw new Complaint(`The workflow bundle could not be made:\n${lastLines(output, 30)}`);
}

function removeOrphans(clone, before, now) {
  const kept = new Set(now);
  for (const file of before.filter((it) => !kept.has(it))) {
    for (const path of [compiled(file), `${compiled(file)}.map`]) rmSync(join(clone, path), { force: true });
  }
}

function copy(clone, asset) {
  const target = join(clone, 'dist', asset);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(clone, asset), target);
}

enter(import.meta.url, async () => {
  const { prepare } = await import('./prepare.mjs');
  await prepare({});
});
