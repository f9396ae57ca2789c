import type { News } from '../journey/news.js';
import type { Nouns, Store } from '../store/open-store.js';

/** What a body said, as it came in by our door: who said it, and which errand it is about, by our reference or by person and step. */
export interface Answer {
  source: string;
  id: string;
  type: string;
  time: string;
  said: Said;
  /** `errand.round`, as we gave it. */
  reference?: string;
  /** National numbers, where the body has no reference of ours. */
  person?: string;
  about?: string;
  step?: string;
}

/** News without the errand it is about. */
export type Said = Omit<
  Extract<News, { errand: string; id: string; round?: number }>,
  'errand' | 'id' | 'round' | 'by'
>;

export type Taken = 'told' | 'parked' | 'known' | 'conflicting';

/** Written before acted on. An answer that finds no errand is parked, not dropped: the errand may be on its way. */
export function takeAnswer(store: Store, answer: Answer): Promise<Taken> {
  return store.inTransaction(async (tx) => {
    const { source, id, type, time } = answer;
    const known = await tx.events.record({ source, id, type, time, body: answer });
    return known === 'new' ? place(tx, answer, 0) : known;
  });
}

export async function takeParkedAnswer(store: Store, tries: number, body: unknown): Promise<void> {
  await store.inTransaction((tx) => place(tx, body as Answer, tries));
}

async function place(tx: Nouns, answer: Answer, tries: number): Promise<Taken> {
  const { source, id } = answer;
  const found = await findErrand(tx, answer);
  if (!found) {
    await tx.events.park(source, id, 'no errand found', Date.now() + Math.min(6 * 3_600_000, 5_000 * 2 ** tries));
    return 'parked';
  }
  const { journey, ...errand } = found;
  const news = { ...answer.said, ...errand, id: `${source}/${id}` } as News;
  await tx.deliveries.add({ source, event: id, journey, disposition: 'told', news });
  await tx.events.done(source, id);
  return 'told';
}

export interface Found {
  journey: string;
  errand: string;
  round?: number;
}

/** By our reference, else by party and step. */
export async function findErrand(
  store: Pick<Store, 'standings' | 'people'>,
  answer: Omit<Answer, 'said'>,
): Promise<Found | undefined> {
  if (answer.reference !== undefined) {
    const [errand = '', round] = answer.reference.split('.');
    const journey = await store.standings.journeyOf(errand);
    return journey === undefined
      ? undefined
      : { journey, errand, ...(round !== undefined && { round: Number(round) }) };
  }
  if (answer.step === undefined) return undefined;
  const refs = await Promise.all(
    [answer.about, answer.person].map((it) => (it === undefined ? undefined : store.people.find(it))),
  );
  return store.standings.errandOf(
    refs.filter((it) => it !== undefined),
    answer.step,
  );
}
