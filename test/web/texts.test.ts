import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTexts } from '../../life-events/texts/page-texts.js';

const sources = readdirSync('web', { recursive: true, withFileTypes: true })
  .filter((it) => it.isFile() && it.name.endsWith('.ts'))
  .map((it) => readFileSync(join(it.parentPath, it.name), 'utf8'));
const known = Object.keys(pageTexts('nb').texts);

test('every sentence that a page asks for by its whole key is there', () => {
  const asked = sources.flatMap((it) => [...it.matchAll(/'(page\.[\w.]+)'/g)].map(([, key]) => key!));
  expect(asked.length).toBeGreaterThan(50);
  expect([...new Set(asked)].filter((key) => !known.includes(key))).toEqual([]);
});

test('where a page puts a key together, there are sentences that begin so', () => {
  const begun = sources.flatMap((it) => [...it.matchAll(/`(page\.[\w.]+\.)\$\{/g)].map(([, key]) => key!));
  expect([...new Set(begun)].filter((prefix) => !known.some((key) => key.startsWith(prefix)))).toEqual([]);
});
