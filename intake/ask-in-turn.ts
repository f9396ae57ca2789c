import type { Store } from '../store/open-store.js';
import { type Mending, mend } from './mend.js';

/** How far the round that asks every open journey has come is a cursor: of the list of journeys, or one of these. */
const round = 'journeys asked in turn';
const beginning = 'beginning';
const end = 'end';

/** Records may have been lost, nobody knows whose: every open journey is to be asked, the newest first. */
export const askEverybody = ({ cursors }: Pick<Store, 'cursors'>): Promise<void> => cursors.move(round, beginning);

/** Asks the next journeys of the round, where there is one. Returns how many. */
export async function askInTurn(it: Mending, most: number): Promise<number> {
  const at = (await it.store.cursors.read(round))?.position ?? end;
  if (at === end) return 0;
  const { standings, next = end } = await it.store.standings.list({
    state: 'open',
    limit: most,
    ...(at !== beginning && { after: at }),
  });
  await mend(
    it,
    standings.map(({ journey }) => journey),
  );
  await moveOn(it.store, at, next);
  return standings.length;
}

/** Unless the round has begun anew meanwhile. */
const moveOn = (store: Store, from: string, to: string): Promise<void> =>
  store.inTransaction(async (tx) => {
    await tx.journeys.lock(round);
    if ((await tx.cursors.read(round))?.position === from) await tx.cursors.move(round, to);
  });
