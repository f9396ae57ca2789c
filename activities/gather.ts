import { ApplicationFailure } from '@temporalio/activity';
import type { Adapter, Read, ReadAnswer } from '../agencies/adapter.js';
import { type Day, dayOf } from '../journey/calendar.js';
import type { Effect } from '../journey/effects.js';
import type { Finding } from '../journey/findings.js';
import type { NewsOf } from '../journey/news.js';
import type { Party, Ref } from '../journey/parties.js';
import { leafletOf } from '../life-events/index.js';
import type { Connections } from './connections.js';
import { asFailure } from './failure.js';
import { homes } from './homes.js';
import { related } from './related.js';

export type Gather = Extract<Effect, { verb: 'gather' }> & { journey: string; leaflet: string; register: string };

export type Gathered = Omit<NewsOf['findings.gathered'], 'type'>;

/** Reads one register about the parties named: only the parts the leaflet names for their roles. Raw values stay in the vault. */
export const gather =
  ({ store, catalogue, adapters, now }: Connections) =>
  async (it: Gather): Promise<Gathered> => {
    const today = dayOf(await now());
    const adapter = adapters[it.register];
    const found: Record<Ref, Record<string, Finding>> = {};
    const changed: { of: Ref; part: string }[] = [];
    const parties: Party[] = [];
    const leaflet = leafletOf(catalogue, it.leaflet);
    const numbers = await numbersOf(store, it.everyone);
    for (const party of it.everyone.filter(({ ref }) => it.of.includes(ref))) {
      const sources = Object.entries(leaflet.findings).filter(
        ([, source]) =>
          source.from === it.register &&
          covers(source.of, party.roles) &&
          (!it.parts || it.parts.includes(source.part)),
      );
      const answer = await read(adapter, {
        number: numbers[party.ref] ?? '',
        parts: [...new Set(sources.map(([, { part }]) => part))],
        except: Object.values(numbers),
        today,
      });
      found[party.ref] = named(answer, new Set(sources.map(([name]) => name)), it.register, today);
      for (const [part, value] of Object.entries(answer.facts)) {
        const basis = sources.find(([, source]) => source.part === part)?.[1].basis ?? '';
        const kept = await store.vault.keep(party.ref, part, {
          value,
          source: it.register,
          asOf: today,
          purpose: leaflet.lifeEvent,
          basis,
        });
        if (kept.changed) changed.push({ of: party.ref, part });
      }
      parties.push(...(await related(store, catalogue, leaflet.lifeEvent, party, answer)));
    }
    if (leaflet.findings.sharesHome?.from === it.register)
      for (const [ref, sharesHome] of await homes(store, catalogue, leaflet.lifeEvent, it.everyone))
        found[ref] = { ...found[ref], sharesHome: { value: sharesHome, source: it.register, asOf: today } };
    const fresh = parties.filter(({ ref }) => !it.everyone.some((known) => known.ref === ref));
    for (const party of fresh) await store.journeys.join(it.journey, party);
    const participants = fresh.map(({ ref, roles }) => ({ ref, role: roles[0] ?? 'party', from: 0 }));
    return {
      found,
      read: { from: it.register, ...(it.parts && { parts: it.parts }) },
      changed,
      ...(fresh.length > 0 && { parties: fresh, participants }),
    };
  };

const covers = (of: string, roles: readonly string[]): boolean => of === 'everyone' || roles.includes(of);

/** Numbers by reference; a stillborn child has none. */
async function numbersOf(store: Connections['store'], everyone: Gather['everyone']): Promise<Record<Ref, string>> {
  const people = everyone.filter((it) => it.is === 'person');
  return Object.fromEntries(
    await Promise.all(people.map(async ({ ref }) => [ref, await store.people.numberOf(ref)] as const)),
  );
}

async function read(adapter: Adapter | undefined, it: Read): Promise<ReadAnswer> {
  if (!adapter?.read || it.parts.length === 0 || it.number === '') return { facts: {}, findings: {} };
  try {
    const answer = await adapter.read(it);
    if (answer !== 'unknownPerson') return answer;
  } catch (error) {
    throw asFailure(error);
  }
  throw ApplicationFailure.create({ type: 'Unavailable', message: 'the register has no such person yet' });
}

const named = (answer: ReadAnswer, names: ReadonlySet<string>, source: string, asOf: Day): Record<string, Finding> =>
  Object.fromEntries(
    Object.entries(answer.findings)
      .filter(([name]) => names.has(name))
      .map(([name, value]) => [name, { value, source, asOf }]),
  );
