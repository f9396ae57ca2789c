import { activityInfo } from '@temporalio/activity';
import type { Adapter, Read, ReadAnswer } from '../agencies/adapter.js';
import { Failure } from '../channels/failure.js';
import { type Day, dayOf } from '../journey/calendar.js';
import type { Leaflet } from '../journey/define.js';
import type { Effect } from '../journey/effects.js';
import type { Finding } from '../journey/findings.js';
import type { NewsOf } from '../journey/news.js';
import type { Party, Ref } from '../journey/parties.js';
import { leafletOf } from '../life-events/index.js';
import type { Store } from '../store/open-store.js';
import type { Connections } from './connections.js';
import { homes } from './homes.js';
import { keepFacts } from './keep-facts.js';
import { related } from './related.js';
import { type Source, sourcesOf } from './sources.js';

export type Gather = Extract<Effect, { verb: 'gather' }> & { journey: string; leaflet: string; register: string };

export type Gathered = Omit<NewsOf['findings.gathered'], 'type'>;

/** What a register said of one party. */
export interface Reading {
  party: Gather['everyone'][number];
  sources: readonly Source[];
  answer: ReadAnswer;
}

/** Reads one register about the parties named: only the parts that the leaflet names for their roles. Raw values stay in the vault. */
export const gather =
  (connections: Connections) =>
  async (it: Gather): Promise<Gathered> => {
    const { store, catalogue, now } = connections;
    const today = dayOf(await now());
    const leaflet = leafletOf(catalogue, it.leaflet);
    const readings = await readAll(connections, it, leaflet, today);
    const changed = await keepFacts(store, readings, { register: it.register, today, leaflet, since: retriedSince() });
    return {
      found: await findings(connections, it, leaflet, readings, today),
      read: { from: it.register, ...(it.parts && { parts: it.parts }) },
      changed,
      ...(await newcomers(connections, it, leaflet, readings)),
    };
  };

/** Since when an earlier attempt may have kept something without telling the journey. */
function retriedSince(): number | undefined {
  const { attempt, scheduledTimestampMs } = activityInfo();
  return attempt > 1 ? scheduledTimestampMs : undefined;
}

/** Everybody is read before anything is kept. */
async function readAll({ store, adapters }: Connections, it: Gather, leaflet: Leaflet, today: Day): Promise<Reading[]> {
  const kind = adapters[it.register]?.manifest.holds ?? 'person';
  const numbers = await numbersOf(store, it.everyone, kind);
  const readings: Reading[] = [];
  for (const party of it.everyone.filter(({ ref }) => it.of.includes(ref))) {
    const sources = sourcesOf(leaflet, it.register, party.roles, it.parts);
    const parts = [...new Set(sources.map(({ part }) => part))];
    const asked = { number: numbers[party.ref] ?? '', parts, except: Object.values(numbers), today };
    readings.push({ party, sources, answer: await read(adapters[it.register], asked) });
  }
  return readings;
}

/** Numbers by reference, of those whom the register can hold; a stillborn child has none, nor has an organisation before it is registered. */
async function numbersOf(
  { people }: Store,
  everyone: Gather['everyone'],
  kind: Party['is'],
): Promise<Record<Ref, string>> {
  const held = everyone.filter((it) => it.is === kind);
  const numberOf = kind === 'person' ? people.numberOf : people.numberIfAny;
  return Object.fromEntries(
    await Promise.all(held.map(async ({ ref }) => [ref, (await numberOf(ref)) ?? ''] as const)),
  );
}

async function read(adapter: Adapter | undefined, it: Read): Promise<ReadAnswer> {
  if (!adapter?.read || it.parts.length === 0 || it.number === '') return { facts: {}, findings: {} };
  const answer = await adapter.read(it);
  if (answer === 'unknownPerson') throw new Failure('Unavailable', 'the register has no such person yet');
  return answer;
}

async function findings(
  { store, catalogue }: Connections,
  { register, everyone, of }: Gather,
  leaflet: Leaflet,
  readings: readonly Reading[],
  today: Day,
): Promise<Gathered['found']> {
  const asFinding = (value: Finding['value']): Finding => ({ value, source: register, asOf: today });
  const found: Record<Ref, Record<string, Finding>> = {};
  for (const { party, sources, answer } of readings)
    found[party.ref] = Object.fromEntries(
      Object.entries(answer.findings)
        .filter(([name]) => sources.some(({ finding }) => finding === name))
        .map(([name, value]) => [name, asFinding(value)]),
    );
  if (leaflet.findings.sharesHome?.from !== register) return found;
  for (const [ref, sharesHome] of await homes(store, catalogue, leaflet.lifeEvent, everyone))
    if (of.includes(ref)) found[ref] = { ...found[ref], sharesHome: asFinding(sharesHome) };
  return found;
}

/** Anybody can give an organisation's number: who has a role in it comes into the journey only where somebody there is one of them. */
const theirs = (party: Gather['everyone'][number], named: readonly Party[], { everyone }: Gather): readonly Party[] =>
  party.is === 'organisation' && !named.some(({ ref }) => everyone.some((known) => known.ref === ref)) ? [] : named;

/** Whom the register names, and the journey does not know yet. */
async function newcomers(
  { store, catalogue }: Connections,
  it: Gather,
  { lifeEvent }: Leaflet,
  readings: readonly Reading[],
): Promise<Pick<Gathered, 'parties' | 'participants'>> {
  const named = new Map<Ref, Party>();
  for (const { party, answer } of readings) {
    const all = await related(store, catalogue, { lifeEvent, party, concerns: it.concerns }, answer);
    for (const other of theirs(party, all, it)) named.set(other.ref, other);
  }
  const parties = [...named.values()].filter(({ ref }) => !it.everyone.some((known) => known.ref === ref));
  if (parties.length === 0) return {};
  for (const party of parties) await store.journeys.join(it.journey, party);
  const { follows } = catalogue[lifeEvent] ?? {};
  const taking = parties.filter(({ roles }) => follows === undefined || roles.some((it) => follows.includes(it)));
  return { parties, participants: taking.map(({ ref, roles }) => ({ ref, role: roles[0] ?? 'party', from: 0 })) };
}
