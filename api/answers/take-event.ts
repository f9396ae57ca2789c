import { createHash } from 'node:crypto';
import { isNumberFor } from '../../agencies/identity.js';
import { type Answer, findErrand, takeAnswer } from '../../intake/answer.js';
import type { Standing } from '../../journey/standing.js';
import { canonical } from '../../store/canonical.js';
import type { Actor } from '../access/actor.js';
import { type Asking, allowed } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { deliverSoon } from '../deliver-soon.js';
import { Problem, unprocessable } from '../problem.js';
import { checkSource } from './check-source.js';
import type { AnswerEvent } from './cloud-event.js';
import { mayConcern } from './may-concern.js';
import { saidBy } from './said.js';

export type Speaker = Extract<Actor, { kind: 'body' }>;
type Disposition = Awaited<ReturnType<typeof takeAnswer>> | 'ignored';

/** What is kept of an event: the answer, whose it is, and what tells it from another one under the same id. */
type Kept = Answer & { body: string; digest: string };

/** Written before acted on, once for each source and id. What is not the body's to say is written too, and told to nobody. */
export async function takeEvent(
  on: Connections,
  it: Asking & { actor: Speaker },
  event: AnswerEvent,
): Promise<Disposition> {
  check(on, it.actor, event);
  const kept = keptOf(event, it.actor.body);
  const disposition = (await sameOrConflicting(on, kept)) ?? (await takeNew(on, it, event, kept));
  on.metrics.received(event.type, disposition);
  if (disposition === 'conflicting') throw new Problem('event-conflicts', 'Give another event another id.');
  if (disposition === 'told') await deliverSoon(on);
  return disposition;
}

function check(on: Connections, { organisation, body }: Speaker, { source, data }: AnswerEvent): void {
  const { profile, catalogue, manifests, organisations } = on;
  checkSource(source, organisation);
  for (const name of ['person', 'about'] as const)
    if (data[name] !== undefined && !isNumberFor(profile, data[name]))
      throw unprocessable(`/data/${name}`, 'Must be a national identity number that may exist here.');
  if (data.step !== undefined && !Object.values(catalogue).some((it) => it.leaflets[it.current]?.steps[data.step!]))
    throw unprocessable('/data/step', 'Must be a step that GET /catalogue names.');
  if ('to' in data && !Object.hasOwn(organisations, data.to) && manifests[body]?.level !== 'municipality')
    throw unprocessable('/data/to', 'Must be the organisation number of a body that has joined.');
}

function keptOf(event: AnswerEvent, body: string): Omit<Kept, 'said'> {
  const { source, id, type, subject, data } = event;
  const { person, about, step, period } = data;
  return {
    ...{ source, id, type, body },
    time: event.time ?? new Date().toISOString(),
    digest: createHash('sha256').update(canonical(event)).digest('base64url'),
    ...(subject !== undefined && { reference: subject }),
    ...(person !== undefined && { person }),
    ...(about !== undefined && { about }),
    ...(step !== undefined && { step }),
    ...(period !== undefined && { period }),
  };
}

async function sameOrConflicting(
  { store }: Connections,
  { source, id, digest }: Omit<Kept, 'said'>,
): Promise<'known' | 'conflicting' | undefined> {
  const known = await store.events.get(source, id);
  return known && ((known.body as Partial<Kept>).digest === digest ? 'known' : 'conflicting');
}

async function takeNew(
  on: Connections,
  it: Asking & { actor: Speaker },
  event: AnswerEvent,
  kept: Omit<Kept, 'said'>,
): Promise<Disposition> {
  const standing = await concernedStanding(on, kept);
  if (!(await isItsToSay(on, it, kept, standing))) return ignore(on, kept);
  const text = textOf(event);
  const letter = text === undefined ? undefined : await on.store.vault.keepLetter(text, await addressee(on, kept));
  const answer: Kept = { ...kept, said: saidBy(event, it.actor.body, letter, on.organisations) };
  const taken = await takeAnswer(on.store, answer);
  return taken === 'conflicting' ? ((await sameOrConflicting(on, kept)) ?? taken) : taken;
}

const textOf = ({ data }: AnswerEvent): string | undefined =>
  'text' in data ? data.text : 'question' in data ? data.question : undefined;

type Concerned = { standing: Standing; errand: string } | undefined;

async function concernedStanding({ store }: Connections, kept: Omit<Kept, 'said'>): Promise<Concerned> {
  const found = await findErrand(store, kept);
  const standing = found && (await store.standings.get(found.journey));
  return standing && { standing, errand: found.errand };
}

/** Asked of the errand where there is one; an answer that comes before its errand must be about a step of the body's. */
async function isItsToSay(
  on: Connections,
  it: Asking & { actor: Speaker },
  { step }: Omit<Kept, 'said'>,
  found: Concerned,
): Promise<boolean> {
  const operation = found ? 'event.answer' : 'event.send';
  const resource = found && {
    standing: found.standing,
    errand: found.standing.errands.find(({ id }) => id === found.errand),
  };
  const [yes] = await allowed(on, it, operation, [resource ?? {}], (each) => each);
  if (yes === undefined) return false;
  return found !== undefined || step === undefined || mayConcern(on, step, it.actor.body);
}

const addressee = async ({ store }: Connections, { person, about }: Omit<Kept, 'said'>) => {
  const number = person ?? about;
  return number === undefined ? undefined : store.people.find(number);
};

function ignore({ store }: Connections, kept: Omit<Kept, 'said'>): Promise<Disposition> {
  const { source, id, type, time } = kept;
  return store.inTransaction(async (tx) => {
    const known = await tx.events.record({ source, id, type, time, body: kept });
    if (known !== 'new') return known;
    await tx.deliveries.add({ source, event: id, disposition: 'ignored', reason: 'not its errand' });
    await tx.events.done(source, id);
    return 'ignored';
  });
}
