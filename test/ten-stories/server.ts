/** Tells a story to Temporal's server that skips time, with the workflows that the service runs and every body behind them. */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Gather } from '../../activities/gather.js';
import { manifests } from '../../agencies/manifests.js';
import { nextDue } from '../../journey/alarms.js';
import { dayOf, type Instant } from '../../journey/calendar.js';
import type { Effect } from '../../journey/effects.js';
import type { News } from '../../journey/news.js';
import { type Bundle, bundle } from '../../workers/bundle.js';
import { answerOf, type Held, learned, partsOf } from '../registers.js';
import { type Chapter, hears, type Story, today } from '../stories.js';
import type { Call, Told as Carried, Seen } from '../workflows/carrying.js';
import { openSkipping, type Skipping } from '../workflows/skipping.js';
import { leaflets } from './leaflets.js';
import { morningOf, type Opening, type Teller, type Told, toldWith } from './teller.js';

/** So that the alarm has rung when we look. */
const afterwards = 1_000;

/** What Temporal warns at. */
const mostEvents = 10_240;

/** A server of its own for each story: what one of them left cannot hold up the next. */
export function createServer(): Teller {
  let skipping: Skipping;
  const begun: Carried[] = [];
  return {
    async opens() {
      made ??= bundle(workflows);
      skipping = await openSkipping({ bundle: made, bodies: Object.values(manifests) });
    },
    async begins(opening) {
      const carried = await begin(skipping, opening);
      begun.push(carried.journey);
      return carried.told;
    },
    async ends() {
      const { world } = skipping;
      const counts = await Promise.all(begun.map((it) => world.eventsARun(it)));
      expect(Math.max(...counts.flat())).toBeLessThan(mostEvents);
      expect(await world.replayAll()).toBe(counts.flat().length);
    },
    async closes() {
      begun.length = 0;
      await skipping.close();
    },
  };
}

let made: Promise<Bundle> | undefined;
const workflows = fileURLToPath(new URL('./bundled.ts', import.meta.url));

async function begin({ world, now: serversNow, sleepUntil }: Skipping, opening: Opening) {
  const all = leaflets[opening.begin.lifeEvent]!;
  const first = all[opening.begin.leaflet]!;
  let held: Held = opening.known;
  /** Law's time ahead of the server's: every story begins on the same day. */
  const offset = morningOf(today) - (await serversNow());
  let day = today;
  const lawsNow = async (): Promise<Instant> => (await serversNow()) + offset;
  const gather = async (it: Gather) => answerOf(all[it.leaflet]!, held, it, day);
  const beginning = { ...opening.begin, told: toldWith(first, opening), offset };
  const journey = await world.beginAs(opening.begin.lifeEvent, beginning, {
    gather,
    send: async () => ({ outcome: 'sent' }),
  });
  await journey.rests();

  const now = async (): Promise<Story> => ({
    journey: await journey.look(),
    effects: effectsOf(journey.seen),
    now: await lawsNow(),
    leaflets: all,
    ids: randomUUID,
  });
  const happens = async (...chapters: readonly Chapter[]): Promise<Story> => {
    for (const chapter of chapters) {
      for (const news of chapter(await now()).said ?? []) await say(journey, news);
      await journey.rests();
    }
    return now();
  };
  const told: Told = {
    happens,
    async changes(found) {
      held = learned(held, found);
      const parts = partsOf(all[(await journey.look()).leaflet]!, found);
      return happens(hears({ type: 'register.changed', parties: Object.keys(found), parts }));
    },
    async on(to) {
      const target = morningOf(to);
      for (let next = await due(); next <= target; next = await due()) {
        day = dayOf(next);
        await sleepUntil(next - offset + afterwards);
        await journey.rests();
      }
      day = to;
      await sleepUntil(target - offset);
      return now();
    },
    now,
  };
  const due = async (): Promise<Instant> => nextDue(await journey.look());
  return { journey, told };
}

const say = (journey: Carried, news: News): Promise<unknown> =>
  'by' in news ? journey.acts(news) : journey.hears(news);

/** What the journey asked for, as it reached those who do it. */
const effectsOf = ({ calls }: Seen): Effect[] => calls.filter((it) => it.attempt === 1).map(effectOf);

const effectOf = ({ activity, it }: Call): Effect =>
  ({ ...(activity === 'send' && { verb: 'send', by: [], withheld: [] }), ...it }) as unknown as Effect;
