import { createHash } from 'node:crypto';
import type { Message } from '../agencies/adapter.js';
import { fieldValue } from '../agencies/field-value.js';
import { bodyOf, type Field, stepOf } from '../journey/define.js';
import { isHere, type Party, type Ref } from '../journey/parties.js';
import { leafletOf } from '../life-events/index.js';
import { text } from '../life-events/texts/text.js';
import type { KnownJourney } from '../store/journeys.js';
import type { Connections } from './connections.js';
import type { Send } from './send.js';

/** What is sent: only fields that the body may receive on a matching basis, that the person has not held back, from the vault. */
export async function outgoing(connections: Connections, it: Send, signal: AbortSignal): Promise<Message> {
  const { store, catalogue } = connections;
  const leaflet = leafletOf(catalogue, it.leaflet);
  const parties = partiesNow(await store.journeys.get(it.journey));
  const fields: Record<string, unknown> = {};
  for (const field of allowed(connections, it)) {
    const values = await Promise.all(
      partiesOf(field, it.about, parties).map((ref) => valueFor(connections, field, ref)),
    );
    const known = values.flat().filter((value) => value !== undefined);
    if (known.length > 0) fields[field.name] = known.length === 1 ? known[0] : known;
  }
  return {
    key: it.key,
    act: it.act,
    reference: `${it.errand}.${it.round}`,
    step: it.step,
    stepTitle: text('nb', `${leaflet.lifeEvent}.${it.step}.title`),
    about: await subject(connections, it.about, parties),
    by: await Promise.all(it.by.map(async (ref) => ({ number: await store.people.numberOf(ref) }))),
    fields,
    addressProtected: await isAnyoneProtected(connections, parties),
    ...(it.purpose !== undefined && { purpose: it.purpose }),
    signal,
  };
}

/** What a key stands for. What is held back, and who agrees, may change between one attempt and the next. */
export const digestOf = (it: Send): string =>
  createHash('sha256')
    .update(JSON.stringify([it.act, it.step, it.about, it.with, it.purpose]))
    .digest('hex');

/** Nothing is sent about a journey that intake has not written down. */
function partiesNow(known: KnownJourney | undefined): readonly Party[] {
  if (!known) throw new Error('the store knows no such journey');
  return known.parties;
}

/** A field without a matching basis is dropped and reported, whatever the leaflet says. */
function allowed({ catalogue, report }: Connections, it: Send): readonly Field[] {
  const leaflet = leafletOf(catalogue, it.leaflet);
  const { receives } = bodyOf(leaflet, it.with);
  const named = (stepOf(leaflet, it.step).fields ?? []).filter(({ name }) => !it.withheld.includes(name));
  for (const field of named.filter(({ name }) => !receives[name]))
    report('field.dropped', { step: it.step, body: it.with, field: field.name });
  return named.filter(({ name }) => receives[name]);
}

/** Whom the register has taken back is nobody's business any more. */
const partiesOf = ({ of }: Field, about: Ref, parties: readonly Party[]): Ref[] =>
  of === 'about' ? [about] : parties.filter((it) => isHere(it) && it.roles.includes(of)).map(({ ref }) => ref);

async function valueFor({ store }: Connections, field: Field, ref: Ref) {
  const facts = await store.vault.read(ref, [field.part]);
  return fieldValue(field.name, facts[field.part]?.value);
}

/** Unknown counts as protected: an address that has left cannot be called back. */
async function isAnyoneProtected({ store }: Connections, parties: readonly Party[]): Promise<boolean> {
  const people = parties.filter(({ is }) => is === 'person');
  const facts = await Promise.all(people.map(({ ref }) => store.vault.read(ref, ['adressebeskyttelse'])));
  return facts.some((it) => !isUngraded(it.adressebeskyttelse?.value));
}

const isUngraded = (fact: unknown): boolean =>
  Array.isArray(fact) &&
  fact.every((it: { graderingsnivaa?: string }) => (it.graderingsnivaa ?? 'ugradert') === 'ugradert');

/** A stillborn child has no number; anybody else's must be had. */
async function subject({ store }: Connections, ref: Ref, parties: readonly Party[]): Promise<Message['about']> {
  const facts = await store.vault.read(ref, ['foedsel']);
  const born = fieldValue('childBorn', facts.foedsel?.value);
  const isPerson = parties.find((it) => it.ref === ref)?.is === 'person';
  return {
    ...(isPerson && { number: await store.people.numberOf(ref) }),
    ...(typeof born === 'string' && { born }),
  };
}
