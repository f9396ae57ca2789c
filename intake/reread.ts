import type { Store } from '../store/open-store.js';

/** What lay before the cursor is gone from the feed: everybody we follow is read anew, and the feed is followed from its end. */
export function rereadEverybody(store: Store, feed: string, position: number): Promise<void> {
  return store.inTransaction(async (tx) => {
    for (const journey of await tx.journeys.allOpen()) {
      const known = await tx.journeys.get(journey);
      const parties = (known?.parties ?? []).filter((it) => it.is === 'person').map((it) => it.ref);
      const id = `${feed}/reread/${position}`;
      await tx.deliveries.add({
        source: feed,
        event: `reread/${position}`,
        journey,
        disposition: 'told',
        news: { type: 'register.changed', id, parties, parts: everything },
      });
    }
    await tx.cursors.move(feed, position);
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
  'vergemaalEllerFremtidsfullmakt',
];
