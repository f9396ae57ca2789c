import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { transform } from '@swc/core';

/** What a process of stand-ins is made of. */
const rooms = ['stand-ins', 'ops/log'];

/** Builds the stand-ins into a folder, so that they can be run as a process; returns the entry. */
export async function build(folder: string): Promise<string> {
  const out = join(folder, 'built');
  for (const room of rooms)
    for (const file of await readdir(room, { recursive: true }))
      if (file.endsWith('.ts')) await compile(join(room, file), join(out, room, file));
  await writeFile(join(out, 'package.json'), '{"type":"module"}');
  await symlink(resolve('node_modules'), join(out, 'node_modules'));
  return join(out, 'stand-ins', 'main.js');
}

async function compile(from: string, to: string): Promise<void> {
  const source = await readFile(from, 'utf8');
  const { code } = await transform(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to.replace(/\.ts$/, '.js'), code);
}
