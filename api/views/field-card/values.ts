/** Values are shown only to whom they concern. */
import { type FieldValue, fieldValue } from '../../../agencies/field-value.js';
import { originOf } from '../../../agencies/fields.js';
import type { Day } from '../../../journey/calendar.js';
import type { Ref } from '../../../journey/parties.js';
import type { OfField } from './looking.js';

export interface Held {
  whose: 'you' | 'another' | 'party';
  ref: Ref;
  value?: FieldValue;
  source?: string;
  asOf?: Day;
  /** There is a value, and it would tell where somebody lives. */
  hidden?: true;
}

/** What a field holds, for each party it is about. */
export const valuesOf = (of: OfField): Promise<Held[]> => Promise.all(partiesOf(of).map((ref) => heldFor(of, ref)));

const partiesOf = ({ errand, standing, field }: OfField): Ref[] =>
  field.of === 'about'
    ? [errand.about]
    : standing.parties.filter((it) => it.roles.includes(field.of)).map((it) => it.ref);

/** One's own values; a child's, but where the child lives only to somebody registered at that same address. */
async function heldFor(of: OfField, ref: Ref): Promise<Held> {
  const { viewer, standing, isProtected } = of;
  const isOwn = viewer?.refs.includes(ref) ?? false;
  const speaks = standing.participants.some((it) => it.ref === ref);
  if (!viewer || (speaks && !isOwn)) return { whose: 'another', ref };
  const whose = isOwn ? 'you' : 'party';
  const held = await valueIn(of, ref);
  if (!locates(of) || held.value === undefined) return { whose, ref, ...held };
  const isShown = !isProtected && (isOwn || (await isOwnToo(of, viewer.refs, held.value)));
  return isShown ? { whose, ref, ...held } : { whose, ref, hidden: true };
}

const locates = ({ field }: OfField): boolean => originOf(field.name)?.locates === true;

async function isOwnToo(of: OfField, refs: readonly Ref[], value: FieldValue): Promise<boolean> {
  const own = await Promise.all(refs.map((ref) => valueIn(of, ref)));
  return own.some((it) => it.value !== undefined && JSON.stringify(it.value) === JSON.stringify(value));
}

async function valueIn({ store, field: { name, part } }: OfField, ref: Ref): Promise<Omit<Held, 'whose' | 'ref'>> {
  const fact = (await store.vault.read(ref, [part]))[part];
  const value = fact && fieldValue(name, fact.value);
  return fact === undefined || value === undefined ? {} : { value, asOf: fact.asOf, source: fact.source };
}
