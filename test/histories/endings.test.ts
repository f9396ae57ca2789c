/** In every way in which a search finds errands of a step to end, one ended so in a recorded history. After a change that is meant: `node scripts/record-histories.mjs lives`. */
import { fileURLToPath } from 'node:url';
import { played } from '../every-life-event/played.js';
import { type Ending, type Reach, reachedIn, search } from './endings.js';
import { readRecorded } from './recorded.mjs';

/** Recording looks farther: what is found here was found then, as long as the rules are the same. */
const reach: Reach = { lives: 60, turns: 60 };
const minutes = 300_000;

const recorded = readRecorded(fileURLToPath(new URL('.', import.meta.url)));
const livesOf = (id: string) => recorded.filter(({ type, endings }) => type === id && endings !== undefined);
const shownIn = (id: string): Set<Ending> => new Set(livesOf(id).flatMap(({ endings = [] }) => endings));

const rows: object[] = [];
afterAll(() => console.table(rows));

test.each(played)(
  '$id: whatever way a step can end, a recorded history shows it',
  (life) => {
    const { id, leaflet } = life;
    const reached = reachedIn(search(life, reach));
    const shown = shownIn(id);
    rows.push({
      'life event': id,
      steps: Object.keys(leaflet.steps).length,
      'endings found': reached.size,
      'endings shown': shown.size,
      histories: livesOf(id).length,
    });
    expect([...reached].filter((it) => !shown.has(it)).sort()).toEqual([]);
  },
  minutes,
);

test.each(played)('$id: what histories show is of steps that there are', ({ id, leaflet }) => {
  const named = [...shownIn(id)].map((it) => it.split(' ')[0]!);
  expect(named.filter((it) => !Object.hasOwn(leaflet.steps, it))).toEqual([]);
  expect(Object.keys(leaflet.steps).filter((it) => !named.includes(it))).toEqual([]);
});
