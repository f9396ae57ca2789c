import { setTimeout as pause } from 'node:timers/promises';
import type { Standing } from '../../journey/standing.js';
import { createStandingsWriter } from '../../workers/standings-sink.js';
import { aStanding } from '../store/a-standing.js';

/** A store that can be away, and what it was given. */
function shaky() {
  const saved: [string, number][][] = [];
  let isAway = false;
  const save = async (standings: readonly Standing[], _sealed: unknown = []) => {
    if (isAway) throw new Error('away');
    saved.push(standings.map(({ journey, seq }) => [journey, seq]));
    return [];
  };
  return { store: { standings: { save } }, saved, away: (it: boolean) => (isAway = it) };
}

const shown = (journey: string, seq: number): Standing => ({ ...aStanding, journey, seq });

function writing() {
  const it = shaky();
  const failures: unknown[] = [];
  const dropped: true[] = [];
  const writer = createStandingsWriter(
    it.store,
    (error) => failures.push(error),
    () => dropped.push(true),
  );
  const show = (standing: Standing) => writer.sinks.standings.show.fn(undefined as never, standing);
  return { ...it, writer, show, failures, dropped };
}

test('the newest of each journey is written, many at once', async () => {
  const { show, writer, saved } = writing();
  for (const it of [shown('a', 1), shown('b', 1), shown('a', 3), shown('a', 2)]) show(it);
  await writer.flush();
  expect(saved).toEqual([
    [
      ['a', 3],
      ['b', 1],
    ],
  ]);
});

test('what could not be written is written when the store is back, and never over something newer', async () => {
  const { show, writer, saved, failures, away } = writing();
  away(true);
  show(shown('a', 1));
  await pause(30);
  expect(failures).toHaveLength(1);
  show(shown('a', 2));
  show(shown('b', 1));
  away(false);
  await writer.flush();
  expect(saved.flat().sort()).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('a worker that stops while the store is away does not wait for it', async () => {
  const { show, writer, away } = writing();
  away(true);
  show(shown('a', 1));
  await writer.flush();
});

test('when there is more than can be kept, everybody must be asked', async () => {
  const { show, writer, away, dropped, saved } = writing();
  away(true);
  for (let count = 0; count < 5_300; count += 1) show(shown(`j-${count}`, 1));
  await pause(50);
  expect(dropped.length).toBeGreaterThan(0);
  away(false);
  await writer.flush();
  expect(saved.flat()).toHaveLength(5_000);
});
