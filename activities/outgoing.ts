import { createHash } from 'node:crypto';
import type { Message } from '../agencies/adapter.js';
import { fieldValue } from '../agencies/field-value.js';
import { bodyOf, type Field, stepOf } from '../journey/define.js';
import type { Ref } from '../journey/parties.js';
import { leafletOf } from '../life-events/index.js';
import { text } from '../life-events/texts/text.js';
import type { Connections } from './connections.js';
import type { Send } from './send.js';

/** What is sent: only fields that the body may receive on a matching basis, that the person has not held back, from the vault. */
export async function outgoing(connections: Connections, it: Send): Promise<Message> {
  const { store, catalogue } = connections;
  const leaflet = leafletOf(catalogue, it.leaflet);
  const parties = (await store.journeys.get(it.journey))?.parties ?? [];
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
    about: await person(connections, it.about),
    by: await Promise.all(it.by.map(async (ref) => ({ number: await store.people.numberOf(ref) }))),
    fields,
    addressProtected: await isAnyoneProtected(connections, parties),
    ...(it.purpose !== undefined && { purpose: it.purpose }),
  };
}

export const digestOf = (it: Send): string =>
  createHash('sha256')
    .update(JSON.stringify([it.act, it.step, it.about, it.with, it.withheld]))
    .digest('hex');

/** A field without a matching basis is dropped and reported, whatever the leaflet says. */
function allowed({ catalogue, report }: Connections, it: Send): readonly Field[] {
  const leaflet = leafletOf(catalogue, it.leaflet);
  const { receives } = bodyOf(leaflet, it.with);
  const named = (stepOf(leaflet, it.step).fields ?? []).filter(({ name }) => !it.withheld.includes(name));
  for (const field of named.filter(({ name }) => !receives[name]))
    report('field.dropped', { step: it.step, body: it.with, field: field.name });
  return named.filter(({ name }) => receives[name]);
}

const partiesOf = ({ of }: Field, about: Ref, parties: readonly { ref: Ref; roles: readonly string[] }[]): Ref[] =>
  of === 'about' ? [about] : parties.filter(({ roles }) => roles.includes(of)).map(({ ref }) => ref);

async function valueFor({ store }: Connections, field: Field, ref: Ref) {
  const facts = await store.vault.read(ref, [field.part]);
  return fieldValue(field.name, facts[field.part]?.value);
}

/** Unknown counts as protected: an address that has left cannot be called back. */
async function isAnyoneProtected(
  { store }: Connections,
  parties: readonly { ref: Ref; is: string }[],
): Promise<boolean> {
  const people = parties.filter(({ is }) => is === 'person');
  const facts = await Promise.all(people.map(({ ref }) => store.vault.read(ref, ['adressebeskyttelse'])));
  return facts.some((it) => !isUngraded(it.adressebeskyttelse?.value));
}

const isUngraded = (fact: unknown): boolean =>
  Array.isArray(fact) &&
  fact.every((it: { graderingsnivaa?: string }) => (it.graderingsnivaa ?? 'ugradert') === 'ugradert');

async function person({ store }: Connections, ref: Ref): Promise<Message['about']> {
  const facts = await store.vault.read(ref, ['foedsel']);
  const born = fieldValue('childBorn', facts.foedsel?.value);
  const number = await store.people.numberOf(ref).catch(() => undefined);
  return { ...(number !== undefined && { number }), ...(typeof born === 'string' && { born }) };
}
