import { enter } from './entry.mjs';

/** Builds what is not built, and writes docs/reference and docs/life-events anew. */
enter(import.meta.url, async () => {
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { pathToFileURL } = await import('node:url');
  const { root } = await import('./clone.mjs');
  const { runJest } = await import('./jest.mjs');
  const { prepare } = await import('./prepare.mjs');
  const { stopSignal } = await import('./stop-signal.mjs');
  const { referencePages } = await import('./reference/pages.mjs');
  const signal = stopSignal();
  await prepare({ signal });

  const built = (file) => import(pathToFileURL(join(root, 'dist', file)).href);
  const [{ lifeEvents }, { manifests }, { parameters }, { rounds }, { appeals }, { undoTable }, { text }] =
    await Promise.all(
      [
        'life-events/index.js',
        'agencies/manifests.js',
        'life-events/law/parameters.js',
        'journey/rounds/index.js',
        'journey/appeals.js',
        'journey/undo-table.js',
        'life-events/texts/text.js',
      ].map(built),
    );
  const pages = referencePages({ lifeEvents, manifests, parameters, rounds, appeals, undoTable, text });
  const folder = join(root, 'docs', 'reference');
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(folder, name), page);
  console.log(`Wrote ${Object.keys(pages).length} pages to docs/reference.`);
  return runJest(['--testMatch', join(root, 'test', 'docs', 'write-life-events.ts')], { signal });
});
