/** Records lives of every life event that show each way in which errands end. `node scripts/record-histories.mjs` runs this file; it is no test. */
import { fileURLToPath } from 'node:url';
import { manifests } from '../../agencies/manifests.js';
import { bundle } from '../../workers/bundle.js';
import { played } from '../every-life-event/played.js';
import { endRuntime } from '../workflows/runtime.js';
import { openSkipping, type Skipping } from '../workflows/skipping.js';
import { type Chosen, choose, search, wholeReach } from './endings.js';
import { goldenOf } from './golden.mjs';
import type { Life } from './lives.js';
import { type Left, play } from './play.js';
import { forgetRecorded, writeRecorded } from './recorded.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const made = bundle();
const minutes = 60_000;
/** A life takes seconds. Where this server loses a task, it waits for ever: the life is played again, with a server of its own. */
const patience = 1.5 * minutes;
const tries = 3;

const open = (): Promise<Skipping> => openSkipping({ bundle: made, bodies: Object.values(manifests) });

let place: Skipping;
beforeAll(async () => {
  place = await open();
}, minutes);
afterAll(async () => {
  await place.close();
  await endRuntime();
}, minutes);

test.each(played)(
  '$id',
  async (life) => {
    const chosen = choose(life, search(life, wholeReach));
    forgetRecorded(folder, `${life.id}-life-`);
    const amiss: string[] = [];
    for (const [n, it] of chosen.entries()) {
      const name = `${life.id}-life-${String(n + 1).padStart(2, '0')}`;
      const { left, astray } = await playUntilRight(life, it);
      amiss.push(...astray.map((what) => `${name}: ${what}`));
      if (left) writeRecorded(folder, name, left);
    }
    console.log(`${life.id}: ${chosen.length} lives`);
    expect(amiss).toEqual([]);
  },
  30 * minutes,
);

interface Come {
  left?: Left;
  astray: readonly string[];
}

async function playUntilRight(life: Life, chosen: Chosen): Promise<Come> {
  let come: Come = { astray: [] };
  for (let n = 0; n < tries; n += 1) {
    come = await playOnce(life, chosen).catch((error: unknown) => ({ astray: [String(error)] }));
    if (come.astray.length === 0) return come;
    await place.close();
    place = await open();
  }
  return come;
}

/** What it left, and where the server came to something else than the kernel. */
async function playOnce(life: Life, { lived, shows }: Chosen): Promise<Come> {
  const left = await inTime(play(place, life, lived));
  const [came, hoped] = [goldenOf(left.standing), goldenOf(lived.walk.journey)];
  return {
    left,
    astray: [
      ...hoped.filter((it) => !came.includes(it)).map((it) => `has not ${it}`),
      ...came.filter((it) => !hoped.includes(it)).map((it) => `has ${it}`),
      ...[...shows].filter((it) => !left.endings.has(it)).map((it) => `never ${it}`),
    ],
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not come to its end in time')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
