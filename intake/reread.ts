import type { Nouns, Store } from '../store/open-store.js';

/** What lay before the cursor is gone from the feed: everybody we follow is read anew, and the feed is followed from its end. */
export function rereadEverybody(store: Store, feed: string, position: number): Promise<void> {
  return store.inTransaction(async (tx) => {
    const event = `reread/${position}`;
    const body = { position };
    await tx.events.record({ source: feed, id: event, type: 'register.reread', time: Date.now(), body });
    for (const journey of await tx.journeys.allOpen()) await tellOne(tx, { source: feed, event }, journey);
    await tx.events.done(feed, event);
    await tx.cursors.move(feed, position);
  });
}

async function tellOne(tx: Nouns, of: { source: string; event: string }, journey: string): Promise<void> {
  const parties = (await tx.journeys.get(journey))?.parties ?? [];
  await tx.deliveries.add({
    ...of,
    journey,
    disposition: 'told',
    news: {
      type: 'register.changed',
      id: `${of.source}/${of.event}`,
      parties: parties.filter((it) => it.is === 'person').map((it) => it.ref),
      parts: everything,
    },
  });
}

const everything = [
  'adressebeskyttelse',
  'bostedsadresse',
  'doedsfall',
  'familierelasjon',
  'foedsel',
  'foreldreansvar',
  'identifikasjonsnummer',
  'navn',
  'sivilstand',
  'status',
  'utflytting',
  'vergemaalEllerFremtidsfullmakt',
];
