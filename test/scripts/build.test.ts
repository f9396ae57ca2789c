import { existsSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { aFolder, listen, put } from './folders.js';

const options = {
  rootDir: '.',
  outDir: 'dist',
  target: 'es2022',
  module: 'node20',
  types: [],
  incremental: true,
  tsBuildInfoFile: 'dist/.tsbuildinfo',
};
const bundler = `import { writeFileSync } from 'node:fs'; writeFileSync('dist/workers/bundle.txt', 'bundled');`;

function aClone() {
  const clone = aFolder({
    'package.json': '{"type":"module"}',
    'tsconfig.build.json': JSON.stringify({ compilerOptions: options, include: ['store', 'workers'] }),
    'store/one.ts': 'export const one: number = 1;\n',
    'store/two.ts': 'export const two: number = 2;\n',
    'store/migrations/1.sql': 'select 1;',
    'workers/bundle.ts': `// @ts-ignore: the test has no types of Node\n${bundler}\n`,
  });
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
  const { say, heard } = listen();
  return { clone, heard, make: () => build({ clone, say }), built: (name: string) => join(clone, 'dist', name) };
}

test('sources are compiled, what lies beside them is copied, and the workflows are bundled', async () => {
  const { make, built } = aClone();
  await make();
  expect(readFileSync(built('store/one.js'), 'utf8')).toContain('export const one = 1');
  expect(readFileSync(built('store/migrations/1.sql'), 'utf8')).toBe('select 1;');
  expect(readFileSync(built('workers/bundle.txt'), 'utf8')).toBe('bundled');
});

test('nothing is built when nothing has changed', async () => {
  const { make, heard, built } = aClone();
  await make();
  const before = [heard(), statSync(built('store/one.js')).mtimeMs];
  await make();
  expect([heard(), statSync(built('store/one.js')).mtimeMs]).toEqual(before);
});

test('what a removed source had become is removed', async () => {
  const { clone, make, built } = aClone();
  await make();
  rmSync(join(clone, 'store/two.ts'));
  await make();
  expect(existsSync(built('store/two.js'))).toBe(false);
  expect(existsSync(built('store/one.js'))).toBe(true);
});

test('a build that was cut off is made again from the beginning', async () => {
  const { make, built } = aClone();
  await make();
  for (const left of ['.built.json', 'store/one.js']) rmSync(built(left));
  await make();
  expect(existsSync(built('store/one.js'))).toBe(true);
});

test('a mistake in a source is shown, and is no build', async () => {
  const { clone, make, built } = aClone();
  put(join(clone, 'store/one.ts'), "export const one: number = 'one';\n");
  await expect(make()).rejects.toThrow(/do not compile:\n.*store\/one\.ts/s);
  expect(existsSync(built('.built.json'))).toBe(false);
});
