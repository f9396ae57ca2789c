import { randomUUID } from 'node:crypto';
import type { News } from '../journey/news.js';
import type { Ref } from '../journey/parties.js';
import type { Catalogue } from '../life-events/life-event.js';
import type { OpenJourney, Recognisable, Recognised } from '../life-events/recognised.js';
import type { Nouns, Store } from '../store/open-store.js';
import { dispose, later } from './dispose.js';

export interface Recognition {
  source: string;
  id: string;
  event: Recognisable;
  /** How often it has been laid aside before. */
  tries?: number;
}

/** Which journeys an event starts, joins or tells: asked of every life event under a lock on whom it is about. Stops are raised before anything is told. */
export const recognise = (store: Store, catalogue: Catalogue, it: Recognition): Promise<void> =>
  dispose(store, it, (tx) => recogniseIn(tx, catalogue, it));

/** The same within a transaction in which nobody else can come to the event. */
export async function recogniseIn(
  tx: Nouns,
  catalogue: Catalogue,
  { source, id, event: said, tries = 0 }: Recognition,
): Promise<void> {
  for (const ref of everybodyIn(said)) await tx.journeys.lock(ref);
  const open = await openJourneys(tx, said);
  const event = await asKnown(tx, said, open);
  const all = whatMatters(
    Object.values(catalogue).flatMap((it) => it.recognise(event, open).map((found) => ({ lifeEvent: it.id, found }))),
  );
  const parked = all.find(({ found }) => found.do === 'park')?.found;
  if (parked?.do === 'park') return tx.events.park(source, id, parked.reason, later(tries));
  for (const [place, { lifeEvent, found }] of all.entries())
    await carryOut(tx, { source, event: id, place }, lifeEvent, found);
  await tx.events.done(source, id);
}

interface Found {
  lifeEvent: string;
  found: Recognised;
}

/** Most life events have nothing to do with most events: why one of them lets it pass is noted only where all do, and then by whoever knows best. */
function whatMatters(all: readonly Found[]): readonly Found[] {
  const done = all.filter(({ found }) => found.do !== 'ignore');
  if (done.length > 0) return done;
  const known = all.find(({ found }) => found.do === 'ignore' && !unconcerned.has(found.reason));
  return [known ?? all[0]].filter((it) => it !== undefined);
}

const unconcerned = new Set(['of-no-concern', 'not-followed']);

/** The child, the mother, the other parent, the deceased, the organisation and those in it: two events about one of them are never recognised at once. */
const everybodyIn = ({ about, mother, otherParent, concerns, others = [] }: Recognisable): string[] =>
  [...new Set([about, mother, otherParent?.ref, concerns, ...others.map(({ ref }) => ref)])]
    .filter((it): it is string => it !== undefined)
    .sort();

async function openJourneys(tx: Nouns, event: Recognisable): Promise<OpenJourney[]> {
  const open = new Map<string, OpenJourney>();
  for (const ref of everybodyIn(event))
    for (const it of await tx.journeys.ofParty(ref))
      if (!open.has(it.journey)) open.set(it.journey, await numbered(tx, it));
  return [...open.values()];
}

/** Whoever it is about, and what it concerns, as a journey knows them: by the reference that it began with, though a number was replaced, or got since this was said. */
async function asKnown(tx: Nouns, said: Recognisable, open: readonly OpenJourney[]): Promise<Recognisable> {
  const concerns = said.concerns === undefined ? undefined : await knownAs(tx, said.concerns, open);
  return { ...said, about: await knownAs(tx, said.about, open), ...(concerns !== undefined && { concerns }) };
}

async function knownAs({ people }: Nouns, ref: Ref, open: readonly OpenJourney[]): Promise<Ref> {
  const isIn = (it: Ref): boolean => open.some(({ parties }) => parties.some((party) => party.ref === it));
  if (isIn(ref)) return ref;
  return (await people.alike(ref)).find(isIn) ?? ref;
}

type Known = Awaited<ReturnType<Nouns['journeys']['ofParty']>>[number];

/** An organisation that was declared before it was registered has a reference, and no number. */
async function numbered({ people }: Nouns, it: Known): Promise<OpenJourney> {
  const parties = it.parties.map(async (party) => {
    if (party.is !== 'organisation') return party;
    const [number, isReleased] = [await people.numberIfAny(party.ref), await people.isReleased(party.ref)];
    return { ...party, isNumbered: number !== undefined, isReleased };
  });
  return { ...it, parties: await Promise.all(parties) };
}

interface Of {
  source: string;
  event: string;
  /** Which of the things that the event led to. */
  place: number;
}

async function carryOut(tx: Nouns, of: Of, lifeEvent: string, found: Recognised): Promise<void> {
  const { source, event } = of;
  switch (found.do) {
    case 'start': {
      const { parties, participants, trigger, told, reason } = found;
      const journey = randomUUID();
      const start = { lifeEvent, trigger, parties, participants, ...(told && { told }) };
      await tx.journeys.begin({ journey, ...start });
      await tx.deliveries.add({ source, event, journey, disposition: 'started', reason, start });
      return;
    }
    case 'join':
    case 'tell':
      return tell(tx, of, found);
    case 'ignore':
      await tx.deliveries.add({ source, event, disposition: 'ignored', reason: found.reason });
      return;
    case 'park':
      throw new Error('what is parked is not carried out');
  }
}

type Telling = Extract<Recognised, { do: 'join' | 'tell' }>;

async function tell(
  tx: Nouns,
  { source, event, place }: Of,
  { do: deed, journey, news, stop, identifies, releases }: Telling,
) {
  if (identifies !== undefined) await tx.people.identify(identifies.party, identifies.found);
  if (releases !== undefined) await tx.people.release(releases);
  if (stop) await tx.stops.raise({ journey, about: stop.about, why: stop.why });
  const id = place === 0 ? `${source}/${event}` : `${source}/${event}/${place}`;
  if (news.type === 'party.joined') await tx.journeys.join(journey, news.party);
  if (news.type === 'trigger.annulled') await tx.journeys.annul(journey);
  const disposition = deed === 'join' ? 'joined' : 'told';
  await tx.deliveries.add({ source, event, journey, disposition, news: { ...news, id } as News });
}
