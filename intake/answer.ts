import type { News } from '../journey/news.js';
import type { Store } from '../store/index.js';

/** What a body said, as it came in by our door: who said it, and which errand it is about, by our reference or by person and step. */
export interface Answer {
  source: string;
  id: string;
  type: string;
  time: string;
  body: string;
  reference?: string;
  person?: string;
  about?: string;
  step?: string;
  news: (errand: { errand: string; round?: number }) => News;
}

/** Written before acted on. An answer that finds no errand is parked, not dropped: the errand may be on its way. */
export async function takeAnswer(store: Store, answer: Answer): Promise<'told' | 'parked' | 'known' | 'conflicting'> {
  return store.inTransaction(async (tx) => {
    const { source, id, type, time } = answer;
    const known = await tx.events.record({ source, id, type, time, body: withoutNews(answer) });
    if (known !== 'new') return known;
    const errand = await findErrand(tx, answer);
    if (!errand) {
      await tx.events.park(source, id, 'no errand found', new Date(Date.now() + 60_000));
      return 'parked';
    }
    await tx.deliveries.add({ source, event: id, journey: errand.journey, disposition: 'told', news: answer.news(errand) });
    await tx.events.done(source, id);
    return 'told';
  });
}

interface Found {
  journey: string;
  errand: string;
  round?: number;
}

/** By our reference, else by party and step; only errands with the body that speaks, or one whose decisions it may change. */
export async function findErrand(store: Pick<Store, 'standings' | 'people'>, answer: Omit<Answer, 'news'>): Promise<Found | undefined> {
  if (answer.reference !== undefined) {
    const [errand = '', round] = answer.reference.split('.');
    const journey = await store.standings.journeyOf(errand);
    return journey === undefined ? undefined : { journey, errand, ...(round !== undefined && { round: Number(round) }) };
  }
  const refs = await Promise.all([answer.person, answer.about].map((it) => (it === undefined ? undefined : store.people.find(it))));
  return answer.step === undefined ? undefined : store.standings.errandOf(refs.filter((it) => it !== undefined), answer.step);
}

const withoutNews = ({ news: _, ...rest }: Answer): unknown => rest;
