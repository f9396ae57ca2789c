import { randomUUID } from 'node:crypto';
import type { News } from '../journey/news.js';
import type { Catalogue } from '../life-events/life-event.js';
import type { OpenJourney, Recognisable, Recognised } from '../life-events/recognised.js';
import type { Nouns, Store } from '../store/open-store.js';

export interface Recognition {
  source: string;
  id: string;
  event: Recognisable;
  /** How often it has been laid aside before. */
  tries?: number;
}

/** Which journeys an event starts, joins or tells: asked of every life event under a lock on whom it is about. Stops are raised before anything is told. */
export function recognise(
  store: Store,
  catalogue: Catalogue,
  { source, id, event, tries = 0 }: Recognition,
): Promise<void> {
  return store.inTransaction(async (tx) => {
    for (const ref of lockedFor(event)) await tx.journeys.lock(ref);
    const open = await openJourneys(tx, event);
    const all = Object.values(catalogue).flatMap((it) =>
      it.recognise(event, open).map((found) => ({ lifeEvent: it.id, found })),
    );
    const parked = all.find(({ found }) => found.do === 'park')?.found;
    if (parked?.do === 'park') return tx.events.park(source, id, parked.reason, tryAgainAt(tries));
    for (const [place, { lifeEvent, found }] of all.entries())
      await dispose(tx, { source, event: id, place }, lifeEvent, found, event);
    await tx.events.done(source, id);
  });
}

/** The mother, the deceased, the organisation: two events about one of them are never recognised at once. */
const lockedFor = (event: Recognisable): string[] => [...new Set([event.mother ?? event.about, event.about])].sort();

async function openJourneys(tx: Nouns, event: Recognisable): Promise<OpenJourney[]> {
  const refs = [event.about, event.mother, event.otherParent?.ref].filter((it): it is string => it !== undefined);
  const all = (await Promise.all(refs.map((ref) => tx.journeys.ofParty(ref)))).flat();
  return [...new Map(all.map((it) => [it.journey, it])).values()];
}

async function dispose(
  tx: Nouns,
  { place, ...of }: { source: string; event: string; place: number },
  lifeEvent: string,
  found: Recognised,
  event: Recognisable,
): Promise<void> {
  switch (found.do) {
    case 'start': {
      const journey = randomUUID();
      const start = { lifeEvent, trigger: found.trigger, parties: found.parties, participants: found.participants };
      await tx.journeys.begin({ journey, ...start });
      await tx.deliveries.add({ ...of, journey, disposition: 'started', reason: found.reason, start });
      return;
    }
    case 'join':
    case 'tell': {
      if (found.stop) await tx.stops.raise({ journey: found.journey, about: found.stop.about, why: found.stop.why });
      const news = {
        ...found.news,
        id: place === 0 ? `${of.source}/${of.event}` : `${of.source}/${of.event}/${place}`,
      } as News;
      if (news.type === 'party.joined') await tx.journeys.join(found.journey, news.party);
      await tx.deliveries.add({
        ...of,
        journey: found.journey,
        disposition: found.do === 'join' ? 'joined' : 'told',
        news,
      });
      return;
    }
    case 'ignore':
      await tx.deliveries.add({ ...of, disposition: 'ignored', reason: found.reason });
      return;
    case 'park':
      throw new Error(`parked events are not disposed of: ${event.type}`);
  }
}

/** Soon at first, then over days. */
const tryAgainAt = (tries: number): number => Date.now() + Math.min(6 * 3_600_000, 2_000 * 2 ** tries);
