import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { transform } from '@swc/core';

/** Builds the stand-ins into a folder, so that they can be run as a process; returns the entry. */
export async function build(folder: string): Promise<string> {
  const out = join(folder, 'built');
  for (const file of await readdir('stand-ins', { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const source = await readFile(join('stand-ins', file), 'utf8');
    const { code } = await transform(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
    const target = join(out, file.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  }
  await writeFile(join(out, 'package.json'), '{"type":"module"}');
  await symlink(resolve('node_modules'), join(out, 'node_modules'));
  return join(out, 'main.js');
}
