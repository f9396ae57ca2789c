import type { ErrandStanding, Standing } from '../journey/standing.js';
import type { Connections } from './connections.js';
import { notFound } from './problem.js';

export interface InJourney {
  journey: string;
  errand: string;
}

/** The errand and its journey as the record has them; either may not be there. */
export async function findErrand(on: Pick<Connections, 'store'>, { journey, errand }: InJourney) {
  const standing = await on.store.standings.get(journey);
  return { journey, standing, errand: standing?.errands.find((it) => it.id === errand) };
}

/** Once access has been given, both are there. */
export function there(it: { standing: Standing | undefined; errand?: ErrandStanding | undefined }): {
  standing: Standing;
  errand: ErrandStanding;
} {
  const { standing, errand } = it;
  if (!standing || !errand) throw notFound();
  return { standing, errand };
}
