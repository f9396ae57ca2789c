/** A life event, and everything that follows, until the journey is over or the script says that it has lasted long enough. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Day, dayOf, isBefore, plus } from '../../journey/calendar.js';
import type { Standing } from '../../journey/standing.js';
import { type Api, signIn } from '../api.js';
import { answer } from './bodies.js';
import { type Desk, resolve } from './caseworkers.js';
import { act } from './participant.js';
import { learn, type Participant, type Scene, sceneOf } from './scene.js';
import type { Script, Turn, Variant } from './script.js';
import { createTown, type Received, since } from './town.js';

export interface Played {
  standing: Standing;
  /** As each participant sees it. */
  seen: { name: string; standing: Standing }[];
  received: Received[];
  /** How many of the variant's turns did not come. */
  missed: number;
}

interface Stack {
  api: string;
  addresses: Record<string, string>;
}

export async function play(
  { api: base, addresses }: Stack,
  script: Script,
  variant: Variant,
  say: (sentence: string) => void,
): Promise<Played> {
  const town = createTown(addresses, (number) => hasNoJourney(base, number));
  const before = await town.ledgers();
  const operator = await signIn(base, { operator: { name: 'demo' } });
  const people = await signInAll(base, await script.cast(town, variant));
  const scene = sceneOf({ script, variant, town, people, say, today: () => today(operator) });
  await town.isNow(await scene.today());
  scene.journey = await begin(scene, people[0]!);
  const missed = await carryThrough({ operator, scene, desk: { base, signedIn: new Map() } });
  const seen = await Promise.all(people.map(async (it) => ({ name: it.name, standing: await view(it, scene) })));
  return {
    standing: await operator.get(`/journeys/${scene.journey}`),
    seen: seen.flatMap(({ name, standing }) => (standing ? [{ name, standing }] : [])),
    received: since(before, await town.ledgers()),
    missed,
  };
}

const signInAll = (base: string, cast: Readonly<Record<string, string>>): Promise<Participant[]> =>
  Promise.all(
    Object.entries(cast).map(async ([name, number]) => ({ name, number, api: await signIn(base, { person: number }) })),
  );

async function hasNoJourney(base: string, number: string): Promise<boolean> {
  const { journeys } = await (await signIn(base, { person: number })).get<{ journeys: unknown[] }>('/journeys');
  return journeys.length === 0;
}

/** The journey that had not begun before, of whoever comes first in the script. */
async function begin(scene: Scene, first: Participant): Promise<string> {
  const { lifeEvent } = scene.script;
  const known = await journeysOf(first, lifeEvent);
  const { others = {} } = await scene.script.begin(scene);
  Object.assign(scene.others, others);
  for (let look = 0; look < 240; look += 1) {
    const begun = (await journeysOf(first, lifeEvent)).find((it) => !known.includes(it));
    if (begun) {
      scene.say(`Livsferd: a journey has begun (${begun})`);
      return begun;
    }
    await pause(250);
  }
  throw new Error(`No journey of ${lifeEvent} began within a minute. The worker's log is in .livsferd/logs.`);
}

async function journeysOf({ api }: Participant, lifeEvent: string): Promise<string[]> {
  const { journeys } = await api.get<{ journeys: { journey: string; lifeEvent: string }[] }>('/journeys');
  return journeys.filter((it) => it.lifeEvent === lifeEvent).map(({ journey }) => journey);
}

interface Carrying {
  operator: Api;
  scene: Scene;
  desk: Desk;
}

/** How many times in a row nothing may move before the calendar leaps to the next due date; more where something is still on its way. */
const patience = { usual: 4, long: 60 };
const longest = 4_000;

/** Returns how many of the script's turns are left. What a turn told may still be on its way to a journey that is over. */
async function carryThrough(it: Carrying): Promise<number> {
  const { operator, scene, desk } = it;
  const begun = await scene.today();
  const turns = (scene.script.turns ?? []).filter(({ in: only }) => only === undefined || scene.variant.has(only));
  let quiet = 0;
  let seq = 0;
  let leapt = 0;
  for (let look = 0; look < longest; look += 1) {
    const standing = await operator.get<Standing>(`/journeys/${scene.journey}`);
    if (standing.over && turns.length === 0 && quiet >= patience.usual - 1) return 0;
    const moved = (await move(scene)) + (await resolve(standing, scene, desk));
    quiet = moved > 0 || isMoving(standing) || standing.seq !== seq ? 0 : quiet + 1;
    seq = standing.seq;
    const isAwaited = isBehind(standing, await scene.today()) || (leapt === 0 && isUnknown(standing));
    if (quiet < (isAwaited ? patience.long : patience.usual)) await pause(250);
    else {
      const isTurn = await turn(it, turns, begun, standing);
      if (!isTurn && !(await leap(it, turns, begun, standing))) return turns.length;
      leapt += isTurn ? 0 : 1;
      quiet = 0;
    }
  }
  return turns.length;
}

async function move(scene: Scene): Promise<number> {
  let moved = 0;
  for (const participant of scene.people) {
    const standing = await view(participant, scene);
    if (!standing) continue;
    learn(scene, standing, participant);
    moved += await act(participant, standing, scene);
    moved += await answer(standing, scene);
  }
  return moved;
}

const isMoving = (standing: Standing): boolean =>
  standing.errands.some((it) => it.state === 'submitting' || it.state === 'preparing');

/** The journey has not heard yet that the calendar has leapt. */
const isBehind = ({ next }: Standing, now: Day): boolean => next !== undefined && !isBefore(now, dayOf(next));

/** At the beginning registers may still be read. */
const isUnknown = ({ errands }: Standing): boolean =>
  errands.length === 0 || errands.some((it) => it.state === 'waiting' && it.waitsFor === 'unknown');

/** The first turn that may come now, and that comes once. */
async function turn({ scene }: Carrying, turns: Turn[], begun: Day, standing: Standing): Promise<boolean> {
  const now = await scene.today();
  const due = turns.findIndex(
    ({ after = {}, when = () => true }) => !isBefore(now, plus(begun, after)) && when(standing),
  );
  if (due < 0) return false;
  const [it] = turns.splice(due, 1);
  await it!.happens(scene);
  return true;
}

/** To the next due date or the next turn's day, whichever comes first; at least to the next day, and not beyond the script's last. */
async function leap({ operator, scene }: Carrying, turns: Turn[], begun: Day, { next }: Standing): Promise<boolean> {
  const now = await scene.today();
  const last = scene.script.lasts && plus(begun, scene.script.lasts);
  const days = [
    ...(next === undefined ? [] : [dayOf(next)]),
    ...turns.flatMap(({ after }) => (after && isBefore(now, plus(begun, after)) ? [plus(begun, after)] : [])),
  ].sort();
  const [due] = days;
  if (due === undefined || (last !== undefined && (isBefore(last, due) || !isBefore(now, last)))) return false;
  const { today: to } = await operator.post<{ today: string }>('/calendar/leap', due > now ? { to: due } : { days: 1 });
  await scene.town.isNow(to);
  scene.say(`The calendar leaps to ${to}`);
  return true;
}

const view = ({ api }: Participant, { journey }: Scene): Promise<Standing | undefined> =>
  api.get<Standing>(`/journeys/${journey}`).catch(() => undefined);

const today = async (operator: Api): Promise<Day> => (await operator.get<{ today: Day }>('/calendar')).today;
