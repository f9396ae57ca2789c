import { readdirSync, readFileSync } from 'node:fs';
import { lifeEvents } from '../../life-events/index.js';
import { lifeEventPages } from './life-event-pages.js';
import { titlesIn } from './titles.js';

const pages = lifeEventPages();

test.each(Object.keys(pages))(
  'docs/life-events/%s says what the definitions say; `node scripts/reference.mjs` writes it anew',
  (name) => {
    expect(readFileSync(`docs/life-events/${name}`, 'utf8')).toBe(pages[name]);
  },
);

test('every life event has its page, and no other has', () => {
  expect(readdirSync('docs/life-events').sort()).toEqual(
    Object.keys(lifeEvents)
      .map((it) => `${it}.md`)
      .sort(),
  );
});

test.each(Object.entries(pages))('%s lacks no sentence, rule or law', (_, page) => {
  expect(page).not.toContain('undefined');
});

test('titles are found under the groups that they stand in', () => {
  const text = [
    "test('one', () => {});",
    "describe('a group', () => {",
    "  test.each([['a', f(1)]])(\n    'of each %s',",
    "  describe('within', () => {\n    test(`deep`, () => {})",
    "  });\n  test('it\\'s said', () => {});",
    "});\ntest('last', () => {});",
  ].join('\n');
  expect(titlesIn(text)).toEqual(['one', 'a group of each …', 'a group within deep', "a group it's said", 'last']);
});
