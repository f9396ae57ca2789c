import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How to start npm: by the script that started us, else the one beside Node, else by name. */
export function npmCommand(env = process.env) {
  const besideNode = [
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = [env.npm_execpath, ...besideNode].find(
    (path) => path && /npm-cli\.js$/.test(path) && existsSync(path),
  );
  return script ? { command: process.execPath, first: [script] } : { command: 'npm', first: [] };
}
