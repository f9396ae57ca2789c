/** Stories told to the kernel: who and what it begins with, then what happens, each in a word. A year is a millisecond. */
import { nextDue } from '../journey/alarms.js';
import { type Beginning, begin } from '../journey/begin.js';
import { type Day, dayOf, type Instant, startOf } from '../journey/calendar.js';
import type { Leaflet } from '../journey/define.js';
import type { Leaflets } from '../journey/draft.js';
import type { Effect } from '../journey/effects.js';
import type { Errand } from '../journey/errand.js';
import type { Finding, Value } from '../journey/findings.js';
import { hear } from '../journey/hear.js';
import type { Journey } from '../journey/journey.js';
import type { Heard, News } from '../journey/news.js';
import type { Participant, Party, Ref } from '../journey/parties.js';
import { type Standing, standingFor, standingOf } from '../journey/standing.js';

export interface Story {
  journey: Journey;
  effects: readonly Effect[];
  now: Instant;
  leaflets: Leaflets;
  ids: () => string;
  /** All that was said to it, oldest first. */
  said?: readonly News[];
}

/** One thing that happens in a story. */
export type Chapter = (story: Story) => Story;
export type Found = Readonly<Record<Ref, Readonly<Record<string, Value>>>>;

type WithoutId<Each> = Each extends { id: string } ? Omit<Each, 'id'> : Each;
type Untold = WithoutId<News>;

const nine = 9 * 3_600_000;
export const today: Day = '2026-11-25';

/** Begins a journey and lets things happen, in order. */
export function tell(leaflet: Leaflet, beginning: Beginning, ...chapters: readonly Chapter[]): Story {
  let count = 0;
  const hearing = { leaflets: { [leaflet.version]: leaflet }, now: startOf(today) + nine, ids: () => `id-${++count}` };
  return play({ ...hearing, ...begin(hearing, beginning) }, ...chapters);
}

export const play = (story: Story, ...chapters: readonly Chapter[]): Story =>
  chapters.reduce((it, chapter) => chapter(it), story);

export const hears =
  (...all: readonly (Untold | ((story: Story) => Untold))[]): Chapter =>
  (story) => {
    let it = story;
    const effects = [...story.effects];
    const said = [...(story.said ?? [])];
    for (const untold of all) {
      const news = { id: it.ids(), ...(typeof untold === 'function' ? untold(it) : untold) } as News;
      const move = hear(it, it.journey, news);
      said.push(news);
      effects.push(...move.effects);
      it = { ...it, journey: move.journey };
    }
    return { ...it, effects, said };
  };

/** Registers answer, each finding from the one that the leaflet names. */
export const given = (
  found: Found,
  family: { parties?: readonly Party[]; participants?: readonly Participant[] } = {},
) => hears((story) => ({ type: 'findings.gathered', found: foundOf(story, found), ...family }));

/** The calendar comes to a day, and all that is due on the way rings when it is due. */
export const on =
  (day: Day): Chapter =>
  (story) => {
    const target = startOf(day) + nine;
    let it = story;
    for (let next = nextDue(it.journey); next <= target; next = nextDue(it.journey))
      it = hears({ type: 'time.passed' })({ ...it, now: Math.max(next, it.now) });
    return hears({ type: 'time.passed' })({ ...it, now: target });
  };

export const decides = (step: string, outcome: Heard['outcome'], about?: Ref) =>
  hears((story) => ({
    type: 'decision.received',
    errand: errand(story, step, about).id,
    decision: { outcome, on: dayOf(story.now) },
  }));

export const reverses = (step: string, outcome: Heard['outcome'], about?: Ref) =>
  hears((story) => ({
    type: 'decision.reversed',
    errand: errand(story, step, about).id,
    decision: { outcome, on: dayOf(story.now) },
  }));

export const acts = (step: string, about?: Ref) =>
  hears((story) => ({ type: 'body.acted', errand: errand(story, step, about).id }));

export const sent = (step: string, about?: Ref) =>
  hears((story) => {
    const { id, round } = errand(story, step, about);
    return { type: 'effect.ended', key: `${id}/${round}/send`, errand: id, round, outcome: 'sent' };
  });

export const saysDone = (by: Ref, step: string, about?: Ref) =>
  hears((story) => ({ type: 'word.given', by, errand: errand(story, step, about).id, says: 'done' }));

export const applies = (by: Ref, step: string, about?: Ref) =>
  hears((story) => ({ type: 'word.given', by, errand: errand(story, step, about).id, says: 'applied' }));

export const agrees = (by: Ref, step: string, about?: Ref, choice?: string) =>
  hears((story) => ({
    type: 'consent.given',
    by,
    errand: errand(story, step, about).id,
    ...(choice !== undefined && { choice }),
  }));

export const appeals = (by: Ref, step: string, about?: Ref) =>
  hears((story) => ({
    ...{ type: 'decision.appealed', by, errand: errand(story, step, about).id },
    on: dayOf(story.now),
  }));

export const appliesAnyway = (by: Ref, step: string, about?: Ref) =>
  hears((story) => ({ type: 'applied.anyway', by, errand: errand(story, step, about).id }));

export const answers = (by: Ref, name: string, value: Value, of: Ref = by) =>
  hears({ type: 'finding.told', by, name, of, value });

/** The errand of a step that stands now: about this party where that matters, the newest body's where it has moved. */
export function errand({ journey }: Pick<Story, 'journey'>, step: string, about?: Ref): Errand {
  const all = Object.values(journey.errands).filter(
    (it) => it.step === step && (about === undefined || it.about === about),
  );
  const found = all.filter((it) => it.state !== 'superseded').at(-1) ?? all.at(-1);
  if (!found) throw new Error(`no errand ${step}${about === undefined ? '' : ` about ${about}`}`);
  return found;
}

export const state = (story: Pick<Story, 'journey'>, step: string, about?: Ref): string =>
  errand(story, step, about).state;

export const steps = ({ journey }: Pick<Story, 'journey'>): string[] => [
  ...new Set(Object.values(journey.errands).map((it) => it.step)),
];

export const seenBy = (story: Pick<Story, 'journey'>, viewer: Ref): Standing =>
  standingFor(standingOf(story.journey), viewer);

/** Effects of one kind that a story has asked for, newest last. */
export const effectsOf = <Verb extends Effect['verb']>(story: Story, verb: Verb, step?: string) =>
  story.effects.filter(
    (it): it is Effect & { verb: Verb } =>
      it.verb === verb && (step === undefined || ('step' in it && it.step === step)),
  );

/** Values as findings: from whom the leaflet says, as of today. */
export const foundOf = ({ journey, leaflets, now }: Story, found: Found): Record<Ref, Record<string, Finding>> => {
  const finding = (name: string, value: Value): Finding => ({
    value,
    source: leaflets[journey.leaflet]?.findings[name]?.from ?? 'person',
    asOf: dayOf(now),
  });
  return Object.fromEntries(
    Object.entries(found).map(([ref, values]) => [
      ref,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, finding(name, value)])),
    ]),
  );
};
