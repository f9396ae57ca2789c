/** Every edge case of the handbook has a test by its name. */
import { readdirSync, readFileSync } from 'node:fs';
import { lifeEvents } from '../../life-events/index.js';
import { titlesIn } from '../docs/titles.js';
import { edgesOfAll, handbookEdges } from './handbook-edges.js';

const titlesOf = (file: string): string[] => titlesIn(readFileSync(`test/${file}`, 'utf8'));

const titlesOfLifeEvent = (id: string): string[] =>
  readdirSync(`test/life-events/${id}`)
    .filter((it) => it.endsWith('.test.ts'))
    .flatMap((it) => titlesOf(`life-events/${id}/${it}`));

const notShown = (shown: readonly string[], titles: readonly string[]): string[] =>
  shown.filter((it) => !titles.some((title) => title.startsWith(it)));

test('every life event has its list', () => {
  expect(Object.keys(handbookEdges).sort()).toEqual(Object.keys(lifeEvents).sort());
});

test.each(Object.entries(handbookEdges))('each edge case of %s is shown by a test', (id, edges) => {
  const titles = titlesOfLifeEvent(id);
  expect(Object.entries(edges).filter(([, shown]) => shown.length === 0 || notShown(shown, titles).length > 0)).toEqual(
    [],
  );
});

test.each(Object.entries(edgesOfAll))('what every life event meets is shown by a test: %s', (_, files) => {
  expect(Object.entries(files).flatMap(([file, shown]) => notShown(shown, titlesOf(file)))).toEqual([]);
});
