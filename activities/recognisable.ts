import { createHash } from 'node:crypto';
import type { Related } from '../agencies/adapter.js';
import type { PersonEvent, RegisterEvent } from '../agencies/register.js';
import type { Day } from '../journey/calendar.js';
import type { Other, Recognisable } from '../life-events/recognised.js';
import type { Connections } from './connections.js';
import { ofOrganisation } from './of-organisation.js';

/** What a register's event is about, by references: for a birth the parents are looked up, for what else may begin a journey the kin, and for the rest only people we follow count. */
export async function recognisable(
  connections: Connections,
  event: RegisterEvent,
  today: Day,
): Promise<Recognisable | 'unknownPerson' | 'nobodyOfOurs'> {
  if (event.source !== 'folkeregisteret') return ofOrganisation(connections, event, today);
  if (event.formerly !== undefined) await replace(connections, event.formerly, event.person);
  if (event.type === 'freg.parentage.changed') return parentage(connections, event, today);
  if (event.type === 'freg.birth.registered') return birth(connections, event, today);
  if (event.type === 'freg.stillbirth.registered' || event.type === 'freg.stillbirth.annulled')
    return stillbirth(connections, event, today);
  return startsAJourney(connections, event) ? withKin(connections, event, today) : known(connections, event, today);
}

/** Somebody whom we know by a number that the register has replaced is the same person by the new one. */
async function replace({ store }: Connections, before: string, after: string): Promise<void> {
  if ((await store.people.find(before)) !== undefined) await store.people.merge(before, after);
}

/** Whether a life event may begin with it, though nobody in it is followed yet. */
const startsAJourney = ({ catalogue }: Connections, { type }: PersonEvent): boolean =>
  Object.values(catalogue).some(({ triggers }) =>
    triggers.some((it) => it.kind === type && it.by.includes('register') && !it.tells),
  );

/** Somebody, and those whom the register names as their kin, with whether they live and when they were born: nobody under age, and nobody dead, is told. */
async function withKin(
  connections: Connections,
  { type, person, day }: PersonEvent,
  today: Day,
): Promise<Recognisable | 'unknownPerson'> {
  const parts = ['familierelasjon', 'foedsel', 'doedsfall'];
  const answer = await connections.adapters.folkeregisteret!.read!({ number: person, parts, today });
  if (answer === 'unknownPerson') return answer;
  const others: Other[] = [];
  for (const { number, role } of answer.relations ?? [])
    if (number !== undefined) others.push(await otherOf(connections, number, role, today));
  const { born, died: on = day } = answer.findings;
  const about = await connections.store.people.refOf(person);
  return {
    ...{ type, about, today, others },
    ...(typeof on === 'string' && { on }),
    ...(typeof born === 'string' && { born }),
  };
}

async function otherOf(
  { store, adapters }: Connections,
  number: string,
  relation: Related['role'],
  today: Day,
): Promise<Other> {
  const read = await adapters.folkeregisteret!.read!({ number, parts: ['foedsel', 'doedsfall', 'status'], today });
  const { alive, born } = read === 'unknownPerson' ? {} : read.findings;
  return {
    ...{ ref: await store.people.refOf(number), relation },
    ...(typeof alive === 'boolean' && { lives: alive }),
    ...(typeof born === 'string' && { born }),
  };
}

/** A child's parents may be others than we knew; somebody else's kin is nobody's news. */
async function parentage(
  connections: Connections,
  event: PersonEvent,
  today: Day,
): Promise<Recognisable | 'unknownPerson' | 'nobodyOfOurs'> {
  const ours = await known(connections, event, today);
  if (ours === 'nobodyOfOurs') return ours;
  const read = await birth(connections, event, today);
  return read === 'unknownPerson' ? read : { ...read, ...ours };
}

async function birth(
  { store, adapters }: Connections,
  { type, person, day }: PersonEvent,
  today: Day,
): Promise<Recognisable | 'unknownPerson'> {
  const answer = await adapters.folkeregisteret!.read!({
    number: person,
    parts: ['foedsel', 'familierelasjon'],
    today,
  });
  if (answer === 'unknownPerson') return answer;
  const born = answer.findings.born ?? day;
  const mother = await refOf(store, answer.relations, 'mother');
  const father = await refOf(store, answer.relations, 'father');
  const coMother = await refOf(store, answer.relations, 'coMother');
  const other = father ?? coMother;
  return {
    type,
    about: await store.people.refOf(person),
    today,
    ...(typeof born === 'string' && { born }),
    ...(mother !== undefined && { mother }),
    ...(other !== undefined && { otherParent: { ref: other, role: father === undefined ? 'coMother' : 'father' } }),
  };
}

/** A stillborn child has no number: its reference follows from the entry that names it. The mother's entry counts; the other parent's says nothing new. */
async function stillbirth(
  { store }: Connections,
  { type, id, person, day, as }: PersonEvent,
  today: Day,
): Promise<Recognisable | 'nobodyOfOurs'> {
  if (as !== 'mother') return 'nobodyOfOurs';
  const mother = await store.people.refOf(person);
  return {
    type,
    about: referenceOf(`stillborn/${mother}/${day ?? id}/${id.split('.')[1] ?? '1'}`),
    mother,
    today,
    isStillborn: true,
    ...(day !== undefined && { born: day }),
  };
}

async function known(
  { store }: Connections,
  { type, person, day }: PersonEvent,
  today: Day,
): Promise<Recognisable | 'nobodyOfOurs'> {
  const about = await store.people.find(person);
  return about === undefined ? 'nobodyOfOurs' : { type, about, today, ...(day !== undefined && { on: day }) };
}

async function refOf(
  store: Connections['store'],
  relations: readonly Related[] = [],
  role: Related['role'],
): Promise<string | undefined> {
  const number = relations.find((it) => it.role === role)?.number;
  return number === undefined ? undefined : store.people.refOf(number);
}

function referenceOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
