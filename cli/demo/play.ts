/** A birth in the register's stand-in, and everything that follows, until the journey is over. */
import { setTimeout as pause } from 'node:timers/promises';
import { dayOf } from '../../journey/calendar.js';
import type { Standing } from '../../journey/standing.js';
import { type Api, signIn } from '../api.js';
import { answer } from './bodies.js';
import { type Desk, resolve } from './caseworkers.js';
import { act, type Participant, type Playing } from './participant.js';
import { createTown, type Household, type Received, since } from './town.js';
import { childrenOf, householdsFor, type Variant } from './variant.js';

export interface Played {
  standing: Standing;
  /** As each participant sees it. */
  seen: { name: string; standing: Standing }[];
  received: Received[];
}

interface Stack {
  api: string;
  addresses: Record<string, string>;
}

export async function play(
  { api: base, addresses }: Stack,
  variant: Variant,
  say: (sentence: string) => void,
): Promise<Played> {
  const town = createTown(addresses);
  const before = await town.ledgers();
  const operator = await signIn(base, { operator: { name: 'demo' } });
  const household = await town.household(householdsFor(variant));
  const participants = await parents(base, household);
  const births = await give(town, household, variant, await today(operator), say);
  const journey = await found(participants[0]!, say);
  const playing: Playing = { town, journey, numbers: new Map(), apart: variant.protected ?? false, say };
  const desk: Desk = { base, journey, say, signedIn: new Map() };
  await carryThrough({ operator, participants, playing, variant, births, desk });
  const seen = await Promise.all(
    participants.map(async (it) => ({ name: it.name, standing: await view(it, journey) })),
  );
  return {
    standing: await operator.get(`/journeys/${journey}`),
    seen: seen.flatMap(({ name, standing }) => (standing ? [{ name, standing }] : [])),
    received: since(before, await town.ledgers()),
  };
}

async function parents(base: string, { mother, father, coMother }: Household): Promise<Participant[]> {
  const named = [
    ['mother', mother],
    [father ? 'father' : 'co-mother', father ?? coMother],
  ] as const;
  return Promise.all(
    named
      .filter(([, number]) => number !== undefined)
      .map(async ([name, number]) => ({ name, number: number!, api: await signIn(base, { person: number! }) })),
  );
}

interface Births {
  children: { fnr?: string }[];
}

async function give(
  town: ReturnType<typeof createTown>,
  { mother, father, coMother }: Household,
  variant: Variant,
  born: string,
  say: (sentence: string) => void,
): Promise<Births> {
  const births = await town.tell<Births>('folkeregisteret', '/_control/births', {
    mother,
    ...(father && { father }),
    ...(coMother && { coMother }),
    born,
    children: childrenOf(variant),
  });
  for (const { fnr } of births.children)
    if (fnr)
      for (const body of ['nav', 'helfo', 'solvik']) await town.tell(body, '/_control/births', { mother, child: fnr });
  say(`Folkeregisteret: a birth on ${born}`);
  return births;
}

/** The journey starts by itself, from the feed. */
async function found({ api }: Participant, say: (sentence: string) => void): Promise<string> {
  for (let look = 0; look < 240; look += 1) {
    const { journeys } = await api.get<{ journeys: { journey: string; over: boolean }[] }>('/journeys');
    const open = journeys.find((it) => !it.over);
    if (open) {
      say(`Livsferd: a journey has begun (${open.journey})`);
      return open.journey;
    }
    await pause(250);
  }
  throw new Error("No journey began within a minute of the birth. The worker's log is in .livsferd/logs.");
}

interface Carrying {
  operator: Api;
  participants: Participant[];
  playing: Playing;
  variant: Variant;
  births: Births;
  desk: Desk;
}

/** How many times in a row nothing may move before the calendar leaps to the next due date. */
const patience = 4;

async function carryThrough(it: Carrying): Promise<void> {
  let quiet = 0;
  let hasAnnulled = false;
  for (let turn = 0; turn < 900; turn += 1) {
    const standing = await it.operator.get<Standing>(`/journeys/${it.playing.journey}`);
    if (standing.over && (hasAnnulled || !it.variant.annul)) return;
    const moved = (await move(it)) + (await resolve(standing, it.desk));
    quiet = moved > 0 || isMoving(standing) ? 0 : quiet + 1;
    if (quiet < patience) await pause(250);
    else {
      if (it.variant.annul && !hasAnnulled && hasSomethingToUndo(standing)) {
        hasAnnulled = true;
        await annul(it);
      } else if (!(await leap(it, standing))) return;
      quiet = 0;
    }
  }
}

async function move({ operator, participants, playing, births }: Carrying): Promise<number> {
  let moved = 0;
  const day = await today(operator);
  for (const participant of participants) {
    const standing = await view(participant, playing.journey);
    if (!standing) continue;
    learn(playing.numbers, standing, participant, births);
    moved += await act(participant, standing, playing);
    moved += await answer(standing, participants, playing, day);
  }
  return moved;
}

const isMoving = (standing: Standing): boolean =>
  standing.errands.some((it) => it.state === 'submitting' || it.state === 'preparing');

const hasSomethingToUndo = ({ errands }: Standing): boolean =>
  errands.some((it) => it.step === 'child-benefit' && it.state === 'granted');

async function annul({ playing, births }: Carrying): Promise<void> {
  for (const { fnr } of births.children)
    if (fnr) await playing.town.tell('folkeregisteret', '/_control/annulments', { child: fnr });
  playing.say('Folkeregisteret: the birth was registered in error, and is taken back');
}

/** To the next due date, or at least to the next day. */
async function leap({ operator, playing }: Carrying, { next }: Standing): Promise<boolean> {
  if (next === undefined) return false;
  const due = dayOf(next);
  const { today: to } = await operator.post<{ today: string }>(
    '/calendar/leap',
    due > (await today(operator)) ? { to: due } : { days: 1 },
  );
  playing.say(`The calendar leaps to ${to}`);
  return true;
}

async function view({ api }: Participant, journey: string): Promise<Standing | undefined> {
  return api.get<Standing>(`/journeys/${journey}`).catch(() => undefined);
}

const today = async (operator: Api): Promise<string> => (await operator.get<{ today: string }>('/calendar')).today;

/** The demo is outside: whose reference is whose follows from what each may see, and from the order of the children. */
function learn(numbers: Map<string, string>, standing: Standing, { number }: Participant, { children }: Births): void {
  for (const { ref } of standing.participants) numbers.set(ref, number);
  const live = children.flatMap(({ fnr }) => (fnr === undefined ? [] : [fnr]));
  const parties = standing.parties.filter(({ roles }) => roles.includes('child'));
  for (const [place, { ref }] of parties.entries()) if (live[place]) numbers.set(ref, live[place]);
}
