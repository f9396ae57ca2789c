/** Writes docs/life-events anew. `node scripts/reference.mjs` runs this file; it is no test. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { lifeEventPages } from './life-event-pages.js';

test.each(Object.entries(lifeEventPages()))('docs/life-events/%s', (name, page) => {
  mkdirSync('docs/life-events', { recursive: true });
  writeFileSync(`docs/life-events/${name}`, page);
});
