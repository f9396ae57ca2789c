import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const web = fileURLToPath(new URL('.', import.meta.url));

/** Every folder with an index.html is a page, built to the same place under dist/web. */
const pages = readdirSync(web)
  .map((folder) => join(web, folder, 'index.html'))
  .filter((file) => existsSync(file));

/** Lays a compressed copy beside each script and sheet, for whoever can read it. */
const compress: Plugin = {
  name: 'compress',
  writeBundle({ dir }, bundle) {
    for (const file of Object.keys(bundle).filter((it) => /\.(js|css)$/.test(it)))
      writeFileSync(join(dir!, `${file}.br`), brotliCompressSync(readFileSync(join(dir!, file))));
  },
};

export default defineConfig({
  root: web,
  cacheDir: '../node_modules/.vite',
  publicDir: false,
  plugins: [compress],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages },
  },
});
