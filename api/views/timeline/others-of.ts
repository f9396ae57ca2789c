import type { Standing } from '../../../journey/standing.js';
import type { Catalogue } from '../../../life-events/life-event.js';
import type { Connections } from '../../connections.js';
import type { OtherJourney, Viewer } from './seeing.js';

/** Journeys that the viewer takes part in, of life events that a link leads to from this one, or from there to here. */
export async function othersOf(
  { store, catalogue }: Connections,
  viewer: Viewer,
  { journey: own, lifeEvent }: Pick<Standing, 'journey' | 'lifeEvent'>,
): Promise<OtherJourney[]> {
  if (!isLinked(catalogue, lifeEvent)) return [];
  const known = await store.journeys.ofParty(viewer.ref);
  const near = known.filter((it) => it.journey !== own && areLinked(catalogue, it.lifeEvent, lifeEvent));
  const found: OtherJourney[] = [];
  for (const { journey, lifeEvent: other } of near) {
    const standing = await store.standings.get(journey);
    if (standing?.participants.some(({ ref }) => viewer.refs.includes(ref))) found.push({ journey, lifeEvent: other });
  }
  return found;
}

const linksFrom = (catalogue: Catalogue, from: string) =>
  Object.values(catalogue[from]?.leaflets[catalogue[from].current]?.links ?? {});

const leads = (catalogue: Catalogue, from: string, to: string): boolean =>
  linksFrom(catalogue, from).some((it) => it.to === to);

const areLinked = (catalogue: Catalogue, one: string, other: string): boolean =>
  leads(catalogue, one, other) || leads(catalogue, other, one);

const isLinked = (catalogue: Catalogue, lifeEvent: string): boolean =>
  Object.keys(catalogue).some((other) => areLinked(catalogue, lifeEvent, other));
