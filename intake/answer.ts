import type { News } from '../journey/news.js';
import type { ErrandStanding } from '../journey/standing.js';
import { leafletOf, lifeEvents } from '../life-events/index.js';
import type { Nouns, Store } from '../store/open-store.js';
import { dispose, later } from './dispose.js';

/** What a body said, as it came in by our door: who said it, and which errand it is about, by our reference or by person and step. */
export interface Answer {
  source: string;
  id: string;
  type: string;
  time: string;
  said: Said;
  /** The body that says it, by its id. */
  body?: string;
  /** `errand.round`, as we gave it. */
  reference?: string;
  /** National numbers, where the body has no reference of ours. */
  person?: string;
  about?: string;
  step?: string;
  /** Which period, where the step recurs and the body says so. */
  period?: string;
}

/** News without the errand it is about. */
export type Said = Omit<
  Extract<News, { errand: string; id: string; round?: number }>,
  'errand' | 'id' | 'round' | 'by'
>;

export type Taken = 'told' | 'parked' | 'ignored' | 'known' | 'conflicting';

/** Written before acted on. An answer that finds no errand is parked, not dropped: the errand may be on its way. */
export function takeAnswer(store: Store, answer: Answer): Promise<Taken> {
  return store.inTransaction(async (tx) => {
    const { source, id, type, time } = answer;
    const known = await tx.events.record({ source, id, type, time, body: answer });
    return known === 'new' ? place(tx, answer, 0) : known;
  });
}

export function takeParkedAnswer(store: Store, tries: number, body: unknown): Promise<void> {
  const answer = body as Answer;
  return dispose(store, answer, async (tx) => void (await place(tx, answer, tries)));
}

async function place(tx: Nouns, answer: Answer, tries: number): Promise<Taken> {
  const { source, id } = answer;
  const found = await findErrand(tx, answer);
  if (!found) {
    await tx.events.park(source, id, 'no errand found', later(tries, 5_000));
    return 'parked';
  }
  const { journey, ...errand } = found;
  const isTheirs = await mayAnswer(tx, answer.body, found);
  const news = { ...answer.said, ...errand, id: `${source}/${id}` } as News;
  await tx.deliveries.add({
    source,
    event: id,
    journey,
    ...(isTheirs ? { disposition: 'told', news } : { disposition: 'ignored', reason: 'not for this body to say' }),
  });
  await tx.events.done(source, id);
  return isTheirs ? 'told' : 'ignored';
}

/** A body answers its own errands, and those whose decisions it may change. Which errand it is may be known only now. */
async function mayAnswer({ standings }: Nouns, body: string | undefined, { journey, errand }: Found): Promise<boolean> {
  const standing = await standings.get(journey);
  const asked = standing?.errands.find((it) => it.id === errand)?.with;
  if (body === undefined || asked === undefined || asked === body) return true;
  return leafletOf(lifeEvents, standing!.leaflet).bodies[asked]?.appeals.includes(body) ?? false;
}

export interface Found {
  journey: string;
  errand: string;
  round?: number;
}

type Register = Pick<Store, 'standings' | 'people'>;

/** By our reference, else by party and step. */
export async function findErrand(store: Register, answer: Omit<Answer, 'said'>): Promise<Found | undefined> {
  const { reference, step } = answer;
  if (reference !== undefined) return byReference(store, reference);
  return step === undefined ? undefined : byParties(store, step, answer);
}

async function byReference({ standings }: Register, reference: string): Promise<Found | undefined> {
  const [errand = '', round] = reference.split('.');
  const journey = await standings.journeyOf(errand);
  return journey === undefined ? undefined : { journey, errand, ...(round !== undefined && { round: Number(round) }) };
}

/** What is said about one child is not said about its twin: where we do not know the child yet, or have no errand about it, there is none. */
async function byParties(
  { standings, people }: Register,
  step: string,
  { person, about, period }: Pick<Answer, 'person' | 'about' | 'period'>,
): Promise<Found | undefined> {
  const subject = about === undefined ? undefined : await people.find(about);
  const applicant = person === undefined ? undefined : await people.find(person);
  if (about !== undefined && subject === undefined) return undefined;
  const refs = [subject, applicant].filter((it) => it !== undefined);
  const found = await standings.errandOf(refs, step);
  if (!found || (subject === undefined && period === undefined)) return found;
  const errands = (await standings.get(found.journey))?.errands ?? [];
  const errand = inPeriod(errands, found.errand, period);
  if (!errand || (subject !== undefined && !(await isAbout(people, errand.about, refs)))) return undefined;
  return { journey: found.journey, errand: errand.id, round: errand.round };
}

/** The errand itself, or the same step about the same party in the period that the body named. */
function inPeriod(errands: readonly ErrandStanding[], id: string, period: string | undefined) {
  const found = errands.find((it) => it.id === id);
  if (!found || period === undefined || found.period === period) return found;
  return errands.find((it) => it.step === found.step && it.about === found.about && it.period === period);
}

/** A person may have had several references. */
async function isAbout({ alike }: Register['people'], about: string, refs: readonly string[]): Promise<boolean> {
  const all = await alike(about);
  return refs.some((ref) => all.includes(ref));
}
