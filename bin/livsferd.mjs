#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (!existsSync(main)) {
  console.error('Livsferd is not built yet. Run `npm start` once; it sets up what is missing.');
  process.exit(1);
}
await import(main);
