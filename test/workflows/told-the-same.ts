/** The kernel, told by itself what a journey is told: no Temporal, no bodies, and a year in a millisecond. */
import { nextDue } from '../../journey/alarms.js';
import { begin } from '../../journey/begin.js';
import { dayOf, type Instant } from '../../journey/calendar.js';
import type { Hearing, Leaflets, Move } from '../../journey/draft.js';
import type { Effect } from '../../journey/effects.js';
import type { Errand } from '../../journey/errand.js';
import { hear } from '../../journey/hear.js';
import type { Journey } from '../../journey/journey.js';
import type { News } from '../../journey/news.js';
import { aSale } from '../journey/small.js';
import { knows, receives } from './bodies.js';

/** Something that is said on a day of a story: to whom it may concern, by the errand's step. */
export interface Chapter {
  day: number;
  says: object;
  step: string;
  body?: string;
  about?: string;
}

const aDay = 86_400_000;

/** When a chapter happens in a story that began then. */
export const timeOf = ({ day }: Pick<Chapter, 'day'>, began: Instant): Instant => began + day * aDay;

/** What is said, to the errand that it is about. */
export function newsOf(
  { says, step, body, about }: Chapter,
  { errands }: Pick<Journey, 'errands'>,
  now: Instant,
): object {
  const errand = errands.findLast(
    (it) => it.step === step && (body === undefined || it.with === body) && (about === undefined || it.about === about),
  );
  if (!errand) throw new Error(`no errand ${step} yet`);
  const spoken = JSON.parse(JSON.stringify(says).replaceAll('"today"', JSON.stringify(dayOf(now)))) as object;
  return { errand: errand.id, ...spoken };
}

/** Where the kernel comes to by itself, and every effect it asked for. */
export async function tellKernel(leaflets: Leaflets, chapters: readonly Chapter[], began: Instant, until: number) {
  let count = 0;
  const effects: Effect[] = [];
  const at = (now: Instant): Hearing => ({ leaflets, now, ids: () => `id-${++count}` });
  const answered = async (move: Move, now: Instant): Promise<Journey> => {
    let { journey } = move;
    const waiting = [...move.effects];
    for (let effect = waiting.shift(); effect; effect = waiting.shift()) {
      effects.push(effect);
      const answer = await answerTo(effect);
      if (!answer) continue;
      const next = hear(at(now), journey, answer);
      journey = next.journey;
      waiting.push(...next.effects);
    }
    return journey;
  };
  const [leaflet = ''] = Object.keys(leaflets);
  const beginning = { ...aSale, leaflet, trigger: { ...aSale.trigger, on: dayOf(began) } };
  let journey = await answered(begin(at(began), beginning), began);
  const wait = async (time: Instant): Promise<void> => {
    for (let due = nextDue(journey); due <= time; due = nextDue(journey))
      journey = await answered(hear(at(due), journey, { type: 'time.passed' }), due);
  };
  for (const chapter of chapters) {
    const now = timeOf(chapter, began);
    await wait(now);
    const news = { id: `news-${++count}`, by: 'ada', ...newsOf(chapter, journey, now) } as unknown as News;
    journey = await answered(hear(at(now), journey, news), now);
  }
  await wait(timeOf({ day: until }, began));
  return { journey, effects };
}

async function answerTo(effect: Effect): Promise<News | undefined> {
  if (effect.verb === 'gather') return { type: 'findings.gathered', ...(await knows({ register: 'registry' })) };
  if (effect.verb !== 'send') return undefined;
  const { key, errand, round, act } = effect;
  return { type: 'effect.ended', key, errand, round, act, ...(await receives(effect)) };
}

/** A journey's errands as a story tells them: without ids and clocks. */
export const toldOf = ({ errands }: { errands: readonly Errand[] }): string[] =>
  errands
    .map((it) =>
      [
        ...[it.step, it.about, it.with, it.period ?? '-', it.round, it.state, it.cause ?? '-'],
        ...it.decisions.map(({ outcome, on, said }) => `${outcome} ${on} (${said})`),
      ].join(' '),
    )
    .sort();
