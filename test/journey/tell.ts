/** What the kernel's own stories need beside the words of test/stories.ts: how our messages end, by the keys they really had. */

import type { Leaflet } from '../../journey/define.js';
import type { Effect } from '../../journey/effects.js';
import type { Act } from '../../journey/manifest.js';
import type { Heard, News, Outcome } from '../../journey/news.js';
import { type ErrandStanding, standingOf } from '../../journey/standing.js';
import { type Chapter, effectsOf, errand, hears, type Story, state } from '../stories.js';

export * from '../stories.js';

type Send = Extract<Effect, { verb: 'send' }>;
export type Ended = Extract<News, { type: 'effect.ended' }>;

export const sends = (story: Story, step?: string, act?: Act): Send[] =>
  effectsOf(story, 'send', step).filter((it) => act === undefined || it.act === act);

export const actsSent = (story: Story, step: string): string[] => sends(story, step).map((it) => it.act);

/** What the latest message of a step brought, under the key it had. */
export const ended = (step: string, outcome: Outcome, differs: Partial<Ended> = {}, which = -1): Chapter =>
  hears((story) => {
    const it = sends(story, step).at(which);
    if (!it) throw new Error(`nothing was sent for ${step}`);
    return { type: 'effect.ended', key: it.key, errand: it.errand, round: it.round, act: it.act, outcome, ...differs };
  });

export const fails = (step: string, cause: string): Chapter => ended(step, 'failed', { cause });

/** News that names an errand by its step. */
export const says = (step: string, news: Record<string, unknown>, about?: string): Chapter =>
  hears((story) => ({ errand: errand(story, step, about).id, ...news }) as never);

export const hearsOf = (step: string, decision: Heard, round?: number): Chapter =>
  says(step, { type: 'decision.received', decision, ...(round !== undefined && { round }) });

export const knows =
  (...leaflets: readonly Leaflet[]): Chapter =>
  (story) => ({
    ...story,
    leaflets: { ...story.leaflets, ...Object.fromEntries(leaflets.map((it) => [it.version, it])) },
  });

export const shown = (story: Story, step: string, about?: string): ErrandStanding => {
  const { id } = errand(story, step, about);
  return standingOf(story.journey).errands.find((it) => it.id === id)!;
};

export const states = (story: Story, ...steps: readonly string[]): string[] => steps.map((step) => state(story, step));

/** Tasks of an errand that are open, as the desk would show them. */
export function openTasks(story: Story): string[] {
  const open = new Map<string, string>();
  for (const it of story.effects) {
    if (it.verb === 'openTask') open.set(`${it.errand}.${it.round}`, `${it.step}: ${it.cause} (${it.owner})`);
    if (it.verb === 'closeTask') open.delete(`${it.errand}.${it.round}`);
  }
  return [...open.values()];
}

/** Dialogs that still ask somebody, by step and person. */
export function openAsks(story: Story): string[] {
  const open = new Set<string>();
  for (const it of story.effects) {
    if (it.verb === 'ask') open.add(`${it.step} ${it.to} ${it.question.about}`);
    if (it.verb === 'close')
      for (const each of [...open]) if (each.startsWith(`${it.step} ${it.to} `)) open.delete(each);
  }
  return [...open];
}
