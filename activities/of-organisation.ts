import type { ReadAnswer, Related } from '../agencies/adapter.js';
import type { OrganisationEvent } from '../agencies/register.js';
import { type Day, dayOf } from '../journey/calendar.js';
import type { Ref } from '../journey/parties.js';
import type { Recognisable, UnitStands } from '../life-events/recognised.js';
import type { Connections } from './connections.js';

type Others = NonNullable<Recognisable['others']>;

/** What the registers at Brønnøysund say of a unit: it counts where we follow the unit, or where it is new and somebody whom we know has a role in it. */
export async function ofOrganisation(
  connections: Connections,
  event: OrganisationEvent,
  today: Day,
): Promise<Recognisable | 'nobodyOfOurs'> {
  const { people } = connections.store;
  const known = await people.find(event.organisation);
  if (known === undefined && event.type !== 'brreg.unit.registered') return 'nobodyOfOurs';
  const { others, ...unit } = await readUnit(connections, event, today);
  if (known === undefined && others.length === 0) return 'nobodyOfOurs';
  const about = known ?? (await people.refOf(event.organisation));
  const on = dayOf(Date.parse(event.time));
  const type = await typeOf(connections, event, about, today);
  return { type, about, today, on, others, ...unit };
}

/** What kind of unit it is and since when, where it is new, and who has a role in it, of those whom somebody here knows; nobody else's number is kept. */
async function readUnit(
  { store, adapters }: Connections,
  { organisation, type }: OrganisationEvent,
  today: Day,
): Promise<{ others: Others } & Said> {
  if (type === 'brreg.unit.deleted') return { others: [] };
  const parts = type === 'brreg.unit.registered' ? ['enhet', 'roller'] : ['roller'];
  const answer = await adapters.brreg!.read!({ number: organisation, parts, today });
  if (answer === 'unknownPerson') return { others: [] };
  return { others: await known(store, answer.relations), ...saidIn(answer.findings) };
}

type Said = Pick<Recognisable, 'form' | 'registeredOn' | 'foundedOn'>;

/** What the register says of a unit by which it is recognised. */
const saidIn = (findings: ReadAnswer['findings']): Said =>
  Object.fromEntries(
    (['form', 'registeredOn', 'foundedOn'] as const)
      .map((name) => [name, findings[name]])
      .filter(([, value]) => typeof value === 'string'),
  );

/** What somebody said of an organisation, with what the register says of it: where it stands, what kind it is and since when, and who of those we know has a role in it. */
export async function saidOfOrganisation(
  { store, adapters }: Pick<Connections, 'store' | 'adapters'>,
  event: Recognisable,
  today: Day,
): Promise<Recognisable> {
  const number = event.concerns && (await store.people.numberIfAny(event.concerns));
  if (number === undefined) return event;
  const answer = await adapters.brreg!.read!({ number, parts: ['enhet', 'roller'], today });
  if (answer === 'unknownPerson') return event;
  const others = await known(store, answer.relations);
  return { ...event, stands: standsOf(answer.findings), others, ...saidIn(answer.findings) };
}

function standsOf({ registered, deleted, bankrupt }: ReadAnswer['findings']): UnitStands {
  if (deleted === true) return 'deleted';
  if (registered !== true) return 'unknown';
  return bankrupt === true ? 'bankrupt' : 'registered';
}

async function known({ people }: Connections['store'], relations: readonly Related[] = []): Promise<Others> {
  const found: { ref: Ref; relation: Related['role'] }[] = [];
  for (const { number, role: relation } of relations) {
    const ref = number === undefined ? undefined : await people.find(number);
    if (ref !== undefined) found.push({ ref, relation });
  }
  return found;
}

/** The feed says that a unit has changed; whether it went bankrupt, or the bankruptcy was annulled, shows against what we read of it before. */
async function typeOf(
  { store, adapters }: Connections,
  { type, organisation }: OrganisationEvent,
  about: Ref,
  today: Day,
): Promise<string> {
  if (type !== 'brreg.unit.changed') return type;
  const now = await adapters.brreg!.read!({ number: organisation, parts: ['enhet'], today });
  if (now === 'unknownPerson') return type;
  const before = isBankrupt((await store.vault.read(about, ['enhet'])).enhet?.value);
  if (now.findings.bankrupt === before || now.findings.bankrupt === undefined) return type;
  return now.findings.bankrupt ? 'brreg.bankruptcy.opened' : 'brreg.bankruptcy.annulled';
}

const isBankrupt = (unit: unknown): boolean =>
  typeof unit === 'object' && unit !== null && 'konkurs' in unit && unit.konkurs === true;
