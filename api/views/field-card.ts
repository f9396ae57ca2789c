/** What will be sent, to whom, from which register, on which basis. Values are shown only to whom they concern. */
import { fieldValue } from '../../agencies/field-value.js';
import { originOf } from '../../agencies/fields.js';
import type { Field } from '../../journey/define.js';
import type { Manifest } from '../../journey/manifest.js';
import type { Ref } from '../../journey/parties.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { Store } from '../../store/open-store.js';

export interface CardOf {
  store: Pick<Store, 'vault'>;
  standing: Standing;
  errand: ErrandStanding;
  fields: readonly Field[];
  body: Manifest;
  /** The references of the one who looks; none for a caseworker, who sees no values before they are sent. */
  refs: readonly Ref[];
}

export async function fieldCard(card: CardOf) {
  const { errand, body, fields } = card;
  return {
    errand: errand.id,
    step: errand.step,
    to: { body: body.id, name: body.name, reach: body.reach, today: body.today },
    sent: errand.sent === true,
    fields: await Promise.all(fields.map((field) => lineOf(card, field))),
  };
}

async function lineOf(card: CardOf, field: Field) {
  const { name, from, part, purpose, basis, flows } = field;
  const isHeldBack = card.errand.withheld?.includes(name) ?? false;
  const mayReceive = card.body.receives[name] !== undefined;
  return {
    ...{ name, from, part, purpose, basis, flows },
    label: originOf(name)?.label,
    leaves: mayReceive && !isHeldBack,
    ...(isHeldBack && { withheld: true }),
    ...(!mayReceive && { dropped: 'the body may not receive it' }),
    of: await Promise.all(partiesOf(card, field).map((ref) => valueFor(card, field, ref))),
  };
}

const partiesOf = ({ errand, standing }: CardOf, { of }: Field): Ref[] =>
  of === 'about' ? [errand.about] : standing.parties.filter((it) => it.roles.includes(of)).map((it) => it.ref);

/** One's own values; a child's, but where the child lives only to somebody registered at that same address. */
async function valueFor(card: CardOf, { name, part }: Field, ref: Ref) {
  if (card.refs.includes(ref)) return { you: true, ...(await valueIn(card, name, part, ref)) };
  const speaks = card.standing.participants.some((it) => it.ref === ref);
  if (speaks || card.refs.length === 0) return { another: true };
  const { value, asOf } = await valueIn(card, name, part, ref);
  const isShown = value !== undefined && (!locates(name) || (await isOwnToo(card, name, part, value)));
  return { party: ref, ...(isShown && { value, asOf }) };
}

const locates = (name: string): boolean => originOf(name)?.locates === true;

async function isOwnToo(card: CardOf, name: string, part: string, value: unknown): Promise<boolean> {
  const own = await Promise.all(card.refs.map((ref) => valueIn(card, name, part, ref)));
  return own.some((it) => it.value !== undefined && JSON.stringify(it.value) === JSON.stringify(value));
}

async function valueIn({ store }: CardOf, name: string, part: string, ref: Ref) {
  const fact = (await store.vault.read(ref, [part]))[part];
  const value = fact && fieldValue(name, fact.value);
  return value === undefined ? {} : { value, asOf: fact?.asOf };
}
