/** What intake makes of an event: which journeys hear of it, and what. The stories leave nothing of it out. */
import { type Catalogue, lifeEvents } from '../../life-events/index.js';
import type { OpenJourney, Recognisable, Recognised } from '../../life-events/recognised.js';
import { type Chapter, hears, type Story } from '../stories.js';

const openOf = (name: string, { journey }: Story): OpenJourney => ({
  journey: name,
  lifeEvent: journey.lifeEvent,
  parties: Object.values(journey.parties),
  trigger: journey.trigger,
});

/** What every life event makes of it, by its id, while these journeys are open. */
export function recognised(event: Recognisable, open: Readonly<Record<string, Story>>): Record<string, Recognised[]> {
  const all = Object.entries(open).map(([name, story]) => openOf(name, story));
  const made = Object.values(lifeEvents as Catalogue).map((it): [string, Recognised[]] => [
    it.id,
    it.recognise(event, all).filter((found) => found.do !== 'ignore'),
  ]);
  return Object.fromEntries(made.filter(([, found]) => found.length > 0));
}

/** What one journey is told of it, in order. */
export const toldOf = (name: string, made: Readonly<Record<string, Recognised[]>>): Chapter =>
  hears(
    ...Object.values(made)
      .flat()
      .flatMap((it) => ('news' in it && it.journey === name ? [it.news] : [])),
  );
