import { existsSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { aFolder, listen, put } from './folders.js';

const config = `export default {
  root: import.meta.dirname,
  logLevel: 'error',
  build: { outDir: '../dist/web', emptyOutDir: true, rolldownOptions: { input: import.meta.dirname + '/home/index.html' } },
};`;

function aClone() {
  const clone = aFolder({
    'package.json': '{"type":"module"}',
    'tsconfig.build.json': JSON.stringify({
      compilerOptions: { rootDir: '.', outDir: 'dist', types: [] },
      include: ['store'],
    }),
    'store/one.ts': 'export const one: number = 1;\n',
    'web/vite.config.ts': config,
    'web/home/index.html': '<!doctype html><title>One</title><script type="module" src="./home.ts"></script>',
    'web/home/home.ts': "document.title = 'home';\n",
  });
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
  const { say, heard } = listen();
  const page = join(clone, 'dist', 'web', 'home', 'index.html');
  return { clone, heard, page, make: () => build({ clone, say }) };
}

test('the pages are built when they have changed, and only then; the code is left alone', async () => {
  const { clone, make, page } = aClone();
  await make();
  const [built, code] = [statSync(page).mtimeMs, statSync(join(clone, 'dist/store/one.js')).mtimeMs];
  await make();
  expect(statSync(page).mtimeMs).toBe(built);
  put(
    join(clone, 'web/home/index.html'),
    '<!doctype html><title>Two</title><script type="module" src="./home.ts"></script>',
  );
  await make();
  expect(readFileSync(page, 'utf8')).toContain('Two');
  expect(statSync(join(clone, 'dist/store/one.js')).mtimeMs).toBe(code);
});

test('pages that are gone are built again', async () => {
  const { clone, make, page } = aClone();
  await make();
  rmSync(join(clone, 'dist'), { recursive: true });
  await make();
  expect(existsSync(page)).toBe(true);
});

test('a page that cannot be built is shown, and built again next time', async () => {
  const { clone, make, page } = aClone();
  put(join(clone, 'web/home/home.ts'), "import './gone.js';\n");
  await expect(make()).rejects.toThrow(/pages could not be built/);
  put(join(clone, 'web/home/home.ts'), "document.title = 'home';\n");
  await make();
  expect(existsSync(page)).toBe(true);
});
